-- A key of a caller's own may have made a part of a body, such as a product.
ALTER TABLE idempotency_key ADD COLUMN part_id uuid;
