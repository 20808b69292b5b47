-- What waits for the other side is one side's word, and keeps no other partnership of the pair out: days are taken by what both
-- have confirmed. They are a part of the days that were taken before, so that no row comes to stand against another.
ALTER TABLE partnership DROP CONSTRAINT partnership_once_excl;
ALTER TABLE partnership DROP COLUMN taken_days;
ALTER TABLE partnership
    -- The days on which the pair has no other one for the same commodity.
    ADD COLUMN taken_days datemultirange NOT NULL GENERATED ALWAYS AS (
        CASE status
            WHEN 'DIAJUKAN' THEN '{}'::datemultirange
            WHEN 'DIHENTIKAN' THEN active_days
            ELSE datemultirange(daterange(starts_on, coalesce(agreed_until, ends_on), '[]')) END) STORED,
    ADD CONSTRAINT partnership_once_excl EXCLUDE USING gist (
        supplier_id WITH =, buyer_id WITH =, commodity_key WITH =, taken_days WITH &&);
