-- Brings what is looked for up to date with these bodies, all in one statement. A session keeps the plans that it made,
-- perhaps while the tables were small: so only those that stay right while they grow may be chosen.
CREATE FUNCTION search_index(bodies uuid[]) RETURNS void
    LANGUAGE plpgsql SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off
    AS $$
BEGIN
    IF bodies = '{}' THEN
        RETURN;
    END IF;
    WITH said AS MATERIALIZED (
        SELECT b.id, b.kind, b.status, b.region_code, l.public_latitude AS latitude, l.public_longitude AS longitude,
               NOT EXISTS (SELECT FROM search_entry e WHERE e.body_id = b.id) AS is_new, search_words(b.name) AS words,
               array_remove(ARRAY(
                   SELECT array_to_string(search_words(t), ' ')
                   FROM search_trade_name n, unnest(n.names) t WHERE n.body_id = b.id), '') AS others
        FROM body b
        JOIN location l ON l.body_id = b.id AND l.is_primary
        WHERE b.id = ANY(bodies)),
    lexed AS MATERIALIZED (
        SELECT s.*,
               array_to_string(search_needed(words), ' ')
                   || ARRAY(SELECT array_to_string(search_needed(string_to_array(o, ' ')), ' ') FROM unnest(others) o) AS names,
               words || string_to_array(array_to_string(others, ' '), ' ') AS lexemes
        FROM said s),
    written AS (
        INSERT INTO search_entry AS e (body_id, kind, active, names, latitude, longitude, document)
        SELECT id, kind, status = 'AKTIF', names, latitude, longitude, array_to_tsvector(array_remove(lexemes
                   || ARRAY['#' || kind, '@' || left(region_code, 2), '@' || left(region_code, 5),
                            '@' || left(region_code, 8), '@' || region_code, search_cell(10, latitude, longitude),
                            search_cell(2, latitude, longitude), search_cell(0.5, latitude, longitude)], NULL))
        FROM lexed
        ON CONFLICT (body_id) DO UPDATE
        SET kind = excluded.kind, active = excluded.active, names = excluded.names, latitude = excluded.latitude,
            longitude = excluded.longitude, document = excluded.document),
    spoken AS MATERIALIZED (
        SELECT l.id, l.is_new, w.word FROM lexed l, unnest(l.lexemes) w(word) WHERE length(w.word) > 2 AND w.word !~ '^[0-9]'),
    fresh AS MATERIALIZED (
        SELECT word FROM (SELECT DISTINCT word FROM spoken) s
        WHERE NOT EXISTS (SELECT FROM search_word k WHERE k.word = s.word)),
    varied AS (
        INSERT INTO search_variant SELECT search_variants(ltrim(word, '~')), word FROM fresh),
    placed AS (
        INSERT INTO search_place
        SELECT DISTINCT kind, latitude, longitude FROM lexed l
        WHERE latitude IS NOT NULL AND NOT EXISTS (
            SELECT FROM search_place p WHERE (p.kind, p.latitude, p.longitude) = (l.kind, l.latitude, l.longitude)))
    INSERT INTO search_word
    SELECT word FROM fresh
    UNION ALL
    SELECT word FROM spoken WHERE is_new AND get_byte(uuid_send(id), 15) = 0;
END $$;

-- Statement triggers: a million rows stay a matter of minutes. They write rows of bodies that their transaction has
-- changed anyway, and add to the rest without keys, so that no transaction waits for another that did not before.
CREATE FUNCTION search_follow() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
BEGIN
    IF TG_TABLE_NAME = 'body' THEN
        PERFORM search_index(ARRAY(
            SELECT n.id FROM new_rows n JOIN old_rows o ON o.id = n.id
            WHERE (n.name, n.kind, n.status, n.region_code) IS DISTINCT FROM (o.name, o.kind, o.status, o.region_code)));
    ELSIF TG_OP = 'INSERT' THEN
        PERFORM search_index(ARRAY(SELECT n.body_id FROM new_rows n WHERE n.is_primary));
    ELSE
        PERFORM search_index(ARRAY(
            SELECT n.body_id FROM new_rows n JOIN old_rows o ON o.id = n.id
            WHERE n.is_primary AND (n.public_latitude, n.public_longitude, n.is_primary)
                IS DISTINCT FROM (o.public_latitude, o.public_longitude, o.is_primary)));
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER search_update AFTER UPDATE ON body REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION search_follow();
CREATE TRIGGER search_insert AFTER INSERT ON location REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION search_follow();
CREATE TRIGGER search_update AFTER UPDATE ON location REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION search_follow();

CREATE FUNCTION search_follow_trade_names() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET enable_seqscan = off SET enable_hashjoin = off
    SET enable_mergejoin = off
    AS $$
DECLARE
    changed uuid[];
BEGIN
    WITH kept AS (
        INSERT INTO search_trade_name AS t (body_id, names)
        SELECT n.id, n.trade_names FROM new_rows n LEFT JOIN search_trade_name o ON o.body_id = n.id
        WHERE n.trade_names <> coalesce(o.names, '{}')
        ON CONFLICT (body_id) DO UPDATE SET names = excluded.names
        RETURNING body_id)
    SELECT coalesce(array_agg(body_id), '{}') INTO changed FROM kept;
    PERFORM search_index(changed);
    RETURN NULL;
END $$;

-- Has the trade names of a register's table found, in its column "trade_names".
CREATE PROCEDURE search_watch(register regclass)
    LANGUAGE plpgsql
    AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER search_insert AFTER INSERT ON %s REFERENCING NEW TABLE AS new_rows
        FOR EACH STATEMENT EXECUTE FUNCTION search_follow_trade_names()', register);
    EXECUTE format('CREATE TRIGGER search_update AFTER UPDATE ON %s REFERENCING NEW TABLE AS new_rows
        FOR EACH STATEMENT EXECUTE FUNCTION search_follow_trade_names()', register);
    EXECUTE format('INSERT INTO search_trade_name SELECT id, trade_names FROM %s WHERE trade_names <> %L', register, '{}');
END $$;
CALL search_watch('umkm');
CALL search_watch('industry');
SELECT search_index(ARRAY(SELECT id FROM body));
