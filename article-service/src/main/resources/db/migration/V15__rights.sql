-- What lists are filtered by. Digests, since the texts may be longer than an index can hold.
alter table article_revision
    add column copyright_holder_digest uuid generated always as (md5(content ->> 'copyrightHolder')::uuid) stored,
    add column usage_terms_digest uuid generated always as (md5(content ->> 'usageTerms')::uuid) stored,
    add column digital_source_type_digest uuid generated always as (md5(coalesce(
        content #>> '{digitalSourceType,uri}', content #>> '{digitalSourceType,literal}', content #>> '{digitalSourceType,name}'))::uuid) stored;

create index revision_by_copyright_holder on article_revision (copyright_holder_digest, article_id, revision)
    where copyright_holder_digest is not null;
create index revision_by_usage_terms on article_revision (usage_terms_digest, article_id, revision)
    where usage_terms_digest is not null;
create index revision_by_digital_source_type on article_revision (digital_source_type_digest, article_id, revision)
    where digital_source_type_digest is not null;
