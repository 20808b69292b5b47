\set n random(1, :regencies)
SELECT b.id, b.name, b.registered_at, u.scale, u.local_category, b.verification, b.status, r.code, r.name
FROM (SELECT * FROM body
      WHERE kind = 'UMKM' AND left(region_code, 5) = (SELECT code FROM bench.regency WHERE n = :n)
      ORDER BY registered_at DESC, id DESC LIMIT 101) b
JOIN umkm u ON u.id = b.id
LEFT JOIN region r ON r.code = b.region_code
ORDER BY b.registered_at DESC, b.id DESC;
