-- What links an UMKM changes several definitions of the same cells on the same days: they stand side by side in one row, in the
-- order of statistic_definition, instead of a row for each. A body keeps the numbers of its cells.
DROP TABLE statistic_month, statistic_delta, statistic_cell;
DROP FUNCTION IF EXISTS statistic_append(uuid[], date, bigint);
DROP FUNCTION IF EXISTS statistic_definition(integer);
DROP FUNCTION IF EXISTS statistic_without_sex(text[], boolean);

-- What is counted together: a region of one level, by one value of one dimension, by scale, verified or not. Standing are the
-- counts of each definition on the day that statistic_progress names, as known by now.
CREATE TABLE statistic_cell (
    id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT statistic_cell_pkey PRIMARY KEY,
    level smallint NOT NULL,
    dimension text COLLATE "C" NOT NULL,
    region_code text COLLATE "C" NOT NULL,
    value text COLLATE "C" NOT NULL,
    scale text COLLATE "C" NOT NULL,
    verified boolean NOT NULL,
    standing integer[] NOT NULL DEFAULT '{0,0,0,0,0,0,0,0,0,0}',
    CONSTRAINT statistic_cell_key UNIQUE (level, dimension, region_code, value, scale, verified)
) WITH (fillfactor = 80);

-- By how much a cell changes on a day in the world, by what was recorded on a day. Only ever added to.
CREATE TABLE statistic_delta (
    cell_id integer NOT NULL,
    effective_on date NOT NULL,
    recorded_on date NOT NULL,
    change integer[] NOT NULL,
    CONSTRAINT statistic_delta_pkey PRIMARY KEY (cell_id, effective_on, recorded_on)
) WITH (fillfactor = 80);
CREATE INDEX statistic_delta_effective_idx ON statistic_delta (effective_on);
CREATE INDEX statistic_delta_recorded_idx ON statistic_delta (cell_id, recorded_on);

-- The same by months of both days, for questions of long ago.
CREATE TABLE statistic_month (
    cell_id integer NOT NULL,
    effective_in date NOT NULL,
    recorded_in date NOT NULL,
    change integer[] NOT NULL,
    CONSTRAINT statistic_month_pkey PRIMARY KEY (cell_id, effective_in, recorded_in)
) WITH (fillfactor = 80);

CREATE TYPE statistic_placed AS (dimensions text[], cells integer[]);

-- Numbers of the cells of the dimensions beside them, by level and kind.
ALTER TABLE statistic_body ADD COLUMN cells integer[] NOT NULL DEFAULT '{}';
ALTER TABLE statistic_past ADD COLUMN cells integer[] NOT NULL;

-- Counted anew from the first number on.
TRUNCATE statistic_body, statistic_past, statistic_partnership, statistic_membership;
UPDATE statistic_progress SET through_feed_no = 0;
