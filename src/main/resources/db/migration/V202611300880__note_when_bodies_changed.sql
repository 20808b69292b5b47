-- The moment of change that the body itself named when the entry was written, where its transaction changed the body: a read of
-- the past tells it. It is not hashed, as no column is that the ledger gained later; entries from before do not have it.
ALTER TABLE ledger ADD COLUMN body_updated_at timestamptz;
