-- Kilometres on a sphere of the Earth's mean radius, 6,371.0088 km; null where a coordinate is not known: "least" alone
-- would take the null for half the Earth's circumference.
CREATE OR REPLACE FUNCTION distance_km(
    latitude double precision, longitude double precision,
    other_latitude double precision, other_longitude double precision) RETURNS double precision
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT CASE WHEN $1 + $2 + $3 + $4 IS NOT NULL THEN 12742.0176 * asin(least(1, sqrt(
        sin(radians($3 - $1) / 2) ^ 2 + cos(radians($1)) * cos(radians($3)) * sin(radians($4 - $2) / 2) ^ 2))) END $$;
