-- Events that wait to be published; the columns of Debezium's outbox event router, in the order of their sequence.
CREATE TABLE outbox (
    sequence      bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id            uuid        NOT NULL UNIQUE,
    aggregatetype text        NOT NULL,
    aggregateid   text        NOT NULL,
    type          text        NOT NULL,
    subject       text        NOT NULL,
    payload       jsonb       NOT NULL,
    created       timestamptz NOT NULL DEFAULT now()
);
