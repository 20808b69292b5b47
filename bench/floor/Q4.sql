\set n random(1, :names)
SELECT b.id, b.kind, b.name, e.name_key
FROM (SELECT wanted FROM bench.name WHERE n = :n) asked
CROSS JOIN LATERAL (
    SELECT found.* FROM (VALUES ('UMKM'), ('COOPERATIVE'), ('INDUSTRY'), ('ASSOCIATION')) k (kind)
    CROSS JOIN LATERAL (
        SELECT body_id, name_key FROM search_entry
        WHERE kind = k.kind AND name_key >= asked.wanted AND name_key < asked.wanted || '~'
        ORDER BY name_key, body_id LIMIT 21) found
    LIMIT 21) e
JOIN body b ON b.id = e.body_id;
