\set n random(1, :regencies)
SELECT b.id, b.name, b.registered_at, u.scale, u.local_category, b.status, b.verification,
       r1.code, r1.name, r2.code, r2.name, r3.code, r3.name, r4.code, r4.name,
       a.kbli_version, a.kbli_code, a.is_primary, c.title
FROM (SELECT * FROM body
      WHERE kind = 'UMKM' AND left(region_code, 5) = (SELECT code FROM bench.regency WHERE n = :n)
      ORDER BY registered_at DESC, id DESC LIMIT 21) b
JOIN umkm u ON u.id = b.id
LEFT JOIN region r1 ON r1.code = left(b.region_code, 2)
LEFT JOIN region r2 ON r2.code = left(b.region_code, 5)
LEFT JOIN region r3 ON r3.code = left(b.region_code, 8)
LEFT JOIN region r4 ON r4.code = b.region_code
LEFT JOIN activity a ON a.body_id = b.id
LEFT JOIN kbli c ON c.version = a.kbli_version AND c.code = a.kbli_code
ORDER BY b.registered_at DESC, b.id DESC;
