-- How a body is reached by everyone. A telephone number has the form of E.164, with an extension as telephone links have it.
-- Rows that are there have none, so none is looked through for it.
ALTER TABLE umkm ADD phone text, ADD email text, ADD website text;
ALTER TABLE umkm ADD CONSTRAINT umkm_phone_check CHECK (phone ~ '^\+62\d{7,12}(;ext=\d{1,6})?$') NOT VALID;
ALTER TABLE industry ADD phone text, ADD email text, ADD website text;
ALTER TABLE industry ADD CONSTRAINT industry_phone_check CHECK (phone ~ '^\+62\d{7,12}(;ext=\d{1,6})?$') NOT VALID;
ALTER TABLE cooperative ADD phone text, ADD email text, ADD website text;
ALTER TABLE cooperative
    ADD CONSTRAINT cooperative_phone_check CHECK (phone ~ '^\+62\d{7,12}(;ext=\d{1,6})?$') NOT VALID;
ALTER TABLE association ADD phone text, ADD email text;
ALTER TABLE association
    ADD CONSTRAINT association_phone_check CHECK (phone ~ '^\+62\d{7,12}(;ext=\d{1,6})?$') NOT VALID;
