-- What is found where no name has all words of a query.

-- How much each of these words tells, the rarer the more. One that no name holds tells little, where similar ones are known,
-- or nothing; but words of two letters and numbers are not kept, and may be in names all the same.
CREATE OR REPLACE FUNCTION search_weighed(words text[], alike text[])
    RETURNS TABLE (at bigint, word text, weight double precision, known boolean)
    LANGUAGE sql STABLE
    AS $$
    SELECT u.at, u.word,
           CASE WHEN t.times > 0 THEN 1 / (1 + ln(t.times + 1))
                WHEN length(u.word) < 3 OR u.word ~ '^[0-9]' OR u.alike <> search_any(ARRAY[u.word]) THEN 0.1 ELSE 0 END,
           t.times > 0
    FROM unnest(words, alike) WITH ORDINALITY u(word, alike, at)
    CROSS JOIN LATERAL (SELECT count(*) AS times FROM search_word k WHERE k.word = u.word) t
    $$;

-- The questions, the one with the best answers first: all words that tell something, all but one of them, all that are
-- known, all but one of those, neighbours, and each word alone. The commonest are left out first. Of more than five words
-- nearly all are in no name: neighbours find whoever has most of them. And what each word of a question counts for who has
-- a similar one: half.
CREATE OR REPLACE FUNCTION search_fewer(alike text[], weight double precision[], known boolean[])
    RETURNS TABLE (question text, half double precision[])
    LANGUAGE sql IMMUTABLE
    AS $$
    WITH word AS MATERIALIZED (
        SELECT at, u.weight, u.known, row_number() OVER (ORDER BY at) AS place, count(*) OVER () < 6 AS few
        FROM unnest($1, $2, $3) WITH ORDINALITY u(alike, weight, known, at) WHERE u.weight > 0),
    asked AS (
        SELECT 1 AS step, 0.0::double precision AS lacks, array_agg(at ORDER BY at) AS words FROM word
        UNION ALL
        SELECT 2, l.weight, ARRAY(SELECT at FROM word o WHERE o.at <> l.at ORDER BY at) FROM word l WHERE l.few
        UNION ALL
        SELECT 3, 0, array_agg(at ORDER BY at) FROM word w WHERE w.known
        UNION ALL
        SELECT 4, l.weight, ARRAY(SELECT at FROM word o WHERE o.known AND o.at <> l.at ORDER BY at) FROM word l WHERE l.known AND l.few
        UNION ALL
        SELECT 5, - a.weight - b.weight, ARRAY[a.at, b.at] FROM word a JOIN word b ON b.place = a.place + 1
        UNION ALL
        SELECT 6, - w.weight, ARRAY[at] FROM word w),
    once AS (
        SELECT DISTINCT ON (words) step, lacks, words FROM asked
        WHERE cardinality(words) BETWEEN 1 AND cardinality($1) - 1
        ORDER BY words, step = 6 DESC, step)
    SELECT (SELECT string_agg($1[w], '&') FROM unnest(o.words) w),
           ARRAY(SELECT CASE WHEN at = ANY(o.words) THEN $2[at] / 2 ELSE 0 END FROM generate_subscripts($1, 1) at)
    FROM once o ORDER BY o.step, o.lacks, o.words
    $$;

-- The share of a query that a document answers, by the weight of its words.
CREATE OR REPLACE FUNCTION search_share(
    document tsvector, exact tsquery[], weight double precision[], half double precision[], total double precision)
    RETURNS TABLE (share double precision)
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT sum(CASE WHEN document @@ u.e THEN u.w ELSE u.h END) / total FROM unnest(exact, weight, half) u(e, w, h) $$;

-- Bodies with some of the words, beside those seen and those with these whole names: first whose whole name is the most
-- telling word, then questions are asked until twenty are found. Each body that answers one is weighed by all words, so that
-- words found whole outweigh similar ones and those found nowhere.
CREATE OR REPLACE FUNCTION search_some_words(
    words text[], alike text[], wanted text, helping tsquery, kinds text[], bounds text, everywhere boolean, seen tsquery,
    whole text[], north double precision, east double precision, km double precision, most integer, already integer)
    RETURNS TABLE (body_id uuid, kind text, score integer)
    LANGUAGE plpgsql STABLE
    AS $$
DECLARE
    exact constant tsquery[] := ARRAY(SELECT concat('''', w, '''')::tsquery FROM unnest(words) w);
    known boolean[];
    weights double precision[];
    total double precision;
    alone text[];
    borne text[];
    asked record;
    found integer := already;
    rows integer;
BEGIN
    IF cardinality(words) < 2 THEN
        RETURN;
    END IF;
    WITH w AS MATERIALIZED (SELECT * FROM search_weighed(words, alike))
    SELECT array_agg(w.weight ORDER BY at), sum(w.weight), array_agg(w.known ORDER BY at),
           array_agg(w.word) FILTER (WHERE w.known AND w.weight = (SELECT max(weight) FROM w))
    INTO weights, total, known, alone
    FROM w;
    alone := coalesce(alone, '{}');
    borne := search_borne(alone, kinds);
    RETURN QUERY
        SELECT n.body_id, n.kind, n.score
        FROM search_namesakes(borne, wanted, alone, helping, kinds, bounds, everywhere, seen, north, east, km, most - found) n;
    GET DIAGNOSTICS rows = ROW_COUNT;
    found := found + rows;
    whole := whole || borne;
    FOR asked IN SELECT f.question::tsquery AS question, concat(f.question, bounds)::tsquery AS bounded, f.half
                 FROM search_fewer(alike, weights, known) f LOOP
        EXIT WHEN found >= 20;
        RETURN QUERY
            SELECT c.body_id, c.kind, c.score
            FROM (SELECT e.body_id, e.kind,
                         search_score(greatest(50 + (200 * s.share)::integer, p.points), wanted, helping, e) AS score
                  FROM search_entry e
                  CROSS JOIN LATERAL search_share(e.document, exact, weights, asked.half, total) s
                  CROSS JOIN LATERAL search_whole_points(e.names, wanted, alone) p
                  WHERE e.document @@ asked.bounded AND NOT e.document @@ seen AND e.name_key <> ALL(whole)
                      AND NOT (everywhere AND e.name_key >= wanted AND e.name_key < wanted || '~')
                      AND (km IS NULL OR distance_km(north, east, e.latitude, e.longitude) <= km)
                  LIMIT 2 * most) c
            ORDER BY c.score DESC, c.body_id LIMIT most - found;
        GET DIAGNOSTICS rows = ROW_COUNT;
        found := found + rows;
        seen := seen || asked.question;
    END LOOP;
END $$;
