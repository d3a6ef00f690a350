package news.dateline.entities.reconciliation.api;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** What is shown beside a suggestion. */
@RegisterForReflection
record FlyoutJson(String id, String html) {}
