-- An article's date, and whether readers may see it, repeated where its entities are, so that an entity's articles are read in
-- order, and counted, from one index. The database keeps them right, so that nobody who links, merges or withholds has to.
ALTER TABLE article_entity
    ADD COLUMN published timestamptz,
    ADD COLUMN counted   boolean;

UPDATE article_entity ae SET published = a.published, counted = a.counted FROM article a WHERE a.id = ae.article_id;

ALTER TABLE article_entity
    ALTER COLUMN published SET NOT NULL,
    ALTER COLUMN counted SET NOT NULL;

DROP INDEX article_entity_by_entity;
CREATE INDEX article_entity_newest ON article_entity (entity_id, published, article_id) INCLUDE (counted);
CREATE INDEX article_entity_most_salient ON article_entity (entity_id, salience, article_id);
CREATE INDEX article_counted ON article (published) WHERE counted;

-- How many articles that readers may see name an entity in an hour, and how often.
CREATE TABLE entity_hour (
    entity_id uuid        NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    hour      timestamptz NOT NULL,
    articles  integer     NOT NULL,
    mentions  integer     NOT NULL,
    PRIMARY KEY (entity_id, hour) INCLUDE (articles, mentions)
);

CREATE INDEX entity_hour_by_time ON entity_hour (hour, entity_id) INCLUDE (articles);

INSERT INTO entity_hour (entity_id, hour, articles, mentions)
SELECT entity_id, date_trunc('hour', published, 'UTC'), count(*), sum(mention_count)
FROM article_entity
WHERE counted
GROUP BY 1, 2;

CREATE FUNCTION article_entity_dated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    SELECT a.published, a.counted INTO NEW.published, NEW.counted FROM article a WHERE a.id = NEW.article_id;
    RETURN NEW;
END $$;

CREATE TRIGGER article_entity_dated BEFORE INSERT ON article_entity
    FOR EACH ROW EXECUTE FUNCTION article_entity_dated();

CREATE FUNCTION entity_hour_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        UPDATE entity_hour h
        SET articles = h.articles - d.articles, mentions = h.mentions - d.mentions
        FROM (SELECT entity_id, date_trunc('hour', published, 'UTC') AS hour, count(*) AS articles,
                     sum(mention_count) AS mentions
              FROM gone WHERE counted GROUP BY 1, 2) d
        WHERE h.entity_id = d.entity_id AND h.hour = d.hour;
    END IF;
    IF TG_OP <> 'DELETE' THEN
        INSERT INTO entity_hour AS h (entity_id, hour, articles, mentions)
        SELECT entity_id, date_trunc('hour', published, 'UTC'), count(*), sum(mention_count)
        FROM come WHERE counted GROUP BY 1, 2 ORDER BY 1, 2
        ON CONFLICT (entity_id, hour) DO UPDATE
        SET articles = h.articles + excluded.articles, mentions = h.mentions + excluded.mentions;
    END IF;
    IF TG_OP <> 'INSERT' THEN
        DELETE FROM entity_hour h USING gone g
        WHERE h.entity_id = g.entity_id AND h.hour = date_trunc('hour', g.published, 'UTC') AND h.articles = 0;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER entity_hour_more AFTER INSERT ON article_entity
    REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION entity_hour_counted();
CREATE TRIGGER entity_hour_fewer AFTER DELETE ON article_entity
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION entity_hour_counted();
CREATE TRIGGER entity_hour_other AFTER UPDATE ON article_entity
    REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION entity_hour_counted();

-- The end of an embargo, a kill, another date. The entities are locked first and in one order, as ingestion does.
CREATE FUNCTION article_seen_otherwise() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM entity WHERE id IN (SELECT entity_id FROM article_entity WHERE article_id = NEW.id)
    ORDER BY id FOR NO KEY UPDATE;
    UPDATE article_entity SET counted = NEW.counted, published = coalesce(NEW.published, published)
    WHERE article_id = NEW.id;
    RETURN NULL;
END $$;

CREATE TRIGGER article_seen_otherwise AFTER UPDATE ON article
    FOR EACH ROW WHEN (OLD.counted <> NEW.counted OR OLD.published IS DISTINCT FROM NEW.published)
    EXECUTE FUNCTION article_seen_otherwise();

-- What was said in an article.
CREATE TABLE article_quote (
    article_id   uuid    NOT NULL REFERENCES article (id),
    ordinal      integer NOT NULL,
    -- In code points, as a mention's.
    start_offset integer NOT NULL,
    end_offset   integer NOT NULL,
    start_utf16  integer NOT NULL,
    exact        text    NOT NULL,
    direct       boolean NOT NULL,
    PRIMARY KEY (article_id, ordinal)
);

-- Whose words they are, and whom they name: by mentions, which know what they mean, also after a merge.
CREATE TABLE quote_mention (
    article_id      uuid        NOT NULL,
    quote           integer     NOT NULL,
    mention         integer     NOT NULL,
    part            text        NOT NULL CHECK (part IN ('SPEAKER', 'SUBJECT')),
    -- The mention's and the article's, repeated for one index.
    entity_id       uuid        NOT NULL,
    published       timestamptz NOT NULL,
    PRIMARY KEY (article_id, quote, part, mention),
    FOREIGN KEY (article_id, quote) REFERENCES article_quote (article_id, ordinal) ON DELETE CASCADE,
    FOREIGN KEY (article_id, mention) REFERENCES mention (article_id, ordinal) ON DELETE CASCADE
);

CREATE INDEX quote_mention_newest ON quote_mention (entity_id, part, published, article_id, quote);
CREATE INDEX quote_mention_by_mention ON quote_mention (article_id, mention);

-- The title, office or occupation that an article gives to somebody.
CREATE TABLE article_role (
    article_id uuid        NOT NULL,
    ordinal    integer     NOT NULL,
    mention    integer     NOT NULL,
    title      text        NOT NULL,
    -- As names are compared.
    normalised text        NOT NULL,
    entity_id  uuid        NOT NULL,
    published  timestamptz NOT NULL,
    PRIMARY KEY (article_id, ordinal),
    FOREIGN KEY (article_id, mention) REFERENCES mention (article_id, ordinal) ON DELETE CASCADE
);

CREATE INDEX article_role_by_entity ON article_role (entity_id, published);
CREATE INDEX article_role_by_mention ON article_role (article_id, mention);

CREATE FUNCTION mention_means_otherwise() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE quote_mention SET entity_id = NEW.entity_id WHERE article_id = NEW.article_id AND mention = NEW.ordinal;
    UPDATE article_role SET entity_id = NEW.entity_id WHERE article_id = NEW.article_id AND mention = NEW.ordinal;
    RETURN NULL;
END $$;

CREATE TRIGGER mention_means_otherwise AFTER UPDATE OF entity_id ON mention
    FOR EACH ROW WHEN (OLD.entity_id <> NEW.entity_id) EXECUTE FUNCTION mention_means_otherwise();
