-- Kilometres on a sphere of the Earth's mean radius, 6,371.0088 km.
CREATE FUNCTION distance_km(
    latitude double precision, longitude double precision,
    other_latitude double precision, other_longitude double precision) RETURNS double precision
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT 12742.0176 * asin(least(1, sqrt(
        sin(radians($3 - $1) / 2) ^ 2 + cos(radians($1)) * cos(radians($3)) * sin(radians($4 - $2) / 2) ^ 2))) $$;

-- "Near" is answered by a box on this index, then by the distance.
CREATE INDEX location_public_idx ON location (public_latitude, public_longitude) WHERE is_primary;
