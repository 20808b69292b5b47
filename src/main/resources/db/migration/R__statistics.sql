-- The projector of statistics (docs/statistics.md). Each batch is one day of the record and one transaction; nobody but
-- statistic_advance writes, under an advisory lock, and it runs as the schema's owner.

-- The place of a definition in arrays of days and of counts.
CREATE OR REPLACE FUNCTION statistic_place(definition text) RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    SELECT array_position(ARRAY[
        'UMKM', 'UMB', 'UB', 'UMB_DIRECT', 'UB_DIRECT', 'UMB_VIA_COOPERATIVE', 'UB_VIA_COOPERATIVE', 'UMB_DELIVERING',
        'UB_DELIVERING', 'EXPORTING'], definition)
    $$;

-- The days from one on, without end.
CREATE OR REPLACE FUNCTION statistic_from(day date) RETURNS datemultirange
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT datemultirange(daterange(day, NULL)) $$;

-- Days as they were before a day, and from then on all or none.
CREATE OR REPLACE FUNCTION statistic_turn(days datemultirange, day date, holds boolean) RETURNS datemultirange
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    SELECT CASE WHEN holds THEN days + statistic_from(day) ELSE days - statistic_from(day) END
    $$;

-- 2 where the body is a large buyer, 1 where it is a medium one.
CREATE OR REPLACE FUNCTION statistic_size(facts jsonb) RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    SELECT CASE
        WHEN facts ->> 'kind' = 'INDUSTRY' THEN 2
        WHEN facts ->> 'kind' <> 'UMKM' THEN 0
        ELSE CASE coalesce(facts ->> 'computed_scale', facts ->> 'declared_scale')
            WHEN 'BESAR' THEN 2 WHEN 'MENENGAH' THEN 1 ELSE 0 END END
    $$;

CREATE OR REPLACE FUNCTION statistic_is_open(facts jsonb) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT facts ->> 'kind' = 'UMKM' AND facts ->> 'status' IN ('AKTIF', 'TIDAK_AKTIF') $$;

-- The divisions of an activity: its own, and marked by a tilde the one of what corresponds to it in the other version of KBLI,
-- which counts for who has nothing in that version.
CREATE OR REPLACE FUNCTION statistic_divisions(row_id text, version text, code text) RETURNS TABLE (key text, division text)
    LANGUAGE sql STABLE
    AS $$
    SELECT $1, $2 || left($3, 2)
    UNION ALL
    SELECT '~' || $1, (
        SELECT '~' || c.other_version || min(left(c.other_code, 2))
        FROM kbli_correspondence c
        WHERE c.version = $2 AND c.code = $3
        GROUP BY c.other_version)
    $$;

-- What entries from one number to another say of bodies themselves; gives those whose days as a buyer changed. What is
-- recorded on the day on which a body is first heard of holds from the beginning, later changes from their day on.
CREATE OR REPLACE FUNCTION statistic_take_bodies(first_no bigint, last_no bigint, day date) RETURNS uuid[]
    LANGUAGE plpgsql SET search_path = public, pg_temp
    AS $$
DECLARE
    sizes uuid[];
BEGIN
    WITH entry AS MATERIALIZED (
        SELECT f.feed_no, l.body_id, l.part, l.row_id, l.operation, l.new_values::jsonb AS became
        FROM feed f
        JOIN ledger l USING (entry_id)
        WHERE f.feed_no BETWEEN first_no AND last_no AND l.part IN ('body', 'umkm', 'activity', 'person')),
    said AS (
        SELECT e.body_id, jsonb_object_agg(v.key, v.value ORDER BY e.feed_no) AS facts
        FROM entry e, jsonb_each(e.became) v
        WHERE e.part IN ('body', 'umkm') AND v.key IN (
            'kind', 'status', 'verification', 'region_code', 'legal_form', 'registered_at', 'declared_scale',
            'computed_scale', 'local_category')
        GROUP BY e.body_id),
    did AS (
        SELECT e.body_id,
               jsonb_object_agg(d.key, d.division)
                   FILTER (WHERE e.operation = 'INSERT' AND (e.became ->> 'is_primary')::boolean AND d.division <> '') AS began,
               array_agg(d.key) FILTER (WHERE e.operation = 'DELETE') AS ended
        FROM entry e
        CROSS JOIN LATERAL statistic_divisions(e.row_id, e.became ->> 'kbli_version', e.became ->> 'kbli_code') d
        WHERE e.part = 'activity'
        GROUP BY e.body_id),
    -- The one fact that is in no entry.
    owner AS (
        SELECT p.body_id, jsonb_build_object('sex', min(p.sex)) AS facts
        FROM person p
        WHERE p.body_id IN (SELECT e.body_id FROM entry e WHERE e.part = 'person') AND NOT p.is_member
        GROUP BY p.body_id),
    now_known AS (
        SELECT body_id, coalesce(b.facts, '{}') || coalesce(s.facts, '{}') || coalesce(o.facts, '{}') AS facts,
               (coalesce(b.activities, '{}') || coalesce(d.began, '{}')) - coalesce(d.ended, '{}') AS activities,
               b.body_id IS NULL OR b.seen_on >= day AS is_new, b.open_days, b.medium_days, b.large_days,
               coalesce(b.weight, statistic_weight(e.body_id)) AS weight
        FROM (SELECT DISTINCT e.body_id FROM entry e) e
        LEFT JOIN owner o USING (body_id)
        LEFT JOIN statistic_body b USING (body_id)
        LEFT JOIN said s USING (body_id)
        LEFT JOIN did d USING (body_id)),
    told AS (
        INSERT INTO statistic_body AS b (
            body_id, weight, facts, activities, seen_on, told_dimensions, open_days, medium_days, large_days)
        SELECT body_id, weight, facts, activities, day,
               -- Region, scale, verified, then the values of statistic_kind; an empty text stands for what is not known.
               ARRAY[
                   facts ->> 'region_code', coalesce(facts ->> 'computed_scale', facts ->> 'declared_scale', ''),
                   (facts ->> 'verification' = 'TERVERIFIKASI')::text, '', coalesce(facts ->> 'local_category', ''),
                   coalesce(facts ->> 'legal_form', ''), coalesce(facts ->> 'sex', ''), coalesce(a.earlier, ''),
                   coalesce(a.later, '')],
               CASE WHEN is_new THEN statistic_turn('{}', least(((facts ->> 'registered_at')::timestamptz AT TIME ZONE 'Asia/Jakarta')::date, day), o.is_open)
                    ELSE statistic_turn(open_days, day, o.is_open) END,
               CASE WHEN is_new THEN statistic_turn('{}', NULL, o.size > 0)
                    ELSE statistic_turn(medium_days, day, o.size > 0) END,
               CASE WHEN is_new THEN statistic_turn('{}', NULL, o.size > 1)
                    ELSE statistic_turn(large_days, day, o.size > 1) END
        FROM now_known
        CROSS JOIN LATERAL (
            SELECT coalesce(max(right(value, 2)) FILTER (WHERE value ^@ 'KBLI_2020'),
                            max(right(value, 2)) FILTER (WHERE value ^@ '~KBLI_2020')) AS earlier,
                   coalesce(max(right(value, 2)) FILTER (WHERE value ^@ 'KBLI_2025'),
                            max(right(value, 2)) FILTER (WHERE value ^@ '~KBLI_2025')) AS later
            FROM jsonb_each_text(activities)) a
        CROSS JOIN LATERAL (SELECT statistic_is_open(facts) AS is_open, statistic_size(facts) AS size) o
        ON CONFLICT (body_id) DO UPDATE SET
            facts = excluded.facts, activities = excluded.activities, told_dimensions = excluded.told_dimensions,
            open_days = excluded.open_days,
            medium_days = excluded.medium_days, large_days = excluded.large_days
        RETURNING b.body_id, b.medium_days, b.large_days)
    SELECT array_agg(t.body_id) INTO sizes
    FROM told t
    LEFT JOIN statistic_body b USING (body_id)
    WHERE t.medium_days <> coalesce(b.medium_days, '{}') OR t.large_days <> coalesce(b.large_days, '{}');
    RETURN sizes;
END $$;

-- What entries say of partnerships and their deliveries; gives the suppliers.
CREATE OR REPLACE FUNCTION statistic_take_partnerships(first_no bigint, last_no bigint, day date) RETURNS uuid[]
    LANGUAGE plpgsql SET search_path = public, pg_temp
    AS $$
DECLARE
    suppliers uuid[];
BEGIN
    WITH said AS MATERIALIZED (
        SELECT l.row_id::uuid AS id, jsonb_merge(l.new_values::jsonb ORDER BY f.feed_no) AS facts
        FROM feed f
        JOIN ledger l USING (entry_id)
        WHERE f.feed_no BETWEEN first_no AND last_no AND l.part = 'partnership' AND l.operation <> 'DELETE'
        GROUP BY l.row_id),
    told AS (
        INSERT INTO statistic_partnership AS p (
            id, supplier_id, weight, buyer_id, pattern, days, exports, destinations, payment_days, region_code, since)
        SELECT s.id, w.supplier_id, statistic_weight(w.supplier_id), w.buyer_id, w.pattern, coalesce(w.active_days, '{}'),
               coalesce(w.export_channel, FALSE), coalesce(w.export_destinations, '{}'), w.payment_days,
               coalesce((SELECT b.facts ->> 'region_code' FROM statistic_body b WHERE b.body_id = w.supplier_id), ''), day
        FROM said s
        LEFT JOIN LATERAL (SELECT * FROM statistic_partnership k WHERE k.id = s.id LIMIT 1) k ON TRUE
        -- A row as it was, overlaid with what changed.
        CROSS JOIN LATERAL jsonb_to_record(
            CASE WHEN k.id IS NULL THEN '{}' ELSE jsonb_build_object(
                'supplier_id', k.supplier_id, 'buyer_id', k.buyer_id, 'pattern', k.pattern, 'active_days', k.days,
                'export_channel', k.exports, 'export_destinations', k.destinations, 'payment_days', k.payment_days) END
            || s.facts) AS w (
                supplier_id uuid, buyer_id uuid, pattern text, active_days datemultirange, export_channel boolean,
                export_destinations text[], payment_days integer)
        WHERE w.supplier_id IS NOT NULL AND w.buyer_id IS NOT NULL
        ON CONFLICT (id) DO UPDATE SET
            supplier_id = excluded.supplier_id, weight = excluded.weight, buyer_id = excluded.buyer_id, pattern = excluded.pattern,
            days = excluded.days, exports = excluded.exports, destinations = excluded.destinations,
            payment_days = excluded.payment_days, region_code = excluded.region_code,
            since = greatest(p.since, excluded.since)
        RETURNING p.id, p.supplier_id)
    SELECT array_agg(one) INTO suppliers
    FROM (
        SELECT supplier_id AS one FROM told
        UNION
        SELECT p.supplier_id FROM told t JOIN statistic_partnership p USING (id)) s;
    WITH delivered AS (
        SELECT (l.new_values ->> 'partnership_id')::uuid AS id,
               range_agg(daterange(e.day, (e.day + interval '1 year')::date)) AS days
        FROM feed f
        JOIN ledger l USING (entry_id),
        LATERAL (SELECT (l.new_values ->> 'happened_on')::date AS day) e
        WHERE f.feed_no BETWEEN first_no AND last_no AND l.part = 'partnership_event' AND l.operation = 'INSERT'
            AND l.new_values ->> 'type' = 'PENGIRIMAN'
        GROUP BY 1),
    told AS (
        UPDATE statistic_partnership p SET delivered = p.delivered + d.days FROM delivered d WHERE p.id = d.id
        RETURNING p.supplier_id)
    SELECT suppliers || array_agg(supplier_id) INTO suppliers FROM told;
    RETURN suppliers;
END $$;

-- What entries say of memberships; gives the members. One that waits for its confirmation has no days; entries that say
-- nothing of that are older than confirmations, and count.
CREATE OR REPLACE FUNCTION statistic_take_memberships(first_no bigint, last_no bigint) RETURNS uuid[]
    LANGUAGE plpgsql SET search_path = public, pg_temp
    AS $$
DECLARE
    members uuid[];
BEGIN
    WITH said AS MATERIALIZED (
        SELECT l.row_id::uuid AS id, jsonb_merge(l.new_values::jsonb ORDER BY f.feed_no) AS facts,
               bool_or(l.operation = 'DELETE') AS is_gone
        FROM feed f
        JOIN ledger l USING (entry_id)
        WHERE f.feed_no BETWEEN first_no AND last_no AND l.part = 'membership'
        GROUP BY l.row_id),
    told AS (
        INSERT INTO statistic_membership AS m (id, cooperative_id, member_id, joined_on, left_on, is_confirmed)
        SELECT s.id, w.cooperative_id, w.member_id, w.joined_on,
               CASE WHEN s.is_gone THEN w.joined_on ELSE w.left_on END, coalesce(w.confirmation, '') <> 'MENUNGGU'
        FROM said s
        LEFT JOIN LATERAL (SELECT * FROM statistic_membership k WHERE k.id = s.id LIMIT 1) k ON TRUE
        CROSS JOIN LATERAL jsonb_to_record(
            CASE WHEN k.id IS NULL THEN '{}' ELSE jsonb_build_object(
                'cooperative_id', k.cooperative_id, 'member_id', k.member_id, 'joined_on', k.joined_on,
                'left_on', k.left_on,
                'confirmation', CASE WHEN NOT k.is_confirmed THEN 'MENUNGGU' END) END
            || s.facts) AS w (cooperative_id uuid, member_id uuid, joined_on date, left_on date, confirmation text)
        WHERE w.cooperative_id IS NOT NULL AND w.member_id IS NOT NULL
        ON CONFLICT (id) DO UPDATE SET
            cooperative_id = excluded.cooperative_id, member_id = excluded.member_id,
            joined_on = excluded.joined_on, left_on = excluded.left_on, is_confirmed = excluded.is_confirmed
        RETURNING m.id, m.member_id)
    SELECT array_agg(one) INTO members
    FROM (
        SELECT member_id AS one FROM told
        UNION
        SELECT m.member_id FROM told t JOIN statistic_membership m USING (id)) s;
    RETURN members;
END $$;
