-- Who consents to a business being reached by everyone, since when, and until when. Rows that are there have none.
ALTER TABLE umkm ADD contact_consent_by text, ADD contact_consent_on date, ADD contact_withdrawn_on date;
ALTER TABLE umkm
    ADD CONSTRAINT umkm_contact_consent_by_check CHECK (contact_consent_by IN ('PEMILIK', 'KUASA', 'PEMILIK_KONTAK'))
        NOT VALID,
    ADD CONSTRAINT umkm_contact_consent_check CHECK ((contact_consent_by IS NULL) = (contact_consent_on IS NULL)) NOT VALID,
    ADD CONSTRAINT umkm_contact_withdrawn_check CHECK (contact_withdrawn_on >= contact_consent_on) NOT VALID;
ALTER TABLE industry ADD contact_consent_by text, ADD contact_consent_on date, ADD contact_withdrawn_on date;
ALTER TABLE industry
    ADD CONSTRAINT industry_contact_consent_by_check CHECK (contact_consent_by IN ('PEMILIK', 'KUASA', 'PEMILIK_KONTAK'))
        NOT VALID,
    ADD CONSTRAINT industry_contact_consent_check CHECK ((contact_consent_by IS NULL) = (contact_consent_on IS NULL))
        NOT VALID,
    ADD CONSTRAINT industry_contact_withdrawn_check CHECK (contact_withdrawn_on >= contact_consent_on) NOT VALID;
