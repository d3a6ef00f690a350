-- Followers are told of a merge by one topic and of its articles by another: the articles wait a little.
ALTER TABLE article_to_tell ADD COLUMN since timestamptz NOT NULL DEFAULT now();
