-- Requests that clients named by Idempotency-Key, each with its answer, for 24 hours.
create table idempotency_key (
    -- The caller: subject and client.
    owner varchar(600) not null,
    key varchar(255) not null,
    fingerprint char(64) not null,
    status integer,
    headers jsonb,
    body text,
    -- What the answer speaks of: when that is erased, so is the answer.
    about uuid,
    created timestamptz not null default now(),
    primary key (owner, key)
);

create index idempotency_key_by_age on idempotency_key (created);
create index idempotency_key_by_thing on idempotency_key (about) where about is not null;
