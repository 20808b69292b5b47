-- Codes that are no longer in force, and what took over from them, as the official lists show it. The lists tell no days.
ALTER TABLE region ADD COLUMN last_list smallint;
COMMENT ON COLUMN region.last_list IS
    'Of a retired code that only lists tell of: the year of the newest list that has it; valid_to is the end of that year.';

ALTER TABLE region_succession ALTER COLUMN effective_on DROP NOT NULL;
ALTER TABLE region_succession
    ADD COLUMN former_name text,
    ADD COLUMN last_list smallint,
    ADD COLUMN law text,
    ADD COLUMN law_date date;
CREATE INDEX region_succession_successor_idx ON region_succession (successor_code);

-- Names that a code had in earlier lists. Quite another name may mean that the code was given to another place.
CREATE TABLE region_former_name (
    code text COLLATE "C" NOT NULL CONSTRAINT region_former_name_region_fkey REFERENCES region,
    name text NOT NULL,
    last_list smallint NOT NULL,
    CONSTRAINT region_former_name_pkey PRIMARY KEY (code, name)
);
