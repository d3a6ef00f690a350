-- Events that Kafka refuses for good, with its reason; they would hold up all others. To send one again once the reason is gone:
-- insert into outbox (id, aggregatetype, aggregateid, type, subject, payload, created)
-- select id, aggregatetype, aggregateid, type, subject, payload, created from outbox_rejected where id = ...
create table outbox_rejected (
    sequence bigint primary key,
    id uuid not null,
    aggregatetype varchar(255) not null,
    aggregateid varchar(255) not null,
    type varchar(255) not null,
    subject varchar(255) not null,
    payload jsonb not null,
    created timestamptz not null,
    reason text not null,
    rejected timestamptz not null default now()
);
