-- As before, records can be chained once and that is all; compared as rows, since making JSON of both cost more than all else about chaining.
create or replace function audit_is_for_ever() returns trigger language plpgsql as $$
declare
    unchained audit := new;
begin
    unchained.position := null;
    unchained.previous_hash := null;
    unchained.hash := null;
    if tg_op = 'UPDATE' and old.position is null and unchained is not distinct from old then
        return new;
    end if;
    raise exception 'audit records are neither changed nor deleted';
end
$$;
