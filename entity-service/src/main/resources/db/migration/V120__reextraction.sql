-- Jobs that analyse articles again.
CREATE TABLE reextraction (
    id              uuid             PRIMARY KEY,
    state           text             NOT NULL CHECK (state IN ('RUNNING', 'PAUSED', 'FINISHED', 'CANCELLED')),
    selection       jsonb            NOT NULL,
    -- The version of rules and models that ran when the job was started.
    model_version   text             NOT NULL,
    -- The most articles that are begun in a minute, on all replicas together, and how many may be begun at the time of the last look.
    per_minute      integer          NOT NULL CHECK (per_minute > 0),
    allowance       double precision NOT NULL DEFAULT 1,
    fed             timestamptz      NOT NULL,
    subject         text             NOT NULL,
    idempotency_key text             UNIQUE,
    created         timestamptz      NOT NULL,
    finished        timestamptz,
    -- Articles are selected in the order of their ids, some at a time: behind this one it goes on.
    selecting       boolean          NOT NULL DEFAULT true,
    selected_to     uuid             NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
    -- How many of its articles are in which state, kept along with them.
    waiting         integer          NOT NULL DEFAULT 0,
    sent            integer          NOT NULL DEFAULT 0,
    changed         integer          NOT NULL DEFAULT 0,
    unchanged       integer          NOT NULL DEFAULT 0,
    skipped         integer          NOT NULL DEFAULT 0,
    failed          integer          NOT NULL DEFAULT 0,
    won             bigint           NOT NULL DEFAULT 0,
    lost            bigint           NOT NULL DEFAULT 0,
    relinked        bigint           NOT NULL DEFAULT 0
);

CREATE INDEX reextraction_running ON reextraction (created) WHERE state = 'RUNNING';

-- The articles of the jobs, and what came of each.
CREATE TABLE reextraction_article (
    job_id     uuid        NOT NULL REFERENCES reextraction (id) ON DELETE CASCADE,
    article_id uuid        NOT NULL REFERENCES article (id),
    state      text        NOT NULL CHECK (state IN ('WAITING', 'SENT', 'CHANGED', 'UNCHANGED', 'SKIPPED', 'FAILED')),
    -- When it came into its state, and how often it was sent to a replica.
    at         timestamptz,
    attempts   integer     NOT NULL DEFAULT 0,
    reason     text,
    -- The names of what was won, lost and relinked.
    report     jsonb,
    PRIMARY KEY (job_id, article_id)
);

CREATE INDEX reextraction_article_waiting ON reextraction_article (job_id, article_id) WHERE state = 'WAITING';
CREATE INDEX reextraction_article_sent ON reextraction_article (job_id, at) WHERE state = 'SENT';
CREATE INDEX reextraction_article_told ON reextraction_article (job_id, article_id)
    WHERE state IN ('CHANGED', 'SKIPPED', 'FAILED');
CREATE INDEX reextraction_article_by_article ON reextraction_article (article_id) WHERE report IS NOT NULL;

-- What was found in an article that is taken back is not told any more, not even by a report.
CREATE FUNCTION article_taken_back() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE reextraction_article SET report = NULL WHERE article_id = NEW.id AND report IS NOT NULL;
    RETURN NULL;
END $$;

CREATE TRIGGER article_taken_back AFTER UPDATE ON article
    FOR EACH ROW WHEN (OLD.status = 'USABLE' AND NEW.status <> 'USABLE') EXECUTE FUNCTION article_taken_back();
