-- Which activities of two versions of KBLI the registry takes for the same, in both directions: one to one, or perhaps, where
-- the digits are the same under another title. Computed from titles, not the official correspondence of BPS.
CREATE TABLE kbli_correspondence (
    version text COLLATE "C" NOT NULL,
    code text COLLATE "C" NOT NULL,
    other_version text COLLATE "C" NOT NULL CONSTRAINT kbli_correspondence_version_check CHECK (other_version <> version),
    other_code text COLLATE "C" NOT NULL,
    is_one_to_one boolean NOT NULL,
    CONSTRAINT kbli_correspondence_pkey PRIMARY KEY (version, code, other_version, other_code),
    CONSTRAINT kbli_correspondence_code_fkey FOREIGN KEY (version, code) REFERENCES kbli,
    CONSTRAINT kbli_correspondence_other_fkey FOREIGN KEY (other_version, other_code) REFERENCES kbli
);

-- The finder asks what corresponds, too.
DROP FUNCTION IF EXISTS match_goods(text, text, text, text, text, text);
