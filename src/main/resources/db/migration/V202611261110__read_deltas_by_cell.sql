-- Days are always asked for of single cells; by this index, too, while a table that has just been filled was not yet counted,
-- and then all of it for each cell. Once a day, the day whose counts stand ready reads the whole table.
DROP INDEX statistic_delta_effective_idx;
