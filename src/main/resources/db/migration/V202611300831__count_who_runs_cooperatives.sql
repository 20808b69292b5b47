-- Who runs a cooperative, as the ministry's directory and the cities' lists count them.
ALTER TABLE cooperative
    ADD officers integer CONSTRAINT cooperative_officers_check CHECK (officers >= 0),
    ADD supervisors integer CONSTRAINT cooperative_supervisors_check CHECK (supervisors >= 0),
    ADD managers integer CONSTRAINT cooperative_managers_check CHECK (managers >= 0),
    ADD employees integer CONSTRAINT cooperative_employees_check CHECK (employees >= 0);
