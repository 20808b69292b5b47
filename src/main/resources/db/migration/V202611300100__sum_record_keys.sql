-- Every body has a record key, which stands beside it in each sum: what is published of a cell is perturbed by the sum of the keys of
-- those whom it counts (docs/statistics.md). Keys follow from this secret alone, which a rebuild of the statistics leaves where it
-- is: without it all that was published would be perturbed anew.
CREATE TABLE statistic_secret (
    one boolean CONSTRAINT statistic_secret_pkey PRIMARY KEY DEFAULT TRUE CONSTRAINT statistic_secret_one_check CHECK (one),
    secret bytea NOT NULL CONSTRAINT statistic_secret_check CHECK (octet_length(secret) = 32)
);
INSERT INTO statistic_secret (secret) VALUES (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));

DROP FUNCTION IF EXISTS statistic_minus(integer[]);
DROP AGGREGATE IF EXISTS statistic_sum(integer[]);
DROP FUNCTION IF EXISTS statistic_plus(integer[], integer[]);

-- Counted anew from the first number on.
TRUNCATE statistic_body, statistic_past, statistic_partnership, statistic_partnership_past, statistic_membership,
    statistic_product, statistic_product_past, statistic_finding, statistic_cell, statistic_delta, statistic_month;
UPDATE statistic_progress SET through_feed_no = 0;

-- A count and the sum of keys in one number, count * 2^36 + keys: both add up with one addition. A body of weight 2^36 + key.
ALTER TABLE statistic_body ADD COLUMN weight bigint NOT NULL;
ALTER TABLE statistic_cell
    ALTER COLUMN standing DROP DEFAULT,
    ALTER COLUMN standing TYPE bigint[],
    ALTER COLUMN standing SET DEFAULT '{0,0,0,0,0,0,0,0,0,0}';
ALTER TABLE statistic_delta ALTER COLUMN change TYPE bigint[];
ALTER TABLE statistic_month ALTER COLUMN change TYPE bigint[];

-- A contract has the weight of its supplier.
ALTER TABLE statistic_partnership ADD COLUMN weight bigint NOT NULL;
ALTER TABLE statistic_partnership_past ADD COLUMN weight bigint NOT NULL;

-- The first day of the record, and the day that is being counted: those before it are counted to their end.
ALTER TABLE statistic_progress ADD COLUMN first_on date, ADD COLUMN counting_on date;
