-- Counts every change of a set and of its members, for those who follow it by events.
ALTER TABLE entity_set ADD COLUMN revision bigint NOT NULL DEFAULT 1;

-- Nobody was told of the sets that are there.
INSERT INTO outbox (id, aggregatetype, aggregateid, type, subject, payload)
SELECT gen_random_uuid(), 'dateline.entities.v1', s.id::text, 'news.dateline.entity-set.changed',
    'urn:dateline:entity-set:' || s.id,
    jsonb_build_object(
        'setId', s.id, 'uri', 'urn:dateline:entity-set:' || s.id, 'revision', s.revision, 'owner', s.owner,
        'shared', s.shared,
        'members', coalesce((SELECT jsonb_agg(m.entity_id) FROM entity_set_member m WHERE m.set_id = s.id), '[]'),
        'changedAt', to_char(s.changed AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
FROM entity_set s;
