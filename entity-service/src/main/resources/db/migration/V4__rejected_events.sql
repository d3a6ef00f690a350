-- Events that Kafka refuses for good, with its reason; they would hold up all others. To send one again once the reason is gone:
-- insert into outbox (id, aggregatetype, aggregateid, type, subject, payload, created)
-- select id, aggregatetype, aggregateid, type, subject, payload, created from outbox_rejected where id = ...
CREATE TABLE outbox_rejected (
    sequence bigint PRIMARY KEY,
    id uuid NOT NULL,
    aggregatetype text NOT NULL,
    aggregateid text NOT NULL,
    type text NOT NULL,
    subject text NOT NULL,
    payload jsonb NOT NULL,
    created timestamptz NOT NULL,
    reason text NOT NULL,
    rejected timestamptz NOT NULL DEFAULT now()
);
