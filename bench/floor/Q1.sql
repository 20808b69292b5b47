\set n random(1, :keys)
SELECT b.id, b.name, u.scale, u.local_category, b.status, b.verification,
       r1.code, r1.name, r2.code, r2.name, r3.code, r3.name, r4.code, r4.name
FROM bench.key k
JOIN body b ON b.id = k.id
JOIN umkm u ON u.id = b.id
LEFT JOIN region r1 ON r1.code = left(b.region_code, 2)
LEFT JOIN region r2 ON r2.code = left(b.region_code, 5)
LEFT JOIN region r3 ON r3.code = left(b.region_code, 8)
LEFT JOIN region r4 ON r4.code = b.region_code
WHERE k.n = :n;
