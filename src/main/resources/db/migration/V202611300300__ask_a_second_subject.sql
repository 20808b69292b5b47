-- A link counts once a second subject confirmed it. What was recorded before that was asked for counts as it did then
-- (SEBELUM_KEWAJIBAN), and no entry of the ledger is written for it: nothing has changed. Who wrote a link is its subject, and
-- "source " with the name of its source; who that is stands in each entry of the ledger, so these columns are kept out of them.

ALTER TABLE membership
    ADD COLUMN written_by text[] NOT NULL DEFAULT '{}',
    ADD COLUMN confirmation text NOT NULL DEFAULT 'SEBELUM_KEWAJIBAN'
        CONSTRAINT membership_confirmation_check CHECK (confirmation IN (
            'MENUNGGU', 'PERWAKILAN', 'DINAS', 'KEMENTERIAN', 'SISTEM_SUMBER', 'SEBELUM_KEWAJIBAN')),
    ADD COLUMN confirmed_by text,
    ADD COLUMN confirmed_at timestamptz,
    -- Which request confirmed it, with others.
    ADD COLUMN confirming uuid;
ALTER TABLE membership ALTER COLUMN confirmation SET DEFAULT 'MENUNGGU';
CREATE INDEX membership_waiting_idx ON membership (cooperative_id, id) WHERE confirmation = 'MENUNGGU';
CREATE INDEX membership_waiting_member_idx ON membership (member_id) WHERE confirmation = 'MENUNGGU';
CREATE INDEX membership_confirming_idx ON membership (confirming) WHERE confirming IS NOT NULL;
DROP TRIGGER ledger_insert ON membership;
DROP TRIGGER ledger_update ON membership;
DROP TRIGGER ledger_delete ON membership;
CALL ledger_watch('membership', 'cooperative_id', 'written_by,confirmed_by,confirming');

ALTER TABLE control
    ADD COLUMN written_by text[] NOT NULL DEFAULT '{}',
    ADD COLUMN confirmation text NOT NULL DEFAULT 'SEBELUM_KEWAJIBAN'
        CONSTRAINT control_confirmation_check CHECK (confirmation IN (
            'MENUNGGU', 'PERWAKILAN', 'DINAS', 'KEMENTERIAN', 'SISTEM_SUMBER', 'SEBELUM_KEWAJIBAN')),
    ADD COLUMN confirmed_by text,
    ADD COLUMN confirmed_at timestamptz;
ALTER TABLE control ALTER COLUMN confirmation SET DEFAULT 'MENUNGGU';
DROP TRIGGER ledger_insert ON control;
DROP TRIGGER ledger_update ON control;
DROP TRIGGER ledger_delete ON control;
CALL ledger_watch('control', 'owned_id', 'written_by,confirmed_by');

-- What waits already has been written by somebody, who is in the ledger.
ALTER TABLE partnership
    ADD COLUMN written_by text[] NOT NULL DEFAULT '{}',
    ADD COLUMN confirmation text NOT NULL DEFAULT 'MENUNGGU'
        CONSTRAINT partnership_confirmation_check CHECK (confirmation IN (
            'MENUNGGU', 'PERWAKILAN', 'DINAS', 'KEMENTERIAN', 'SISTEM_SUMBER', 'SEBELUM_KEWAJIBAN')),
    ADD COLUMN confirmed_by text;
ALTER TABLE partnership DISABLE TRIGGER ledger_update;
UPDATE partnership SET confirmation = 'SEBELUM_KEWAJIBAN' WHERE confirmed_at IS NOT NULL;
UPDATE partnership p SET written_by = ARRAY(
    SELECT l.actor FROM ledger l
    WHERE l.body_id = p.supplier_id AND l.part = 'partnership' AND l.row_id = p.id::text AND l.actor IS NOT NULL
    UNION
    SELECT 'source ' || l.source FROM ledger l
    WHERE l.body_id = p.supplier_id AND l.part = 'partnership' AND l.row_id = p.id::text AND l.source IS NOT NULL)
WHERE p.confirmed_at IS NULL;
ALTER TABLE partnership ENABLE TRIGGER ledger_update;
DROP TRIGGER ledger_insert ON partnership;
DROP TRIGGER ledger_update ON partnership;
DROP TRIGGER ledger_delete ON partnership;
CALL ledger_watch(
    'partnership', 'supplier_id',
    'commodity_key,taken_days,updated_at,request_key,request_hash,written_by,confirmed_by');

-- Auditors ask who confirmed whose links in a period.
CREATE INDEX membership_confirmed_idx ON membership (confirmed_at) WHERE confirmed_by IS NOT NULL;
CREATE INDEX control_confirmed_idx ON control (confirmed_at) WHERE confirmed_by IS NOT NULL;
CREATE INDEX partnership_confirmed_idx ON partnership (confirmed_at) WHERE confirmed_by IS NOT NULL;

-- A membership counts from its confirmation on; entries of the ledger that say nothing of it are from before.
ALTER TABLE statistic_membership DROP COLUMN days;
ALTER TABLE statistic_membership
    ADD COLUMN is_confirmed boolean NOT NULL DEFAULT true,
    ADD COLUMN days datemultirange NOT NULL GENERATED ALWAYS AS (
        CASE WHEN is_confirmed AND (left_on > joined_on) IS NOT FALSE THEN datemultirange(daterange(joined_on, left_on))
             ELSE '{}' END) STORED;
