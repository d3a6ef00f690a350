-- Articles whose entities merges have changed, to be told of again. One row for each time: whoever adds one waits for nobody.
CREATE TABLE article_to_tell (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    article_id uuid   NOT NULL
);
