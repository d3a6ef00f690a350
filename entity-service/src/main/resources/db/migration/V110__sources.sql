-- An article's source, repeated where its entities are, as its date is: who may see some sources only has everything read and
-- counted over these.
ALTER TABLE article_entity ADD COLUMN source text;

ALTER TABLE article_entity DISABLE TRIGGER entity_hour_other;
UPDATE article_entity ae SET source = a.source FROM article a WHERE a.id = ae.article_id;
ALTER TABLE article_entity ENABLE TRIGGER entity_hour_other;

DROP INDEX article_entity_newest;
CREATE INDEX article_entity_newest ON article_entity (entity_id, published, article_id) INCLUDE (counted, source, mention_count);
CREATE INDEX article_entity_of_source ON article_entity (source, published) INCLUDE (entity_id, mention_count) WHERE counted;
DROP INDEX article_counted;
CREATE INDEX article_counted ON article (published) INCLUDE (source) WHERE counted;

CREATE OR REPLACE FUNCTION article_entity_dated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    SELECT a.published, a.counted, a.source INTO NEW.published, NEW.counted, NEW.source
    FROM article a WHERE a.id = NEW.article_id;
    RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION article_seen_otherwise() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM entity WHERE id IN (SELECT entity_id FROM article_entity WHERE article_id = NEW.id)
    ORDER BY id FOR NO KEY UPDATE;
    UPDATE article_entity
    SET counted = NEW.counted, published = coalesce(NEW.published, published), source = NEW.source
    WHERE article_id = NEW.id;
    RETURN NULL;
END $$;

DROP TRIGGER article_seen_otherwise ON article;
CREATE TRIGGER article_seen_otherwise AFTER UPDATE ON article
    FOR EACH ROW WHEN (OLD.counted <> NEW.counted OR OLD.published IS DISTINCT FROM NEW.published
        OR OLD.source IS DISTINCT FROM NEW.source)
    EXECUTE FUNCTION article_seen_otherwise();

-- Each of the following is one expression or query, which the planner puts in its caller's place.

-- Whether something of a source may be seen; no limits if there are no sources.
CREATE FUNCTION within_sources(source text, sources text[]) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT sources IS NULL OR source IS NOT NULL AND source = ANY (sources)
$$;

-- Whether an article of these sources names an entity.
CREATE FUNCTION is_named(entity uuid, newsroom boolean, sources text[]) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM article_entity ae
                   WHERE ae.entity_id = entity AND (newsroom OR ae.counted) AND ae.source = ANY (sources))
$$;

-- Whether an entity may be seen. A candidate that no article names which they may read is others' business.
CREATE FUNCTION is_visible(curated boolean, articles integer, entity uuid, newsroom boolean, sources text[])
    RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT curated OR CASE WHEN sources IS NULL THEN newsroom OR articles > 0 ELSE is_named(entity, newsroom, sources) END
$$;

-- The table entity_hour, counted over some sources. An article of a source stands for itself, at its own time.
CREATE FUNCTION hours_of(sources text[])
    RETURNS TABLE (entity_id uuid, hour timestamptz, articles integer, mentions integer) LANGUAGE sql STABLE AS $$
    SELECT h.entity_id, h.hour, h.articles, h.mentions FROM entity_hour h WHERE sources IS NULL
    UNION ALL
    SELECT ae.entity_id, ae.published, 1, ae.mention_count FROM article_entity ae
    WHERE sources IS NOT NULL AND ae.counted AND ae.source = ANY (sources)
$$;
