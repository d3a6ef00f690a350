-- Keys of machine clients. The secret itself is nowhere: its hash is enough to recognise it.
create table api_key (
    id uuid primary key,
    prefix varchar(20) not null unique,
    salt varchar(64) not null,
    hash varchar(64) not null,
    name varchar(64) not null,
    scopes varchar(500) not null,
    -- Names of sources, one a line; null if the key is not limited to any.
    sources text,
    created timestamptz not null,
    created_by varchar(255) not null,
    expires timestamptz,
    revoked timestamptz,
    last_used timestamptz
);

-- What the tokens are signed with that an API key is exchanged for. A pair is followed by a new one after a while.
create table api_key_signing_key (
    id varchar(40) primary key,
    private_key bytea not null,
    public_key bytea not null,
    created timestamptz not null
);
