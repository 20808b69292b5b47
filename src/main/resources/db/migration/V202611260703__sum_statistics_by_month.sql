-- The dimensions that follow from a body's facts are worked out when those change, not each time that a link of it does.
ALTER TABLE statistic_body ADD COLUMN told_dimensions text[] NOT NULL DEFAULT '{}';
DROP FUNCTION IF EXISTS statistic_dimensions(jsonb, jsonb);

-- The same by months of both days, for questions of long ago.
CREATE TABLE statistic_month (
    cell_id integer NOT NULL,
    effective_in date NOT NULL,
    recorded_in date NOT NULL,
    change integer NOT NULL,
    CONSTRAINT statistic_month_pkey PRIMARY KEY (cell_id, effective_in, recorded_in)
);
CREATE INDEX statistic_delta_recorded_idx ON statistic_delta (cell_id, recorded_on);

-- Counted anew from the first number on.
TRUNCATE statistic_body, statistic_past, statistic_partnership, statistic_membership, statistic_cell, statistic_delta;
UPDATE statistic_progress SET through_feed_no = 0;
