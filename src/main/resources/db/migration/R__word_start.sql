-- Where in a searchable name a word begins as this text does; 0 where none does. What is no letter and no digit parts words.
-- A number, compared with <>: of a condition the planner would expect that one name in three fulfils it.
CREATE OR REPLACE FUNCTION word_start(name text, beginning text) RETURNS integer
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$
    SELECT strpos(translate(' ' || $1, '!"#$%&''()*+,-./:;<=>?@[\]^_`{|}~', '                                '),
                  translate(' ' || $2, '!"#$%&''()*+,-./:;<=>?@[\]^_`{|}~', '                                '))
    $$;
