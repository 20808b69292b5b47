\set n random(1, :provinces)
SELECT b.id, b.name, b.registered_at, u.scale, b.status, r.code, r.name
FROM (SELECT b.* FROM bench.page p JOIN body b
          ON b.kind = 'UMKM' AND left(b.region_code, 2) = p.code AND (b.registered_at, b.id) < (p.registered_at, p.id)
      WHERE p.n = :n
      ORDER BY b.registered_at DESC, b.id DESC LIMIT 21) b
JOIN umkm u ON u.id = b.id
LEFT JOIN region r ON r.code = b.region_code
ORDER BY b.registered_at DESC, b.id DESC;
