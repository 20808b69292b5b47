\set n random(1, :regencies)
WITH matching AS MATERIALIZED (
    SELECT b.id, b.name, b.registered_at, b.region_code, b.status, b.verification, u.scale, u.local_category
    FROM (SELECT * FROM body
          WHERE kind = 'UMKM' AND left(region_code, 5) = (SELECT code FROM bench.regency WHERE n = :n)
            AND status = 'AKTIF'
          ORDER BY registered_at DESC, id DESC OFFSET 0) b
    CROSS JOIN LATERAL (SELECT * FROM umkm WHERE id = b.id AND scale IN ('MIKRO', 'KECIL') OFFSET 0) u
    LIMIT 1001)
SELECT b.id, b.name, b.registered_at, b.scale, b.local_category, b.status, b.verification,
       r1.code, r1.name, r2.code, r2.name, r3.code, r3.name, r4.code, r4.name,
       a.kbli_version, a.kbli_code, a.is_primary, c.title, (SELECT count(*) FROM matching) AS total
FROM (SELECT * FROM matching LIMIT 21) b
LEFT JOIN region r1 ON r1.code = left(b.region_code, 2)
LEFT JOIN region r2 ON r2.code = left(b.region_code, 5)
LEFT JOIN region r3 ON r3.code = left(b.region_code, 8)
LEFT JOIN region r4 ON r4.code = b.region_code
LEFT JOIN activity a ON a.body_id = b.id
LEFT JOIN kbli c ON c.version = a.kbli_version AND c.code = a.kbli_code;
