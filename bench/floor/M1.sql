\set n random(1, :keys)
BEGIN;
SELECT ledger_sign('bench', NULL, NULL);
UPDATE body SET version = version + 1, changed_by = 'bench', updated_at = now()
    WHERE id = (SELECT id FROM bench.key WHERE n = :n);
UPDATE umkm SET description = 'Floor ' || :n || ' ' || clock_timestamp()
    WHERE id = (SELECT id FROM bench.key WHERE n = :n);
COMMIT;
