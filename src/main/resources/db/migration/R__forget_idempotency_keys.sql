-- ${flyway:timestamp}
-- At each start: nobody sends a request again after so long.
DELETE FROM idempotency_key WHERE made_at < now() - interval '90 days';
