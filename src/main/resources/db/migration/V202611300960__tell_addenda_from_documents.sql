-- The number of an addendum, beside that of the document that the other side saw: an addendum overwrote that one.
ALTER TABLE partnership ADD COLUMN IF NOT EXISTS addendum_number text;
-- Nothing has been agreed on anew, so no entry of the ledger is written for it; the one of the confirmation has the number back.
ALTER TABLE partnership DISABLE TRIGGER ledger_update;
UPDATE partnership p SET addendum_number = p.confirmed_document, confirmed_document = (
    SELECT l.new_values ->> 'confirmed_document' FROM ledger l
    WHERE l.body_id = p.supplier_id AND l.part = 'partnership' AND l.row_id = p.id::text
        AND l.new_values ->> 'confirmed_at' IS NOT NULL
    ORDER BY l.entry_id DESC LIMIT 1)
WHERE EXISTS (
    SELECT FROM partnership_event e
    WHERE e.partnership_id = p.id AND e.type = 'ADENDUM' AND e.document_number = p.confirmed_document);
ALTER TABLE partnership ENABLE TRIGGER ledger_update;
