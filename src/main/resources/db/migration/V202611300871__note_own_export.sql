-- Whether a business exports itself, since which year and to which countries (ISO 3166-1, two letters).
ALTER TABLE umkm ADD exporting boolean, ADD exporting_since smallint, ADD export_destinations text[];
ALTER TABLE industry ADD exporting boolean, ADD exporting_since smallint, ADD export_destinations text[];
