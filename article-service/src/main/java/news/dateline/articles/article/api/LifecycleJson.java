package news.dateline.articles.article.api;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

import news.dateline.articles.article.domain.ArticleState;
import news.dateline.articles.lifecycle.Operation;
import news.dateline.articles.lifecycle.Stage;
import news.dateline.contracts.event.PubStatus;

/**
 * Where an article stands.
 *
 * @param stage its {@code pubStatus}, its times and an editor's decision taken together
 * @param scheduledFor when it is published by itself
 * @param allowed what can be done with it now, by the name of the operation
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
record LifecycleJson(
        String stage,
        int revision,
        PubStatus pubStatus,
        Instant embargoedUntil,
        Instant expires,
        Instant scheduledFor,
        List<String> allowed) {

    static LifecycleJson of(ArticleState state, Instant now) {
        Stage stage = state.standing().stageAt(now);
        return new LifecycleJson(
                stage.label(),
                state.revision(),
                state.pubStatus(),
                state.embargoedUntil().orElse(null),
                state.standing().expires().orElse(null),
                state.standing().scheduledFor().orElse(null),
                Operation.allowedIn(stage).stream().map(Operation::label).toList());
    }
}
