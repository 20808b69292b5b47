-- What somebody found when a product was held to a standard. A finding never changes: a later one stands beside it.
CREATE TABLE product_assessment (
    id uuid CONSTRAINT product_assessment_pkey PRIMARY KEY,
    product_id uuid NOT NULL CONSTRAINT product_assessment_product_fkey REFERENCES product,
    body_id uuid NOT NULL CONSTRAINT product_assessment_body_fkey REFERENCES body,
    standard_kind text NOT NULL CONSTRAINT product_assessment_kind_check
        CHECK (standard_kind IN ('SNI', 'PEMBELI', 'INTERNASIONAL')),
    standard text NOT NULL,
    buyer_id uuid CONSTRAINT product_assessment_buyer_fkey REFERENCES body
        CONSTRAINT product_assessment_buyer_check CHECK (buyer_id IS NULL OR standard_kind = 'PEMBELI'),
    assessor text NOT NULL,
    result text NOT NULL CONSTRAINT product_assessment_result_check
        CHECK (result IN ('MEMENUHI', 'BERSYARAT', 'BELUM')),
    gaps text[] NOT NULL,
    assessed_on date NOT NULL,
    valid_until date,
    CONSTRAINT product_assessment_days_check CHECK (valid_until >= assessed_on)
);
CREATE INDEX product_assessment_product_idx ON product_assessment (product_id, assessed_on, id);
CREATE INDEX product_assessment_body_idx ON product_assessment (body_id);
CREATE INDEX product_assessment_buyer_idx ON product_assessment (buyer_id) WHERE buyer_id IS NOT NULL;

CALL ledger_watch('product_assessment', 'body_id', '');

GRANT INSERT ON product_assessment TO ${service_role};

-- The level that a product has on a day: of each standard the newest finding until that day decides, and counts while it
-- is valid. Conditions that are still open count for nothing.
CREATE FUNCTION product_standard_level(product uuid, day date) RETURNS text
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
    SELECT CASE max(CASE newest.standard_kind WHEN 'INTERNASIONAL' THEN 3 WHEN 'SNI' THEN 2 ELSE 1 END)
        WHEN 3 THEN 'INTERNASIONAL' WHEN 2 THEN 'SNI' WHEN 1 THEN 'SESUAI_PEMBELI' ELSE 'BELUM' END
    FROM (
        SELECT DISTINCT ON (a.standard_kind, a.standard, a.buyer_id) a.standard_kind, a.result, a.valid_until
        FROM product_assessment a
        WHERE a.product_id = $1 AND a.assessed_on <= $2
        ORDER BY a.standard_kind, a.standard, a.buyer_id, a.assessed_on DESC, a.id DESC) newest
    WHERE newest.result = 'MEMENUHI' AND coalesce(newest.valid_until >= $2, TRUE)
    $$;
