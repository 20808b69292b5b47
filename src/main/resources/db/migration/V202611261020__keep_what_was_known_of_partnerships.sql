-- Of a partnership the projector keeps what was known before, too, and the region of its supplier beside it, so that one table
-- answers for any day of the record.
DROP FUNCTION IF EXISTS statistic_take_partnerships(bigint, bigint);

-- Counted anew from the first number on.
TRUNCATE statistic_body, statistic_past, statistic_partnership, statistic_membership, statistic_cell, statistic_delta,
    statistic_month;
UPDATE statistic_progress SET through_feed_no = 0;

-- Since is the day of the record on which all but deliveries was said that is known now.
ALTER TABLE statistic_partnership
    ADD COLUMN region_code text COLLATE "C" NOT NULL,
    ADD COLUMN since date NOT NULL;
CREATE INDEX statistic_partnership_region_idx ON statistic_partnership (region_code);

-- What was known from one day of the record until the day before another; without what never was in force.
CREATE TABLE statistic_partnership_past (
    id uuid NOT NULL,
    region_code text COLLATE "C" NOT NULL,
    pattern text,
    days datemultirange NOT NULL,
    exports boolean NOT NULL,
    destinations text[] NOT NULL,
    payment_days integer,
    since date NOT NULL,
    until date NOT NULL
);
CREATE INDEX statistic_partnership_past_region_idx ON statistic_partnership_past (region_code);
