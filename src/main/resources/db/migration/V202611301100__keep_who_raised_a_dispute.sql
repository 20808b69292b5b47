-- For which side a dispute was raised, which lifts it. Of those that rest already nobody knows: the ministry lifts them.
ALTER TABLE partnership ADD COLUMN IF NOT EXISTS disputed_side text CONSTRAINT partnership_disputed_side_check
    CHECK (disputed_side IN ('PEMASOK', 'PEMBELI', 'KEDUANYA', 'KEMENTERIAN'));

-- Who wrote something after both sides had confirmed it was not noted; the ledger knows. No entry of it: nothing is agreed anew.
ALTER TABLE partnership DISABLE TRIGGER ledger_update;
UPDATE partnership p SET written_by = ARRAY(
    SELECT unnest(p.written_by)
    UNION
    SELECT writer FROM ledger l CROSS JOIN unnest(ARRAY[l.actor, 'source ' || l.source]) AS writer
    WHERE l.body_id = p.supplier_id AND l.part = 'partnership' AND l.row_id = p.id::text AND l.operation = 'UPDATE'
        AND writer IS NOT NULL
        AND jsonb_exists_any(l.new_values::jsonb, ARRAY[
            'stage', 'agreement_number', 'signed_on', 'ends_on', 'addendum_number', 'volume_per_period', 'period', 'unit',
            'price_term', 'price', 'quality_standard', 'dispute_forum', 'development_forms']))
WHERE p.confirmed_at IS NOT NULL;
ALTER TABLE partnership ENABLE TRIGGER ledger_update;
