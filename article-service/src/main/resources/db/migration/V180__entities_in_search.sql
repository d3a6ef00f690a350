-- All at once and in this order, so that nothing that writes meanwhile has one of them and waits for another.
lock table article_search, article_entity, known_entity in access exclusive mode;

-- A short name for each entity that articles name, by which search keeps, compares and counts it.
create sequence known_entity_number as integer;
alter table known_entity add column number integer unique;
alter sequence known_entity_number owned by known_entity.number;

update known_entity
set number = nextval('known_entity_number')
where id in (select entity_id from article_entity);

-- Beside each article what article_entity says of it, the most salient first: so hits are filtered and counted without a join for each.
-- What filters and facets read stays in the row.
alter table article_search
    add column entities integer[] not null default '{}',
    add column saliences real[] not null default '{}',
    alter column entities set storage main,
    alter column saliences set storage main;
alter table article_search set (toast_tuple_target = 512);

drop index article_search_words, article_search_subjects;

update article_search s
set entities = named.entities, saliences = named.saliences
from (select e.article_id, array_agg(k.number order by e.salience desc, k.number) as entities,
             array_agg(e.salience order by e.salience desc, k.number) as saliences
      from article_entity e
      join known_entity k on k.id = e.entity_id
      group by e.article_id) named
where named.article_id = s.article_id;

-- The words of headline, slugline, byline and place: all hits are ranked by these, and the best of them by all their words.
alter table article_search
    add column lead tsvector storage main generated always as (ts_filter(words, '{a,b}')) stored;

-- Words and entities in one: those who search for both have the row of no article read that lacks one of them. What a merge of new words costs
-- depends on how many different ones it brings more than on how many articles, so twice the articles cost little more. The service merges
-- every three seconds, with more memory than a write has for it: the list may grow until then, so that no write has to stop for it.
create index article_search_words on article_search using gin (words, entities) with (gin_pending_list_limit = 16384);
create index article_search_subjects on article_search using gin (subjects) with (gin_pending_list_limit = 256);

-- In the database, so that replicas of the version before keep it too while they run beside the new ones.
create function tell_search_entities() returns trigger language plpgsql as $$
begin
    update known_entity
    set number = nextval('known_entity_number')
    where number is null and id in (select entity_id from changed);
    update article_search s
    set entities = named.entities, saliences = named.saliences
    from (select c.article_id,
                 coalesce(array_agg(k.number order by e.salience desc, k.number) filter (where k.number is not null), '{}') as entities,
                 coalesce(array_agg(e.salience order by e.salience desc, k.number) filter (where k.number is not null), '{}') as saliences
          from (select distinct article_id from changed) c
          left join article_entity e on e.article_id = c.article_id
          left join known_entity k on k.id = e.entity_id
          group by c.article_id) named
    where named.article_id = s.article_id
      and (s.entities, s.saliences) is distinct from (named.entities, named.saliences);
    return null;
end
$$;

create trigger article_entities_added after insert on article_entity
    referencing new table as changed for each statement execute function tell_search_entities();
create trigger article_entities_changed after update on article_entity
    referencing new table as changed for each statement execute function tell_search_entities();
create trigger article_entities_removed after delete on article_entity
    referencing old table as changed for each statement execute function tell_search_entities();
