-- What a search asks for, made of the words of a query and of the words that names are known to hold. The functions that
-- look words up are of plpgsql, which keeps their plans; those of SQL would be planned at every call.

-- In a session that has not loaded pg_trgm, PostgreSQL lets nobody but a superuser name its settings below.
SELECT show_limit();

-- Known words that begin with this one, the commonest first.
CREATE OR REPLACE FUNCTION search_longer(word text) RETURNS text[]
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    RETURN ARRAY(
        SELECT w.word FROM search_word w
        WHERE length($1) > 1 AND w.word > $1 AND w.word < $1 || '~'
        GROUP BY w.word ORDER BY count(*) DESC, w.word LIMIT 30);
END $$;

-- Known words that may have been meant by a misspelt one, the likeliest first: common ones, with few letters wrong.
CREATE OR REPLACE FUNCTION search_misspelt(word text, two_letters boolean) RETURNS text[]
    LANGUAGE plpgsql STABLE SET pg_trgm.similarity_threshold = 0.3
    AS $$
BEGIN
    RETURN ARRAY(
        SELECT f.word
        FROM (
            SELECT v.word FROM search_variant v
            WHERE NOT two_letters AND length($1) > 3 AND v.variant = ANY(ARRAY(SELECT search_variants($1)))
            UNION
            SELECT w.word FROM search_word w WHERE two_letters AND length($1) > 6 AND w.word % $1) f,
            LATERAL (SELECT levenshtein_less_equal(ltrim(f.word, '~'), $1, 2) AS letters) l,
            LATERAL (SELECT count(*) AS times FROM search_word w WHERE w.word = f.word) t
        WHERE l.letters BETWEEN 1 AND 2
        ORDER BY 3 * l.letters - ln(t.times + 1), f.word
        LIMIT 10);
END $$;

-- Any of these, as text of a tsquery; null for none.
CREATE OR REPLACE FUNCTION search_any(lexemes text[]) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT '(''' || nullif(array_to_string($1, '''|'''), '') || ''')' $$;

-- A word as names are compared: the folding of search_words.
CREATE OR REPLACE FUNCTION search_folded(word text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    SELECT replace(replace(replace(replace(replace(regexp_replace(translate($1, 'vq', 'fk'), '([a-z])\1+', '\1', 'g'),
        'oe', 'u'), 'dj', 'j'), 'tj', 'c'), 'ph', 'f'), 'x', 'ks')
    $$;

-- The two or three known words that a word is put together of ("danarhadi", "esteh", "toko99"), as text of a tsquery; null
-- for none. Words of two letters and numbers are not kept: one of those is taken for known at either end.
CREATE OR REPLACE FUNCTION search_divided(word text) RETURNS text
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    RETURN (
        SELECT string_agg(concat('(''', c.head, '''&', d.tail, ')'), '|')
        FROM (
            SELECT at, left($1, at) AS head, substr($1, at + 1) AS tail FROM generate_series(2, length($1) - 2) at
            WHERE at = 2 OR (SELECT true FROM search_word w WHERE w.word = left($1, at) LIMIT 1)) c,
            LATERAL (
                SELECT concat('''', c.tail, '''') AS tail
                WHERE c.tail ~ '^[0-9]+$' OR (SELECT true FROM search_word w WHERE w.word = c.tail LIMIT 1)
                UNION ALL
                SELECT concat('''', left(c.tail, till), '''&''', substr(c.tail, till + 1), '''')
                FROM generate_series(3, length(c.tail) - 3) till
                WHERE c.at > 2
                    AND (SELECT true FROM search_word w WHERE w.word = left(c.tail, till) LIMIT 1)
                    AND (SELECT true FROM search_word w WHERE w.word = substr(c.tail, till + 1) LIMIT 1)) d);
END $$;

-- What stands for each of these words in names that join or divide them otherwise, as text of a tsquery: known words that
-- begin with it and its neighbours put together; and where it is not common, the words that it is put together of itself.
CREATE OR REPLACE FUNCTION search_beside(words text[], query text) RETURNS text[]
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    RETURN (
        WITH joined AS MATERIALIZED (
            SELECT a, z, search_any(ARRAY(
                SELECT w.word FROM search_word w WHERE w.word >= j.word AND w.word < j.word || '~'
                GROUP BY w.word ORDER BY count(*) DESC, w.word LIMIT 10)) AS known
            FROM generate_series(1, cardinality($1) - 1) a,
                generate_series(a + 1, cardinality($1)) z,
                LATERAL (SELECT search_folded(array_to_string($1[a:z], '')) AS word OFFSET 0) j
            WHERE (z < a + 3 OR a = 1 AND z = cardinality($1)) AND length(j.word) > 4),
        spelt AS MATERIALIZED (
            SELECT one, search_folded(one) AS word
            FROM unnest(regexp_split_to_array(translate(searchable($2), '''`', ''), '[^a-z0-9]+')) one)
        SELECT array_agg((
            SELECT string_agg(o.other, '|')
            FROM (
                SELECT j.known AS other FROM joined j WHERE u.at BETWEEN j.a AND j.z
                UNION ALL
                SELECT search_divided(d.one)
                FROM (SELECT u.word AS one UNION SELECT s.one FROM spelt s WHERE s.word = u.word AND s.one <> s.word) d
                WHERE length(d.one) > 4
                    AND (SELECT count(*) FROM (SELECT FROM search_word w WHERE w.word = u.word LIMIT 100) t) < 100) o)
            ORDER BY u.at)
        FROM unnest($1) WITH ORDINALITY u(word, at));
END $$;

-- The eight of these words that say most: the rarest that are known, and the rest as they come.
CREATE OR REPLACE FUNCTION search_rarest(words text[]) RETURNS text[]
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    RETURN ARRAY(
        SELECT r.word
        FROM (
            SELECT u.word, u.at
            FROM unnest($1) WITH ORDINALITY u(word, at),
                LATERAL (SELECT count(*) AS times FROM search_word w WHERE w.word = u.word) t
            ORDER BY t.times = 0, t.times, u.at LIMIT 8) r
        ORDER BY r.at);
END $$;

-- What is asked for each of these words in one step: the word, and what stands beside it and longer ones (1), and ones with
-- a letter wrong (2), and two (3). A word that one body in fifty has, of a million, is meant as it is written.
DROP FUNCTION IF EXISTS search_questions(text[], integer);
DROP FUNCTION IF EXISTS search_questions(text[], text[], integer);
CREATE OR REPLACE FUNCTION search_alike(words text[], beside text[], step integer) RETURNS text[]
    LANGUAGE sql STABLE
    AS $$
    WITH counted AS MATERIALIZED (
        SELECT w, at, (SELECT count(*) FROM search_word k WHERE k.word = w) AS times
        FROM unnest(words) WITH ORDINALITY u(w, at)),
    alike AS MATERIALIZED (
        SELECT at, search_any(ARRAY[w] || CASE WHEN step > 0 AND times < 100 THEN search_longer(w) ELSE '{}' END
                                       || CASE WHEN step > 1 AND times < 100 THEN search_misspelt(w, false) ELSE '{}' END
                                       || CASE WHEN step = 3 AND times < 100 THEN search_misspelt(w, true) ELSE '{}' END) AS any
        FROM counted)
    SELECT array_agg(CASE WHEN step > 0 AND beside[at] <> '' THEN concat('(', a.any, '|', beside[at], ')') ELSE a.any END
                     ORDER BY at)
    FROM alike a
    $$;
