-- What a contract of a cooperative costs the projector: as many members as :most of those that :places says, who have no link
-- yet, one contract with an industry, and its batch, which is rolled back five times and then kept.
\set ON_ERROR_STOP on
\o /dev/null
CREATE TEMP TABLE member AS
SELECT s.body_id AS id FROM statistic_body s
WHERE s.facts ->> 'kind' = 'UMKM' AND s.facts ->> 'status' = 'AKTIF' AND :places
    AND NOT EXISTS (SELECT FROM partnership p WHERE p.supplier_id = s.body_id)
    AND NOT EXISTS (SELECT FROM membership m WHERE m.member_id = s.body_id)
ORDER BY md5(s.body_id::text) LIMIT :most;
CREATE TEMP TABLE side AS
SELECT (SELECT c.id FROM cooperative c JOIN body b USING (id)
        WHERE c.form = 'PRIMER' AND b.status = 'AKTIF' AND NOT EXISTS (SELECT FROM partnership p WHERE p.supplier_id = c.id)
            AND NOT EXISTS (SELECT FROM membership m WHERE m.cooperative_id = c.id)
        ORDER BY md5(c.id::text) DESC LIMIT 1) AS supplier_id,
       (SELECT id FROM body WHERE kind = 'INDUSTRY' AND status = 'AKTIF' ORDER BY md5(id::text) DESC LIMIT 1) AS buyer_id;
INSERT INTO membership (id, cooperative_id, member_id, joined_on)
SELECT gen_random_uuid(), s.supplier_id, m.id, current_date - 400 FROM member m, side s;
SELECT feed_advance(100000);
SELECT statistic_advance(100000, current_date);
INSERT INTO partnership (id, supplier_id, buyer_id, pattern, stage, status, signed_on, starts_on, ends_on, confirmed_at,
    commodity, hs6, payment_days, development_forms, export_channel, export_destinations, active_days, source,
    registered_at, updated_at, version)
SELECT gen_random_uuid(), supplier_id, buyer_id, 'RANTAI_PASOK', 'PERJANJIAN', 'DIKONFIRMASI', current_date - 100,
    current_date - 100, current_date + 200, now(), 'Pisang', '080390', 30, '{}', TRUE, '{}',
    datemultirange(daterange(current_date - 100, current_date + 200, '[]')), 'BENCH', now(), now(), 1
FROM side;
SELECT feed_advance(100000);

CREATE TEMP TABLE took (ms double precision);
DO $$
DECLARE
    began timestamptz;
BEGIN
    FOR turn IN 1..5 LOOP
        BEGIN
            began := clock_timestamp();
            PERFORM statistic_advance(1000, current_date);
            RAISE EXCEPTION USING errcode = 'KU000', message = extract(epoch FROM clock_timestamp() - began) * 1000;
        EXCEPTION WHEN SQLSTATE 'KU000' THEN
            INSERT INTO took VALUES (SQLERRM::double precision);
        END;
    END LOOP;
END $$;
SELECT statistic_advance(1000, current_date);
\o
SELECT format('| %s | %s | %s | %s |', :'name', (SELECT count(*) FROM member),
    (SELECT count(DISTINCT c) FROM member m JOIN statistic_body s ON s.body_id = m.id, unnest(s.cells) c),
    round((percentile_cont(0.5) WITHIN GROUP (ORDER BY ms) * 1000 / (SELECT count(*) FROM member))::numeric, 1))
FROM took;
