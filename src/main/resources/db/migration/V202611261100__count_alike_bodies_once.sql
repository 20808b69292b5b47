-- A body no longer keeps the days on which it counts by definition, but what they follow from, as counted so far: so nothing
-- is written for the members of a cooperative whose links change.
DROP FUNCTION IF EXISTS statistic_append(uuid[], date);
DROP FUNCTION IF EXISTS statistic_count(uuid[]);

ALTER TABLE statistic_body
    ADD COLUMN counted_open datemultirange NOT NULL DEFAULT '{}',
    ADD COLUMN counted_links datemultirange[] NOT NULL DEFAULT '{"{}","{}","{}","{}","{}"}';
ALTER TABLE statistic_membership
    ADD COLUMN counted_days datemultirange NOT NULL DEFAULT '{}',
    SET (fillfactor = 80);
UPDATE statistic_body SET counted_open = open_days, counted_links = links;
UPDATE statistic_membership SET counted_days = days;
ALTER TABLE statistic_body DROP COLUMN counted;

-- Numbers of the cells of a body: where it counted, where it did so before the day, where it does from now on.
CREATE TYPE statistic_cells AS (had integer[], stays integer[], has integer[]);
