-- KBLI: kinds of business activity. The same digits mean other activities in other versions, so the version is part of
-- the key. Codes are text with leading zeros; their length is their level.
CREATE TABLE kbli (
    version text COLLATE "C" NOT NULL CONSTRAINT kbli_version_check CHECK (version IN ('KBLI_2020', 'KBLI_2025')),
    code text COLLATE "C" NOT NULL CONSTRAINT kbli_code_check CHECK (code ~ '^([A-V]|\d{2,5})$'),
    level smallint NOT NULL GENERATED ALWAYS AS (length(code)) STORED,
    parent_code text COLLATE "C",
    category text COLLATE "C" NOT NULL,
    title text NOT NULL,
    search_title text COLLATE "C" NOT NULL GENERATED ALWAYS AS (searchable(title)) STORED,
    CONSTRAINT kbli_pkey PRIMARY KEY (version, code),
    CONSTRAINT kbli_parent_fkey FOREIGN KEY (version, parent_code) REFERENCES kbli,
    CONSTRAINT kbli_category_fkey FOREIGN KEY (version, category) REFERENCES kbli
);
CREATE INDEX kbli_parent_idx ON kbli (version, parent_code, code);
CREATE INDEX kbli_category_idx ON kbli (version, category, code);

-- Codes of another version that a code may have become. Suggestions, not the official correspondence.
CREATE TABLE kbli_candidate (
    version text COLLATE "C" NOT NULL,
    code text COLLATE "C" NOT NULL,
    later_version text COLLATE "C" NOT NULL,
    later_code text COLLATE "C" NOT NULL,
    reason text NOT NULL CONSTRAINT kbli_candidate_reason_check
        CHECK (reason IN ('SAME_CODE_SAME_TITLE', 'SAME_CODE_CHANGED_TITLE', 'TITLE_FOUND_UNDER_OTHER_CODE')),
    CONSTRAINT kbli_candidate_pkey PRIMARY KEY (version, code, later_version, later_code),
    CONSTRAINT kbli_candidate_code_fkey FOREIGN KEY (version, code) REFERENCES kbli,
    CONSTRAINT kbli_candidate_later_code_fkey FOREIGN KEY (later_version, later_code) REFERENCES kbli
);
CREATE INDEX kbli_candidate_later_idx ON kbli_candidate (later_version, later_code);

-- Headings of the Harmonized System: 2, 4 or 6 digits.
CREATE TABLE hs_code (
    code text COLLATE "C" CONSTRAINT hs_code_pkey PRIMARY KEY
        CONSTRAINT hs_code_check CHECK (code ~ '^\d{2}(\d{2}(\d{2})?)?$'),
    parent_code text COLLATE "C" CONSTRAINT hs_code_parent_fkey REFERENCES hs_code,
    section text,
    description text NOT NULL,
    search_description text COLLATE "C" NOT NULL GENERATED ALWAYS AS (searchable(description)) STORED
);
CREATE INDEX hs_code_parent_idx ON hs_code (parent_code, code);
