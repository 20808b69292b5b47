-- The number of a cooperative (nomor induk koperasi) is nationally unique like the NIB.
ALTER TABLE identifier DROP CONSTRAINT identifier_scheme_check;
ALTER TABLE identifier ADD CONSTRAINT identifier_scheme_check CHECK (scheme IN ('NIB', 'NPWP', 'NIK_KOPERASI'));
