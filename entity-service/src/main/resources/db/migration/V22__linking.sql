-- Spelling without what transliterations differ in: "qarayev", "garayev" and "karaev" are one, as are "moammar" and "muammar".
-- Vowels after the first letter of a word go, letters that stand for one sound become one, double ones single. An "a" at the end
-- of a word stays: it tells a woman's name from a man's (Ivanova, Alexandra).
CREATE FUNCTION name_skeleton(name text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN regexp_replace(
    regexp_replace(
        translate(
            regexp_replace(regexp_replace(regexp_replace(regexp_replace(name,
                'kh|gh', 'h', 'g'), 'sch|sh|tch|ch|zh|dzh|dj', 's', 'g'), 'ph', 'f', 'g'), 'ts|tz', 's', 'g'),
            'qgcwzxy', 'kkkvsk'),
        '(?<=[[:alpha:]])([eiouj]|a(?=[[:alpha:]]))+', '', 'g'),
    '([[:alpha:]])\1+', '\1', 'g');

-- Only names in which enough is left to tell them apart.
CREATE INDEX entity_name_skeleton ON entity_name USING hash (name_skeleton(normalised)) WHERE length(normalised) BETWEEN 6 AND 100;

-- The last articles of an entity, by their time-ordered ids.
CREATE INDEX article_entity_newest_first ON article_entity (entity_id, article_id);

-- Why a name of an article was taken to mean an entity.
CREATE TABLE link_explanation (
    article_id  uuid             NOT NULL,
    entity_id   uuid             NOT NULL,
    name        text             NOT NULL,
    probability double precision NOT NULL,
    evidence    jsonb            NOT NULL,
    others      jsonb            NOT NULL,
    PRIMARY KEY (article_id, entity_id, name),
    FOREIGN KEY (article_id, entity_id) REFERENCES article_entity (article_id, entity_id) ON DELETE CASCADE
);
