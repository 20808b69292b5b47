\set n random(1, :names)
SELECT b.id, b.kind, b.name
FROM (SELECT body_id FROM search_entry WHERE document @@ (SELECT needed FROM bench.name WHERE n = :n) LIMIT 21) e
JOIN body b ON b.id = e.body_id;
