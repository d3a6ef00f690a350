-- The articles that share a part of their text or an address with some, a number for each at most. By the indexes only: the planner takes such
-- articles to be many, expects to meet them soon, and reads the whole table instead, once for each article of a batch.
create function alike_stories(ids uuid[], most integer)
returns table (
    article_id uuid, cluster_id uuid, signature bytea, other_id uuid, other_cluster_id uuid, other_signature bytea, same_url boolean)
language sql stable
set enable_seqscan = off
as $$
    select this.article_id, this.cluster_id, this.signature, other.article_id, other.cluster_id, other.signature, other.same_url
    from article_story this
    cross join lateral (
        select o.article_id, o.cluster_id, o.signature, o.urls && this.urls as same_url
        from article_story o
        where (o.bands && this.bands or o.urls && this.urls) and o.article_id <> this.article_id
        limit most) other
    where this.article_id = any (ids)
$$;
