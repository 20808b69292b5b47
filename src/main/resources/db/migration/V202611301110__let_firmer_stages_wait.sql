-- The stage of a partnership that both sides confirmed, while one side says a firmer one. What was raised before counts as
-- confirmed, as it did.
ALTER TABLE partnership ADD COLUMN agreed_stage text
    CONSTRAINT partnership_agreed_stage_check CHECK (agreed_stage IN ('KOMITMEN', 'KESEPAKATAN', 'PERJANJIAN'));
