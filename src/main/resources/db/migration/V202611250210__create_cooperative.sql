CREATE TABLE cooperative (
    id uuid CONSTRAINT cooperative_pkey PRIMARY KEY CONSTRAINT cooperative_body_fkey REFERENCES body,
    kind text CONSTRAINT cooperative_kind_check
        CHECK (kind IN ('KONSUMEN', 'PRODUSEN', 'JASA', 'PEMASARAN', 'SIMPAN_PINJAM')),
    form text CONSTRAINT cooperative_form_check CHECK (form IN ('PRIMER', 'SEKUNDER')),
    -- Decides whose office has authority; the office's address does not.
    membership_area text NOT NULL CONSTRAINT cooperative_membership_area_check
        CHECK (membership_area IN ('KABUPATEN_KOTA', 'PROVINSI', 'NASIONAL')),
    management text CONSTRAINT cooperative_management_check CHECK (management IN ('KONVENSIONAL', 'SYARIAH')),
    cooperative_group text,
    legal_entity_number text,
    legal_entity_on date,
    certificate_valid_until date,
    male_members integer CONSTRAINT cooperative_male_members_check CHECK (male_members >= 0),
    female_members integer CONSTRAINT cooperative_female_members_check CHECK (female_members >= 0)
);

CALL ledger_watch('cooperative', 'id', '');
