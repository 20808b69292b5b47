-- What a contract of a cooperative costs the projector: three cooperatives, each with as many members as :most of those that
-- :places says, who have no link yet; then a contract with an industry for each, whose batch is measured.
\set ON_ERROR_STOP on
CREATE TEMP TABLE member AS
SELECT row_number() OVER () AS n, d.* FROM (
    SELECT s.body_id AS id FROM statistic_body s
    WHERE s.facts ->> 'kind' = 'UMKM' AND s.facts ->> 'status' = 'AKTIF' AND :places
        AND s.body_id NOT IN (SELECT supplier_id FROM partnership)
        AND s.body_id NOT IN (SELECT member_id FROM membership WHERE member_id IS NOT NULL)
    ORDER BY md5(s.body_id::text) LIMIT :most * 3) d;
CREATE TEMP TABLE side AS
SELECT row_number() OVER () AS turn, c.id AS supplier_id,
       (SELECT id FROM body WHERE kind = 'INDUSTRY' AND status = 'AKTIF' ORDER BY md5(id::text) DESC LIMIT 1) AS buyer_id
FROM cooperative c
JOIN body b USING (id)
WHERE c.form = 'PRIMER' AND b.status = 'AKTIF' AND c.id NOT IN (SELECT supplier_id FROM partnership)
    AND c.id NOT IN (SELECT cooperative_id FROM membership)
ORDER BY md5(c.id::text) DESC LIMIT 3;
CREATE TEMP TABLE took (members integer, us double precision);
CREATE TEMP TABLE batch AS SELECT :most AS members;
DO $$
DECLARE
    many integer;
    s record;
    began timestamptz;
BEGIN
    FOR s IN SELECT * FROM side ORDER BY turn LOOP
        INSERT INTO membership (id, cooperative_id, member_id, joined_on, confirmation)
        SELECT gen_random_uuid(), s.supplier_id, m.id, current_date - 400, 'DINAS'
        FROM member m, batch b WHERE m.n > (s.turn - 1) * b.members AND m.n <= s.turn * b.members;
        GET DIAGNOSTICS many = ROW_COUNT;
        PERFORM feed_advance(100000);
        PERFORM statistic_advance(100000, current_date);
        INSERT INTO partnership (id, supplier_id, buyer_id, pattern, stage, status, signed_on, starts_on, ends_on,
            confirmed_at, commodity, hs6, payment_days, development_forms, export_channel, export_destinations, active_days,
            source, registered_at, updated_at, version)
        VALUES (gen_random_uuid(), s.supplier_id, s.buyer_id, 'RANTAI_PASOK', 'PERJANJIAN', 'DIKONFIRMASI',
            current_date - 100, current_date - 100, current_date + 200, now(), 'Pisang', '080390', 30, '{}', TRUE, '{}',
            datemultirange(daterange(current_date - 100, current_date + 200, '[]')), 'BENCH', now(), now(), 1);
        PERFORM feed_advance(100000);
        COMMIT;
        began := clock_timestamp();
        PERFORM statistic_advance(1000, current_date);
        INSERT INTO took VALUES (many, extract(epoch FROM clock_timestamp() - began) * 1e6);
        COMMIT;
    END LOOP;
END $$;
SELECT format('| %s | %s | %s | %s | %s |', :'name', round(avg(members)),
    (SELECT count(DISTINCT c) FROM member m JOIN statistic_body s ON s.body_id = m.id, unnest(s.cells) c),
    round((percentile_cont(0.5) WITHIN GROUP (ORDER BY us / nullif(members, 0)))::numeric, 1),
    round((percentile_cont(0.5) WITHIN GROUP (ORDER BY us) / 1000)::numeric))
FROM took;
