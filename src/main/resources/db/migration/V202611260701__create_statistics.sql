-- Statistics are deltas by day. Nothing here refers to the registers' tables: the projector builds all of it from the feed,
-- so that it can be built anew, number by number, with the same result.

-- Up to which number the feed is in the statistics, and the day whose counts the cells hold ready.
CREATE TABLE statistic_progress (
    one boolean CONSTRAINT statistic_progress_pkey PRIMARY KEY DEFAULT TRUE CONSTRAINT statistic_progress_one_check CHECK (one),
    through_feed_no bigint NOT NULL,
    standing_on date NOT NULL
);
INSERT INTO statistic_progress (through_feed_no, standing_on) VALUES (0, current_date);

-- A body as the feed has told so far. Facts hold what statistics ask of its tables, activities the divisions of its
-- primary ones by their rows. Links are days on which it supplies: a medium or large buyer; a large one; the same with a
-- delivery in the 12 months before; by an export channel. Counted are the days on which it counts, by definition in the
-- order of statistic_definition.
CREATE TABLE statistic_body (
    body_id uuid CONSTRAINT statistic_body_pkey PRIMARY KEY,
    facts jsonb NOT NULL,
    activities jsonb NOT NULL DEFAULT '{}',
    seen_on date NOT NULL,
    -- First day of the dimensions below; null where they hold from the beginning.
    since date,
    dimensions text[] NOT NULL DEFAULT '{}',
    -- Days on which it is open, and on which it is a medium or large buyer, and a large one.
    open_days datemultirange NOT NULL DEFAULT '{}',
    medium_days datemultirange NOT NULL DEFAULT '{}',
    large_days datemultirange NOT NULL DEFAULT '{}',
    links datemultirange[] NOT NULL DEFAULT '{"{}","{}","{}","{}","{}"}',
    counted datemultirange[] NOT NULL DEFAULT '{}'
) WITH (fillfactor = 80);

-- Dimensions that a body had before, and their days.
CREATE TABLE statistic_past (
    body_id uuid NOT NULL,
    days daterange NOT NULL,
    dimensions text[] NOT NULL
);
CREATE INDEX statistic_past_body_idx ON statistic_past (body_id);

CREATE TABLE statistic_partnership (
    id uuid CONSTRAINT statistic_partnership_pkey PRIMARY KEY,
    supplier_id uuid NOT NULL,
    buyer_id uuid NOT NULL,
    pattern text,
    days datemultirange NOT NULL,
    -- Days on which the last delivery is at most 12 months ago.
    delivered datemultirange NOT NULL DEFAULT '{}',
    exports boolean NOT NULL,
    destinations text[] NOT NULL,
    payment_days integer
) WITH (fillfactor = 80);
CREATE INDEX statistic_partnership_supplier_idx ON statistic_partnership (supplier_id);
CREATE INDEX statistic_partnership_buyer_idx ON statistic_partnership (buyer_id);

CREATE TABLE statistic_membership (
    id uuid CONSTRAINT statistic_membership_pkey PRIMARY KEY,
    cooperative_id uuid NOT NULL,
    member_id uuid NOT NULL,
    joined_on date NOT NULL,
    left_on date,
    days datemultirange NOT NULL GENERATED ALWAYS AS (
        CASE WHEN left_on <= joined_on THEN '{}' ELSE datemultirange(daterange(joined_on, left_on)) END) STORED
);
CREATE INDEX statistic_membership_cooperative_idx ON statistic_membership (cooperative_id);
CREATE INDEX statistic_membership_member_idx ON statistic_membership (member_id);

-- What is counted together: a definition in a region of one level, by one value of one dimension, by scale, verified or
-- not. Standing is the count on the day that statistic_progress names, as known by now.
CREATE TABLE statistic_cell (
    id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT statistic_cell_pkey PRIMARY KEY,
    definition text COLLATE "C" NOT NULL,
    level smallint NOT NULL,
    dimension text COLLATE "C" NOT NULL,
    region_code text COLLATE "C" NOT NULL,
    value text COLLATE "C" NOT NULL,
    scale text COLLATE "C" NOT NULL,
    verified boolean NOT NULL,
    standing integer NOT NULL,
    CONSTRAINT statistic_cell_key UNIQUE (definition, level, dimension, region_code, value, scale, verified)
) WITH (fillfactor = 80);

-- By how much a cell changes on a day in the world, by what was recorded on a day. Only ever added to.
CREATE TABLE statistic_delta (
    cell_id integer NOT NULL,
    effective_on date NOT NULL,
    recorded_on date NOT NULL,
    change integer NOT NULL,
    feed_no bigint NOT NULL,
    CONSTRAINT statistic_delta_pkey PRIMARY KEY (cell_id, effective_on, recorded_on)
);
CREATE INDEX statistic_delta_effective_idx ON statistic_delta (effective_on);
