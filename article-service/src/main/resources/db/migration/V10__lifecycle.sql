-- What editors decide beside the pubStatus, and when an article changes by itself.
alter table article
    add column expires timestamptz,
    add column hold varchar(20) check (hold in ('SCHEDULED', 'UNPUBLISHED', 'TAKEN_DOWN')),
    add column scheduled_for timestamptz,
    -- The next moment at which something happens by itself: it is published, its embargo ends, it expires.
    add column due timestamptz,
    add constraint article_held_is_withheld check (hold is null or pub_status = 'WITHHELD'),
    add constraint article_scheduled_has_a_time check ((hold is not distinct from 'SCHEDULED') = (scheduled_for is not null));

update article
set expires = (r.content ->> 'expires')::timestamptz
from article_revision r
where r.article_id = article.id and r.revision = article.revision and r.content ? 'expires';

-- What has expired already is told of, too.
update article
set due = (select min(moment) from unnest(array[embargoed_until, expires]) moment where moment > now() or moment = expires)
where pub_status = 'USABLE';

create index article_due on article (due) where due is not null;

-- Why there is a revision. An editor's decision comes without an item: then the original is that of the revision before.
alter table article_revision
    add column action varchar(20),
    add column note varchar(2000),
    alter column original drop not null,
    alter column original_type drop not null;

update article_revision
set action = case when pub_status = 'CANCELED' then 'KILLED' when revision = 1 then 'CREATED' else 'REVISED' end;

alter table article_revision alter column action set not null;

alter table audit
    add column note varchar(2000),
    drop constraint audit_action_check;
