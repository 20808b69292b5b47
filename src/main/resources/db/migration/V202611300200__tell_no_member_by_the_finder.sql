-- The finder asks who reads, and as of which day others are told of members and partners.
DROP FUNCTION IF EXISTS match_suppliers(uuid, date, integer);
DROP FUNCTION IF EXISTS match_demands(uuid, date, integer);
