package news.dateline.systemtests;

import java.util.UUID;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may do what: each route without a token, with one that lacks the scope, and with one that has it. */
class RoutesIT {

    private static final RunningSuite SUITE = RunningSuite.get();
    private static final RealThings THINGS = RealThings.make(SUITE);
    private static final String SOME_SET = "/api/v1/entity-sets/" + UUID.randomUUID();
    private static final String NO_JOB = "/api/v1/reextractions/0199c1a0-0000-7000-8000-000000000001";
    private static final String NO_IMPORT = "/api/v1/entity-imports/0199c1a0-0000-7000-8000-000000000001";

    private static final String NO_API_KEY = "/api/v1/api-keys/0199c1a0-0000-7000-8000-000000000001";

    /** A route, a user who lacks its scope, one who has it, and what the latter gets for something that exists. */
    enum Route {
        POST_ARTICLE("POST", "/api/v1/articles", "reader", "journalist", 201),
        LIST_ARTICLES("GET", "/api/v1/articles", "visitor", "reader", 200),
        GET_ARTICLE("GET", THINGS.article(), "visitor", "reader", 200),
        // Allowed, but without saying which version is changed.
        PUT_ARTICLE("PUT", THINGS.article(), "reader", "journalist", 428),
        DELETE_ARTICLE("DELETE", THINGS.article(), "editor", "admin", 428),
        SEE_LIFECYCLE("GET", THINGS.article() + "/lifecycle", "reader", "journalist", 200),
        // Allowed as well; without a time, without a note in the item, without saying which version it is about.
        PUBLISH_ARTICLE("POST", THINGS.article() + "/publish", "journalist", "editor", 428),
        SCHEDULE_ARTICLE("POST", THINGS.article() + "/schedule", "journalist", "editor", 400),
        CORRECT_ARTICLE("POST", THINGS.article() + "/correct", "journalist", "editor", 400),
        UNPUBLISH_ARTICLE("POST", THINGS.article() + "/unpublish", "journalist", "editor", 428),
        TAKE_DOWN_ARTICLE("POST", THINGS.article() + "/take-down", "journalist", "editor", 428),
        RESTORE_ARTICLE("POST", THINGS.article() + "/restore", "journalist", "editor", 428),
        KILL_ARTICLE("POST", THINGS.article() + "/kill", "journalist", "editor", 428),
        LIST_REVISIONS("GET", THINGS.article() + "/revisions", "visitor", "reader", 200),
        GET_REVISION("GET", THINGS.article() + "/revisions/1", "visitor", "reader", 200),
        RESTORE_REVISION("POST", THINGS.article() + "/revisions/1/restore", "reader", "journalist", 400),
        SEE_LOCK("GET", THINGS.article() + "/lock", "reader", "journalist", 404),
        LOCK("PUT", THINGS.article() + "/lock?minutes=0", "reader", "journalist", 400),
        UNLOCK("DELETE", THINGS.article() + "/lock", "reader", "journalist", 204),
        SEE_LEGAL_HOLD("GET", THINGS.article() + "/legal-hold", "editor", "admin", 404),
        PLACE_LEGAL_HOLD("PUT", THINGS.article() + "/legal-hold", "editor", "admin", 400),
        LIFT_LEGAL_HOLD("DELETE", THINGS.article() + "/legal-hold", "editor", "admin", 204),
        LIST_RETENTION_RULES("GET", "/api/v1/retention-rules", "editor", "admin", 200),
        SET_RETENTION_RULE("PUT", "/api/v1/retention-rules", "editor", "admin", 400),
        REMOVE_RETENTION_RULE("DELETE", "/api/v1/retention-rules?source=nobody", "editor", "admin", 204),
        LIST_API_KEYS("GET", "/api/v1/api-keys", "editor", "admin", 200),
        // Allowed, but an article is no description of a key.
        MAKE_API_KEY("POST", "/api/v1/api-keys", "editor", "admin", 400),
        GET_API_KEY("GET", NO_API_KEY, "editor", "admin", 404),
        REVOKE_API_KEY("DELETE", NO_API_KEY, "editor", "admin", 404),
        READ_AUDIT("GET", "/api/v1/audit", "editor", "admin", 200),
        VERIFY_AUDIT("GET", "/api/v1/audit/verification", "editor", "admin", 200),
        DIFF("GET", THINGS.article() + "/diff", "visitor", "reader", 200),
        GET_ORIGINAL("GET", THINGS.article() + "/original", "reader", "journalist", 200),
        SEARCH_ARTICLES("GET", "/api/v1/articles/search?q=euro&facets=entity", "visitor", "reader", 200),
        SUGGESTIONS("GET", "/api/v1/articles/search/suggestions?q=eu", "visitor", "reader", 200),
        SIMILAR_ARTICLES("GET", THINGS.article() + "/similar", "visitor", "reader", 200),
        DUPLICATES("GET", THINGS.article() + "/duplicates", "visitor", "reader", 200),
        STORY("GET", THINGS.article() + "/story", "visitor", "reader", 200),
        // Allowed, but not in lines.
        BULK("POST", "/api/v1/articles/bulk", "reader", "journalist", 415),
        EXPORT("GET", "/api/v1/articles/export", "visitor", "reader", 200),
        LIST_SUBJECTS("GET", "/api/v1/subjects", "visitor", "reader", 200),
        GET_SUBJECT("GET", "/api/v1/subjects/medtop:15000000", "visitor", "reader", 200),
        // Allowed, but an article is no vocabulary.
        PUT_SUBJECTS("PUT", "/api/v1/subjects", "editor", "admin", 400),
        REPLAY_ARTICLE("POST", THINGS.article() + "/replay", "editor", "admin", 202),
        ARTICLE_PROJECTION("GET", THINGS.article() + "/projection", "editor", "admin", 200),
        ARTICLE_ANALYSIS("GET", THINGS.article() + "/analysis", "editor", "admin", 200),
        LIST_ANALYSES("GET", "/api/v1/analyses", "editor", "admin", 200),
        ARTICLE_ENTITIES("GET", THINGS.article() + "/entities", "visitor", "reader", 200),
        ARTICLE_LINKS("GET", THINGS.article() + "/links", "visitor", "reader", 200),
        LIST_ENTITIES("GET", "/api/v1/entities", "visitor", "reader", 200),
        POST_ENTITY("POST", "/api/v1/entities", "journalist", "editor", 201),
        // Allowed, but without saying which version is changed.
        PUT_ENTITY("PUT", THINGS.entity(), "journalist", "editor", 428),
        REJECT_ENTITY("DELETE", THINGS.entity(), "journalist", "editor", 428),
        ENTITY_HISTORY("GET", THINGS.entity() + "/history", "journalist", "editor", 200),
        ENTITY_VERSION("GET", THINGS.entity() + "/history/1", "journalist", "editor", 200),
        REVERT_ENTITY("POST", THINGS.entity() + "/history/1/revert", "journalist", "editor", 428),
        LIST_MERGES("GET", THINGS.entity() + "/merges", "visitor", "reader", 200),
        // Allowed, but not into itself.
        MERGE_ENTITY("POST", THINGS.entity() + "/merges", "journalist", "editor", 409),
        // Allowed, but the entity has no such name.
        SPLIT_ENTITY("POST", THINGS.entity() + "/splits", "journalist", "editor", 409),
        UNDO_MERGE("DELETE", THINGS.entity() + "/merges/" + UUID.randomUUID(), "journalist", "editor", 404),
        REVIEW_QUEUE("GET", "/api/v1/review/queue", "journalist", "editor", 200),
        LIST_DECISIONS("GET", "/api/v1/review/decisions", "journalist", "editor", 200),
        DECIDE("POST", "/api/v1/review/decisions", "journalist", "editor", 200),
        EXPORT_DECISIONS("GET", "/api/v1/review/decisions/export", "journalist", "editor", 200),
        UNDO_DECISION("DELETE", "/api/v1/review/decisions/" + UUID.randomUUID(), "journalist", "editor", 404),
        LIST_SETS("GET", "/api/v1/entity-sets", "visitor", "reader", 200),
        POST_SET("POST", "/api/v1/entity-sets", "visitor", "reader", 201),
        GET_SET("GET", SOME_SET, "visitor", "reader", 404),
        PUT_SET("PUT", SOME_SET, "visitor", "reader", 404),
        DELETE_SET("DELETE", SOME_SET, "visitor", "reader", 404),
        SET_MEMBERS("GET", SOME_SET + "/members", "visitor", "reader", 404),
        PUT_SET_MEMBERS("POST", SOME_SET + "/members", "visitor", "reader", 404),
        TAKE_SET_MEMBER("DELETE", SOME_SET + "/members/" + UUID.randomUUID(), "visitor", "reader", 404),
        GET_ENTITY("GET", THINGS.entity(), "visitor", "reader", 200),
        ENTITY_MENTIONS("GET", THINGS.entity() + "/mentions", "visitor", "reader", 200),
        ENTITY_ARTICLES("GET", THINGS.entity() + "/articles", "visitor", "reader", 200),
        ENTITY_TIMELINE("GET", THINGS.entity() + "/timeline?per=week", "visitor", "reader", 200),
        ENTITY_COOCCURRENCES("GET", THINGS.entity() + "/cooccurrences", "visitor", "reader", 200),
        ENTITY_QUOTES("GET", THINGS.entity() + "/quotes?as=subject", "visitor", "reader", 200),
        ENTITY_ROLES("GET", THINGS.entity() + "/roles", "visitor", "reader", 200),
        ENTITY_GRAPH("GET", THINGS.entity() + "/graph?steps=2", "visitor", "reader", 200),
        // Allowed, but an entity is not compared with itself.
        ENTITY_COMPARISON("GET", THINGS.entity() + "/comparison/" + THINGS.entityId(), "visitor", "reader", 400),
        TRENDING("GET", "/api/v1/trending?window=P1D", "visitor", "reader", 200),
        MANIFEST_02("GET", "/api/v1/reconciliation/0.2", "visitor", "reader", 200),
        // Allowed, but a form is expected.
        RECONCILE_02("POST", "/api/v1/reconciliation/0.2", "visitor", "reader", 415),
        SUGGEST_02("GET", "/api/v1/reconciliation/0.2/suggest/entity?prefix=a", "visitor", "reader", 200),
        FLYOUT_02("GET", "/api/v1/reconciliation/0.2/flyout/type?id=PERSON", "visitor", "reader", 200),
        PREVIEW_02("GET", "/api/v1/reconciliation/0.2/preview?id=" + THINGS.entityId(), "visitor", "reader", 200),
        PROPERTIES_02("GET", "/api/v1/reconciliation/0.2/properties?type=PERSON", "visitor", "reader", 200),
        MANIFEST_10("GET", "/api/v1/reconciliation/1.0-draft", "visitor", "reader", 200),
        // Allowed, but the body is none of these routes'.
        RECONCILE_10("POST", "/api/v1/reconciliation/1.0-draft/reconcile", "visitor", "reader", 400),
        EXTEND_10("POST", "/api/v1/reconciliation/1.0-draft/extend", "visitor", "reader", 400),
        SUGGEST_10("GET", "/api/v1/reconciliation/1.0-draft/suggest/type", "visitor", "reader", 200),
        PREVIEW_10("GET", "/api/v1/reconciliation/1.0-draft/preview?id=" + THINGS.entityId(), "visitor", "reader", 200),
        PROPERTIES_10("GET", "/api/v1/reconciliation/1.0-draft/extend/propose", "visitor", "reader", 200),
        LIST_IMPORTS("GET", "/api/v1/entity-imports", "journalist", "editor", 200),
        // Allowed, but without saying what the file looks like.
        POST_IMPORT("POST", "/api/v1/entity-imports", "journalist", "editor", 400),
        GET_IMPORT("GET", NO_IMPORT, "journalist", "editor", 404),
        CANCEL_IMPORT("DELETE", NO_IMPORT, "journalist", "editor", 404),
        IMPORT_ERRORS("GET", NO_IMPORT + "/errors", "journalist", "editor", 404),
        EXPORT_ENTITIES("GET", "/api/v1/entity-exports?types=WORK", "journalist", "editor", 200),
        LIST_REEXTRACTIONS("GET", "/api/v1/reextractions", "journalist", "editor", 200),
        // Allowed, but the body is none of this route's; and there is no such job.
        START_REEXTRACTION("POST", "/api/v1/reextractions", "journalist", "editor", 400),
        GET_REEXTRACTION("GET", NO_JOB, "journalist", "editor", 404),
        REEXTRACTION_CHANGES("GET", NO_JOB + "/changes", "journalist", "editor", 404),
        PAUSE_REEXTRACTION("POST", NO_JOB + "/pause", "journalist", "editor", 404),
        RESUME_REEXTRACTION("POST", NO_JOB + "/resume", "journalist", "editor", 404),
        CANCEL_REEXTRACTION("POST", NO_JOB + "/cancel", "journalist", "editor", 404),
        EXTRACT("POST", "/api/v1/extract", "visitor", "reader", 200);

        private final String method;
        private final String path;
        private final String without;
        private final String with;
        private final int status;

        Route(String method, String path, String without, String with, int status) {
            this.method = method;
            this.path = path;
            this.without = without;
            this.with = with;
            this.status = status;
        }

        Answer call(Api api) {
            boolean hasBody = method.startsWith("P");
            return api.send(method, path, hasBody ? "application/json" : null, hasBody ? body() : null);
        }

        private String body() {
            if (path.endsWith("/extract")) {
                return "{\"text\": \"Jane Roe lives in Paris.\"}";
            }
            String entity = THINGS.entity().substring(THINGS.entity().lastIndexOf('/') + 1);
            if (path.endsWith("/merges") || path.endsWith("/members")) {
                return "{\"entities\": [\"" + entity + "\"]}";
            }
            if (path.endsWith("/splits")) {
                return "{\"name\": \"Part\", \"names\": [\"No such name\"]}";
            }
            if (path.endsWith("/decisions")) {
                return "{\"decisions\": [{\"decision\": \"confirm\", \"entityUri\": \"" + entity + "\"}]}";
            }
            if (path.startsWith("/api/v1/entity-sets")) {
                return "{\"name\": \"Routes " + UUID.randomUUID() + "\"}";
            }
            if (without.equals("journalist") && path.startsWith("/api/v1/articles")) {
                return "{\"note\": \"Because.\"}";
            }
            return path.startsWith("/api/v1/entities")
                    ? "{\"type\": \"PLACE\", \"name\": \"Routes of " + this + "\"}"
                    : Sample.EURO.ninjsAs("routes-" + this).toString();
        }
    }

    /** Paths of an article and an entity that exist. */
    record RealThings(String article, String entity) {

        String entityId() {
            return entity.substring(entity.lastIndexOf('/') + 1);
        }

        static RealThings make(RunningSuite suite) {
            Api journalist = suite.as("journalist");
            String article = Articles.path(journalist.postNinjs(Sample.TURKIC_STATES.ninjsAs("routes")));
            Articles.awaitEntities(journalist, article, 1);
            String uri = journalist
                    .get(article + "/entities")
                    .json()
                    .at("/entities/0/uri")
                    .asText();
            return new RealThings(article, "/api/v1/entities/" + uri.substring(uri.lastIndexOf(':') + 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutATokenItIs401(Route route) {
        Answer answer = route.call(SUITE.anonymous());

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("unauthenticated");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @ParameterizedTest
    @EnumSource
    void withoutTheScopeItIs403(Route route) {
        Answer answer = route.call(SUITE.as(route.without));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("forbidden");
    }

    @ParameterizedTest
    @EnumSource
    void withTheScopeTheServiceAnswers(Route route) {
        Answer answer = route.call(SUITE.as(route.with));

        assertThat(answer.status()).as(answer.body()).isEqualTo(route.status);
    }
}
