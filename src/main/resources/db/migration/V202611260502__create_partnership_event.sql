-- What happened in a partnership. Reports are added and never changed.
CREATE TABLE partnership_event (
    id uuid CONSTRAINT partnership_event_pkey PRIMARY KEY,
    partnership_id uuid NOT NULL CONSTRAINT partnership_event_partnership_fkey REFERENCES partnership,
    supplier_id uuid NOT NULL CONSTRAINT partnership_event_supplier_fkey REFERENCES body,
    type text NOT NULL CONSTRAINT partnership_event_type_check
        CHECK (type IN ('PENGIRIMAN', 'PEMBAYARAN', 'RETUR', 'ADENDUM')),
    happened_on date NOT NULL,
    quantity numeric(18, 3) CONSTRAINT partnership_event_quantity_check CHECK (quantity > 0),
    value bigint CONSTRAINT partnership_event_value_check CHECK (value >= 0),
    document_number text,
    note text,
    reported_at timestamptz NOT NULL,
    request_key text,
    request_hash bytea
);
CREATE INDEX partnership_event_partnership_idx ON partnership_event (partnership_id, happened_on, id);
CREATE INDEX partnership_event_supplier_idx ON partnership_event (supplier_id);
CREATE UNIQUE INDEX partnership_event_request_key ON partnership_event (request_key) WHERE request_key IS NOT NULL;

-- A complaint about a partnership, on its way to KPPU. What is said in it is for both sides and those who look into it.
CREATE TABLE partnership_complaint (
    id uuid CONSTRAINT partnership_complaint_pkey PRIMARY KEY,
    partnership_id uuid NOT NULL CONSTRAINT partnership_complaint_partnership_fkey REFERENCES partnership,
    supplier_id uuid NOT NULL CONSTRAINT partnership_complaint_supplier_fkey REFERENCES body,
    kind text NOT NULL CONSTRAINT partnership_complaint_kind_check CHECK (kind IN (
        'TERM_PEMBAYARAN', 'AMANDEMEN_SEPIHAK', 'RETUR_TANPA_ALASAN', 'PENOLAKAN_TERIMA', 'PENGUASAAN', 'LAINNYA')),
    description text NOT NULL,
    status text NOT NULL CONSTRAINT partnership_complaint_status_check
        CHECK (status IN ('DITERIMA', 'KLARIFIKASI', 'DITERUSKAN_KPPU', 'SELESAI')),
    filed_at timestamptz NOT NULL,
    request_key text,
    request_hash bytea
);
CREATE INDEX partnership_complaint_partnership_idx ON partnership_complaint (partnership_id, filed_at, id);
CREATE INDEX partnership_complaint_supplier_idx ON partnership_complaint (supplier_id);
CREATE UNIQUE INDEX partnership_complaint_request_key ON partnership_complaint (request_key)
    WHERE request_key IS NOT NULL;

CALL ledger_watch('partnership_event', 'supplier_id', 'request_key,request_hash');
-- History is of class P1, a complaint of P2: history tells that there is one, and how far it has come.
CALL ledger_watch('partnership_complaint', 'supplier_id', 'kind,description,request_key,request_hash');
GRANT INSERT ON partnership_event TO ${service_role};
GRANT INSERT, UPDATE ON partnership_complaint TO ${service_role};
