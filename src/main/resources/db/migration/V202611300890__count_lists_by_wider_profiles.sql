-- Most lists are asked by region, status, verification and size class alone. What these hold is counted a second time, by
-- profiles without the rest: tens of rows in a regency in place of hundreds.

-- The profile without source, legal form and categories; null for one that has none of these itself, whose source is ''.
ALTER TABLE list_profile ADD COLUMN wider_id integer;

-- The country, a province, a regency by wider profiles: levels 3 to 5.
CREATE TABLE list_count_wider_country PARTITION OF list_count FOR VALUES IN (3) WITH (fillfactor = 80);
CREATE TABLE list_count_wider_province PARTITION OF list_count FOR VALUES IN (4) WITH (fillfactor = 80);
CREATE TABLE list_count_wider_regency PARTITION OF list_count FOR VALUES IN (5) WITH (fillfactor = 80);

-- R__count_lists counts anew where nothing is counted.
DELETE FROM list_progress;
