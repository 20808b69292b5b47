-- 15 digits and the same after a 0 are one tax number, and stand here as they were written. Where two bodies hold one of them
-- each, who had it first keeps it; the other's is shown as before and holds nothing. The ledger keeps that it went.
UPDATE identifier i SET active = FALSE
WHERE i.scheme = 'NPWP' AND i.active AND EXISTS (
    SELECT FROM identifier o
    WHERE o.scheme = 'NPWP' AND o.active AND o.id < i.id AND lpad(o.value, 16, '0') = lpad(i.value, 16, '0'));
CREATE UNIQUE INDEX identifier_npwp_key ON identifier (lpad(value, 16, '0')) WHERE active AND scheme = 'NPWP';
