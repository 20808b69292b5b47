-- A change of a body reads its locations, whether primary or not; without this it read those of the whole country.
CREATE INDEX location_body_idx ON location (body_id);
