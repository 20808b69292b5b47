-- The last day of a partnership that both sides confirmed, while an addendum of one side says a later one.
ALTER TABLE partnership ADD COLUMN agreed_until date;
