-- Who enters an article's entities may bring its date, visibility and source along; only where he does not are they looked up.
DROP TRIGGER article_entity_dated ON article_entity;
CREATE TRIGGER article_entity_dated BEFORE INSERT ON article_entity
    FOR EACH ROW WHEN (NEW.published IS NULL OR NEW.counted IS NULL) EXECUTE FUNCTION article_entity_dated();
