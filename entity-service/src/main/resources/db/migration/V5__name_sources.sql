-- Found by the machine: it stays for as long as an article calls the entity so. What a person enters needs no article.
ALTER TABLE entity_name ADD COLUMN learned boolean NOT NULL DEFAULT false;

CREATE TABLE entity_name_source (
    entity_id  uuid NOT NULL,
    normalised text NOT NULL,
    article_id uuid NOT NULL REFERENCES article (id),
    PRIMARY KEY (entity_id, normalised, article_id),
    FOREIGN KEY (entity_id, normalised) REFERENCES entity_name (entity_id, normalised) ON DELETE CASCADE
);

CREATE INDEX entity_name_source_by_article ON entity_name_source (article_id);

-- Which article gave which of the names so far is not known: each of the entity's articles counts as their source.
UPDATE entity_name n SET learned = true FROM entity e WHERE e.id = n.entity_id AND NOT e.curated;

INSERT INTO entity_name_source (entity_id, normalised, article_id)
SELECT n.entity_id, n.normalised, ae.article_id
FROM entity_name n JOIN article_entity ae ON ae.entity_id = n.entity_id
WHERE n.learned;
