-- Events that wait to be published; the columns of Debezium's outbox event router, and a sequence for the order.
create table outbox (
    sequence bigint generated always as identity primary key,
    id uuid not null unique,
    aggregatetype varchar(255) not null,
    aggregateid varchar(255) not null,
    type varchar(255) not null,
    subject varchar(255) not null,
    payload jsonb not null,
    created timestamptz not null default now()
);
