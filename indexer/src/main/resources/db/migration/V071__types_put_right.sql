-- The type of a document is verified as its fields are: the value "type" among those that officers verified holds,
-- whatever is read later, and what was read last is kept beside it.
ALTER TABLE document
    -- Type and likelihood as they were read last, where an officer said the type; null where "type" is just that.
    ADD COLUMN type_read text,
    ADD COLUMN likelihood_read double precision;

CREATE OR REPLACE FUNCTION settled(read jsonb, verified jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(jsonb_agg(CASE WHEN verified ? (field ->> 'name')
        THEN field - 'proposal' || jsonb_build_object('value', nullif(verified ->> (field ->> 'name'), ''),
            'confidence', 1, 'confirmedBy', 'OFFICER')
        ELSE field END ORDER BY place), '[]')
    FROM jsonb_array_elements(read || coalesce(
        (SELECT jsonb_agg(jsonb_build_object('name', name)) FROM jsonb_object_keys(verified - 'type') AS name
            WHERE NOT EXISTS (SELECT FROM jsonb_array_elements(read) AS field WHERE field ->> 'name' = name)),
        '[]')) WITH ORDINALITY AS given (field, place)
$$;
