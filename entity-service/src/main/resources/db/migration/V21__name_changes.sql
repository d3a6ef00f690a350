-- Whose names, type or status changed, so that every replica's gazetteer can follow. Who reads goes by transactions, not by
-- sequence: a number that is given early may be committed late.
CREATE TABLE entity_name_change (
    entity_id   uuid        NOT NULL,
    transaction xid8        NOT NULL DEFAULT pg_current_xact_id(),
    at          timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX entity_name_change_by_transaction ON entity_name_change (transaction);
CREATE INDEX entity_name_change_by_time ON entity_name_change (at);

-- The names of candidates are no part of the gazetteer; they come and go with articles.
CREATE FUNCTION note_changed_names() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO entity_name_change (entity_id)
    SELECT DISTINCT e.id FROM touched t JOIN entity e ON e.id = t.entity_id WHERE e.status <> 'CANDIDATE';
    RETURN NULL;
END $$;

CREATE TRIGGER note_added_names AFTER INSERT ON entity_name
    REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_changed_names();
CREATE TRIGGER note_removed_names AFTER DELETE ON entity_name
    REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION note_changed_names();

CREATE FUNCTION note_moved_names() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO entity_name_change (entity_id)
    SELECT entity_id FROM before UNION SELECT entity_id FROM after;
    RETURN NULL;
END $$;

CREATE TRIGGER note_moved_names AFTER UPDATE ON entity_name
    REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION note_moved_names();

-- An entity's counts change with every article; what it is and where it stands do not.
CREATE FUNCTION note_changed_entities() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO entity_name_change (entity_id)
    SELECT DISTINCT touched.id
    FROM before b JOIN after a ON a.id = b.id
    CROSS JOIN LATERAL (VALUES (a.id), (a.merged_into), (b.merged_into)) touched (id)
    WHERE touched.id IS NOT NULL
      AND (a.status, a.type, a.merged_into) IS DISTINCT FROM (b.status, b.type, b.merged_into);
    RETURN NULL;
END $$;

CREATE TRIGGER note_changed_entities AFTER UPDATE ON entity
    REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION note_changed_entities();
