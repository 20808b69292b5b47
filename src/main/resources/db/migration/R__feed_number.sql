-- The number in a cursor of a list by change, given as "number.hash" with the beginning of the hash that the feed had there.
-- Refused where the feed has another one or none: the database was restored from a copy that is older than the cursor, and
-- may have given the number a second time. A cursor of before this check carries no hash.
CREATE OR REPLACE FUNCTION feed_number(told text) RETURNS bigint
    LANGUAGE plpgsql STABLE PARALLEL SAFE
    SET search_path = public, pg_temp
    AS $$
BEGIN
    PERFORM FROM feed
    WHERE feed_no = split_part(told, '.', 1)::bigint AND starts_with(encode(hash, 'hex'), split_part(told, '.', 2));
    IF NOT FOUND THEN
        RAISE EXCEPTION 'The feed has no number %', told USING ERRCODE = 'KR001';
    END IF;
    RETURN split_part(told, '.', 1)::bigint;
END $$;
GRANT EXECUTE ON FUNCTION feed_number(text) TO ${service_role};
