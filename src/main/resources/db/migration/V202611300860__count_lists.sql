-- How many records lists hold, kept as joint counts of what everybody may ask for: the register, region, source, legal form,
-- size class, status, verification and categories of KBLI. The sequencer alone writes these, in the step that numbers
-- changes (list_count_advance), and they are filled at first by R__count_lists.

-- In which category of a version of KBLI an activity lies, of its own version or another: there only where all that it may be
-- lies in one category. As "KBLI_2025 C". What filters find by a category (Conditions.activity) has to say the same.
CREATE TABLE list_category (
    version text COLLATE "C" NOT NULL,
    code text COLLATE "C" NOT NULL,
    in_version text COLLATE "C" NOT NULL,
    category text COLLATE "C" NOT NULL,
    CONSTRAINT list_category_pkey PRIMARY KEY (version, code, in_version) INCLUDE (category)
);

-- Each combination of what a record is asked for, but for its region. Unknown is '', categories are those by which it is found.
CREATE TABLE list_profile (
    id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT list_profile_pkey PRIMARY KEY,
    kind text COLLATE "C" NOT NULL,
    source text COLLATE "C" NOT NULL,
    legal_form text COLLATE "C" NOT NULL,
    scale text COLLATE "C" NOT NULL,
    status text COLLATE "C" NOT NULL,
    verification text COLLATE "C" NOT NULL,
    categories text[] COLLATE "C" NOT NULL,
    CONSTRAINT list_profile_key UNIQUE (kind, source, legal_form, scale, status, verification, categories)
);

-- As what each record is counted, so that a change takes away exactly what it had added. Districts and villages are counted from
-- here: kept counts of districts were seven tenths of all, and of the work to keep them.
CREATE TABLE list_record (
    body_id uuid CONSTRAINT list_record_pkey PRIMARY KEY,
    region_code text COLLATE "C" NOT NULL,
    profile_id integer NOT NULL
);
CREATE INDEX list_record_region_idx ON list_record (region_code, profile_id);

-- How many records of a profile lie in a region: the country (level 0, ''), a province, a regency. What is asked for together
-- lies together: else the few rows of the country would be spread among those of all regencies.
CREATE TABLE list_count (
    level smallint NOT NULL,
    region_code text COLLATE "C" NOT NULL,
    profile_id integer NOT NULL,
    records integer NOT NULL,
    CONSTRAINT list_count_pkey PRIMARY KEY (level, region_code, profile_id)
) PARTITION BY LIST (level);
CREATE TABLE list_count_country PARTITION OF list_count FOR VALUES IN (0) WITH (fillfactor = 80);
CREATE TABLE list_count_province PARTITION OF list_count FOR VALUES IN (1) WITH (fillfactor = 80);
CREATE TABLE list_count_regency PARTITION OF list_count FOR VALUES IN (2) WITH (fillfactor = 80);

-- The number of the feed up to which changes are counted; no row while nothing is.
CREATE TABLE list_progress (
    one boolean CONSTRAINT list_progress_pkey PRIMARY KEY DEFAULT true CONSTRAINT list_progress_check CHECK (one),
    through_feed_no bigint NOT NULL
);
