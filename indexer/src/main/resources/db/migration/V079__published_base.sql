-- What was told of a rate includes what it was compared with: a change of the base alone is news too.
ALTER TABLE rate_published
    ADD COLUMN base_numerator   bigint NOT NULL DEFAULT 0,
    ADD COLUMN base_denominator bigint NOT NULL DEFAULT 0;
