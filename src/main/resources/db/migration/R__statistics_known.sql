-- What the projector of statistics knew of single records on days before (docs/statistics.md).

-- What changes on a later day of the record than the one on which it was said, is kept.
CREATE OR REPLACE FUNCTION statistic_partnership_keep() RETURNS trigger
    LANGUAGE plpgsql SET search_path = public, pg_temp
    AS $$
BEGIN
    INSERT INTO statistic_partnership_past (
        id, weight, region_code, pattern, days, exports, destinations, payment_days, since, until)
    VALUES (
        OLD.id, OLD.weight, OLD.region_code, OLD.pattern, OLD.days, OLD.exports, OLD.destinations, OLD.payment_days,
        OLD.since, NEW.since);
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER statistic_partnership_keep BEFORE UPDATE ON statistic_partnership
    FOR EACH ROW WHEN (OLD.since < NEW.since AND OLD.days <> '{}') EXECUTE FUNCTION statistic_partnership_keep();

CREATE OR REPLACE FUNCTION statistic_product_keep() RETURNS trigger
    LANGUAGE plpgsql SET search_path = public, pg_temp
    AS $$
BEGIN
    INSERT INTO statistic_product_past (id, region_code, is_open, is_made, meets, since, until)
    VALUES (OLD.id, OLD.region_code, OLD.is_open, OLD.is_made, OLD.meets, OLD.since, NEW.since);
    RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER statistic_product_keep BEFORE UPDATE ON statistic_product
    FOR EACH ROW WHEN (OLD.since < NEW.since AND OLD.is_open AND OLD.is_made) EXECUTE FUNCTION statistic_product_keep();

-- Whether it is neither closed nor merged, of whatever kind.
CREATE OR REPLACE FUNCTION statistic_is_at_work(facts jsonb) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT facts ->> 'status' IN ('AKTIF', 'TIDAK_AKTIF') $$;

-- What follows for partnerships and products from bodies whose region or status was recorded on a day.
CREATE OR REPLACE FUNCTION statistic_move(bodies uuid[], day date) RETURNS void
    LANGUAGE plpgsql SET search_path = public, pg_temp
    AS $$
BEGIN
    UPDATE statistic_partnership p
    SET region_code = b.facts ->> 'region_code', since = greatest(p.since, day)
    FROM statistic_body b
    WHERE b.body_id = ANY(bodies) AND p.supplier_id = b.body_id AND p.region_code <> b.facts ->> 'region_code';
    UPDATE statistic_product p
    SET region_code = b.facts ->> 'region_code', is_open = statistic_is_at_work(b.facts), since = greatest(p.since, day)
    FROM statistic_body b
    WHERE b.body_id = ANY(bodies) AND p.body_id = b.body_id
        AND (p.region_code <> b.facts ->> 'region_code' OR p.is_open <> statistic_is_at_work(b.facts));
END $$;
