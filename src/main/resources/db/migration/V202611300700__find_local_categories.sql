-- Filters by the category of a city's own list, which is rare in the country and common in the city.
CREATE INDEX umkm_local_category_idx ON umkm (lower(local_category)) WHERE local_category IS NOT NULL;
