-- The report of a frozen period says what was frozen, whatever list of agencies is taken in later: which agencies each base
-- counted too (null in what was published before this was kept), and the year of months of the two groups.
ALTER TABLE rate_frozen ADD COLUMN base_predecessors text[];

CREATE TABLE rate_frozen_month (
    published   bigint NOT NULL REFERENCES rate_freeze (id),
    definition  text NOT NULL,
    -- In the order in which a report tells the definitions.
    position    int NOT NULL,
    -- Its first day by the calendar, whichever days the report counts.
    month       date NOT NULL,
    ministry_numerator   bigint NOT NULL,
    ministry_denominator bigint NOT NULL,
    locality_numerator   bigint NOT NULL,
    locality_denominator bigint NOT NULL,
    PRIMARY KEY (published, definition, month)
);
