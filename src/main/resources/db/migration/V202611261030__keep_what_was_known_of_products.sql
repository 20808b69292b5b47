-- Of a product the projector keeps whether it is made and on which days it meets a standard, now and before.

-- Counted anew from the first number on.
TRUNCATE statistic_body, statistic_past, statistic_partnership, statistic_partnership_past, statistic_membership,
    statistic_cell, statistic_delta, statistic_month;
UPDATE statistic_progress SET through_feed_no = 0;

CREATE TABLE statistic_product (
    id uuid CONSTRAINT statistic_product_pkey PRIMARY KEY,
    body_id uuid NOT NULL,
    -- Of its maker.
    region_code text COLLATE "C" NOT NULL,
    is_open boolean NOT NULL,
    is_made boolean NOT NULL,
    -- Days on which it is of level SESUAI_PEMBELI or above.
    meets datemultirange NOT NULL DEFAULT '{}',
    -- Day of the record on which all this was said.
    since date NOT NULL
) WITH (fillfactor = 80);
CREATE INDEX statistic_product_body_idx ON statistic_product (body_id);
CREATE INDEX statistic_product_region_idx ON statistic_product (region_code);

-- What was known from one day of the record until the day before another; without what was not made then.
CREATE TABLE statistic_product_past (
    id uuid NOT NULL,
    region_code text COLLATE "C" NOT NULL,
    is_open boolean NOT NULL,
    is_made boolean NOT NULL,
    meets datemultirange NOT NULL,
    since date NOT NULL,
    until date NOT NULL
);
CREATE INDEX statistic_product_past_region_idx ON statistic_product_past (region_code);

-- What was found when a product was held to a standard: the days on which it would meet it, if nothing was found later.
CREATE TABLE statistic_finding (
    id uuid CONSTRAINT statistic_finding_pkey PRIMARY KEY,
    product_id uuid NOT NULL,
    -- Kind, name and buyer.
    standard text[] NOT NULL,
    assessed_on date NOT NULL,
    days daterange NOT NULL
);
CREATE INDEX statistic_finding_product_idx ON statistic_finding (product_id);
