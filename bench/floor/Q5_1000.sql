\set n random(1, :provinces)
SELECT b.id, b.name, b.registered_at, u.scale, b.status, r.code, r.name
FROM (SELECT * FROM body
      WHERE kind = 'UMKM' AND left(region_code, 2) = (SELECT code FROM bench.page WHERE n = :n)
        AND (registered_at, id) < ((SELECT registered_at FROM bench.page WHERE n = :n), (SELECT id FROM bench.page WHERE n = :n))
      ORDER BY registered_at DESC, id DESC LIMIT 21) b
JOIN umkm u ON u.id = b.id
LEFT JOIN region r ON r.code = b.region_code
ORDER BY b.registered_at DESC, b.id DESC;
