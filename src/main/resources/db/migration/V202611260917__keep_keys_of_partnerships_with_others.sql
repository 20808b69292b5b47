-- Keys of requests that made partnerships, events and complaints are kept where those of all other requests are. Their
-- columns stay for the version before, which still writes them.
INSERT INTO idempotency_key (caller, key, request_hash, body_id, part_id)
SELECT split_part(made.request_key, ' ', 1), substr(made.request_key, strpos(made.request_key, ' ') + 1),
       made.request_hash, made.supplier_id, made.id
FROM (SELECT request_key, request_hash, supplier_id, id FROM partnership
      UNION ALL SELECT request_key, request_hash, supplier_id, id FROM partnership_event
      UNION ALL SELECT request_key, request_hash, supplier_id, id FROM partnership_complaint) made
WHERE made.request_key IS NOT NULL
ON CONFLICT DO NOTHING;
