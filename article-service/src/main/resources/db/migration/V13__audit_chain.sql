-- Each record is chained to the one before, a moment after it was written.
alter table audit
    alter column article_id drop not null,
    alter column action type varchar(40),
    add column position bigint unique,
    add column previous_hash varchar(64),
    add column hash varchar(64),
    add constraint audit_chained_or_not check ((position is null) = (hash is null) and (position is null) = (previous_hash is null));

create index audit_unchained on audit (id) where position is null;
create index audit_by_subject on audit (subject, id);
create index audit_by_time on audit (at);

create table audit_head (
    only_one boolean primary key default true check (only_one),
    position bigint not null,
    hash varchar(64) not null
);

insert into audit_head (position, hash) values (0, repeat('0', 64));

-- Records are for ever: they can be chained once, and that is all.
create function audit_is_for_ever() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.position is null
        and (to_jsonb(new) - array['position', 'previous_hash', 'hash']) = (to_jsonb(old) - array['position', 'previous_hash', 'hash']) then
        return new;
    end if;
    raise exception 'audit records are neither changed nor deleted';
end
$$;

create trigger audit_is_for_ever before update or delete on audit for each row execute function audit_is_for_ever();
