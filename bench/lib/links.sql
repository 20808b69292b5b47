-- What bodies make, want and supply: :links products and as many partnerships, a tenth of them of cooperatives, members of
-- a thousand cooperatives, deliveries and demands. Written as the rooms write it, by statements of many rows, with the ledger.
\set ON_ERROR_STOP on
BEGIN;
CREATE TEMP TABLE goods AS
SELECT row_number() OVER (ORDER BY md5(h.code)) AS n, h.code AS hs6, left(h.description, 100) AS name
FROM hs_code h WHERE length(h.code) = 6 ORDER BY md5(h.code) LIMIT 400;

CREATE TEMP TABLE umkm_drawn AS
SELECT row_number() OVER (ORDER BY md5(id::text)) AS n, id FROM body
WHERE kind = 'UMKM' AND status = 'AKTIF' ORDER BY md5(id::text) LIMIT :links;
CREATE TEMP TABLE cooperative_drawn AS
SELECT row_number() OVER (ORDER BY md5(c.id::text)) AS n, c.id FROM cooperative c JOIN body b USING (id)
WHERE c.form = 'PRIMER' AND b.status = 'AKTIF' ORDER BY md5(c.id::text) LIMIT :links / 10;
CREATE TEMP TABLE buyer_drawn AS
SELECT row_number() OVER (ORDER BY md5(id::text)) AS n, id FROM body
WHERE kind = 'INDUSTRY' AND status = 'AKTIF' ORDER BY md5(id::text) LIMIT 20000;
CREATE UNIQUE INDEX ON umkm_drawn (n);
CREATE UNIQUE INDEX ON cooperative_drawn (n);
CREATE UNIQUE INDEX ON buyer_drawn (n);
ANALYZE goods, umkm_drawn, cooperative_drawn, buyer_drawn;

INSERT INTO product (id, body_id, name, hs6, unit, capacity_per_month, status, registered_at, updated_at, version)
SELECT gen_random_uuid(), u.id, g.name, g.hs6, 'kg', 100 + u.n % 9900, 'AKTIF', now(), now(), 1
FROM umkm_drawn u JOIN goods g ON g.n = 1 + u.n % 400;

INSERT INTO product_assessment (id, product_id, body_id, standard_kind, standard, assessor, result, gaps, assessed_on)
SELECT gen_random_uuid(), p.id, p.body_id, 'SNI', 'SNI 7422', 'Balai Standardisasi', 'MEMENUHI', '{}', current_date - 30
FROM product p JOIN umkm_drawn u ON u.id = p.body_id WHERE u.n % 4 = 0;

INSERT INTO membership (id, cooperative_id, member_id, joined_on, confirmation)
SELECT gen_random_uuid(), c.id, u.id, current_date - 400, 'DINAS'
FROM umkm_drawn u JOIN cooperative_drawn c ON c.n = 1 + u.n % 1000 WHERE u.n % 3 = 0;

-- A supplier with its buyer; those of the last tenth are cooperatives. A third has ended, a few begin later.
INSERT INTO partnership (id, supplier_id, buyer_id, pattern, stage, status, signed_on, starts_on, ends_on, confirmed_at,
    commodity, hs6, payment_days, development_forms, export_channel, export_destinations, active_days, source,
    registered_at, updated_at, version, confirmation)
SELECT gen_random_uuid(), s.id, b.id, (ARRAY['RANTAI_PASOK', 'INTI_PLASMA', 'SUBKONTRAK', 'PERDAGANGAN_UMUM'])[1 + s.n % 4],
    'PERJANJIAN', 'DIKONFIRMASI', d.starts_on, d.starts_on, d.ends_on, now(), g.name, g.hs6, 10 + s.n % 60, '{}',
    s.n % 7 = 0, '{}', datemultirange(daterange(d.starts_on, d.ends_on, '[]')), 'BENCH', now(), now(), 1,
    'DINAS'
FROM (SELECT n, id FROM umkm_drawn WHERE n <= :links / 10 * 9
      UNION ALL SELECT :links / 10 * 9 + n, id FROM cooperative_drawn) s
CROSS JOIN LATERAL (SELECT current_date - 1000 + (s.n % 1100)::int AS starts_on,
                           current_date - 1000 + (s.n % 1100 + 365 + s.n % 400)::int AS ends_on) d
JOIN buyer_drawn b ON b.n = 1 + s.n * 7 % (SELECT count(*) FROM buyer_drawn)
JOIN goods g ON g.n = 1 + s.n % 400;

INSERT INTO partnership_event (id, partnership_id, supplier_id, type, happened_on, quantity, value, reported_at)
SELECT gen_random_uuid(), p.id, p.supplier_id, 'PENGIRIMAN', p.starts_on + 30, 100, 1000000, now()
FROM partnership p WHERE p.starts_on < current_date - 40 AND p.export_channel;

INSERT INTO supply_demand (id, buyer_id, commodity, hs6, volume, unit, period, required_standards, required_permits,
    preferred_regions, open_until, published_at, updated_at, version)
SELECT gen_random_uuid(), b.id, g.name, g.hs6, 10000, 'kg', 'BULAN', '{}', '{}', ARRAY[left(y.region_code, 2)],
    current_date + 90, now(), now(), 1
FROM buyer_drawn b JOIN body y ON y.id = b.id JOIN goods g ON g.n = 1 + b.n % 400 WHERE b.n <= 2000;
COMMIT;
