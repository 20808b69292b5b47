-- A page of a province or a regency, newest first, straight from an index: without them it is sorted, or picked from the
-- whole country's newest, which takes long where a region registers seldom. The statistics of the expressions estimate
-- totals, too.
CREATE INDEX body_province_idx ON body (kind, left(region_code, 2), registered_at, id);
CREATE INDEX body_regency_idx ON body (kind, left(region_code, 5), registered_at, id);
