package news.dateline.articles.apikey.domain;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import news.dateline.articles.article.domain.Actor;
import news.dateline.articles.article.domain.AuditTrail;
import news.dateline.articles.article.domain.AuditTrail.Action;

/** Makes, recognises and revokes keys. */
@ApplicationScoped
public class ApiKeyService {

    /** Often enough to see that a key is still needed; not a write for each request. */
    private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(1);

    private final ApiKeys keys;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom random;

    ApiKeyService(ApiKeys keys, AuditTrail audit, Clock clock) {
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
        // Not in a static field: a native image would keep its seed.
        this.random = new SecureRandom();
    }

    /** Makes a key. The only time that its text is told. */
    @Transactional
    public Created create(Grant grant, Actor actor) {
        KeyText text = KeyText.create(random);
        ApiKey key = new ApiKey(
                ApiKeyId.create(), text.prefix(), grant, actor.subject(), now(), Optional.empty(), Optional.empty());
        keys.add(key, KeyHash.of(text.secret(), random));
        record(Action.API_KEY_CREATED, key, actor);
        return new Created(key, text.text());
    }

    /** The newest first, from below one. */
    @Transactional
    public List<ApiKey> list(Optional<ApiKeyId> below, int limit) {
        return keys.list(below, limit);
    }

    /** One of them. */
    @Transactional
    public Optional<ApiKey> find(ApiKeyId id) {
        return keys.find(id);
    }

    /** Ends a key for good; empty if there is none. */
    @Transactional
    public Optional<ApiKey> revoke(ApiKeyId id, Actor actor) {
        if (keys.revoke(id, now())) {
            keys.find(id).ifPresent(key -> record(Action.API_KEY_REVOKED, key, actor));
        }
        return keys.find(id);
    }

    /** The key that a text is, if it can be used now. */
    @Transactional
    public Optional<ApiKey> use(String text) {
        Instant now = now();
        Optional<ApiKey> known = KeyText.parse(text)
                .flatMap(parts -> keys.findByPrefix(parts.prefix())
                        .filter(found -> found.hash().matches(parts.secret())))
                .map(ApiKeys.Hashed::key)
                .filter(key -> key.status(now) == ApiKey.Status.ACTIVE);
        known.filter(key -> key.lastUsed()
                        .filter(last -> last.plus(USE_IS_NOTED_EVERY).isAfter(now))
                        .isEmpty())
                .ifPresent(key -> keys.used(key.id(), now));
        return known;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void record(Action action, ApiKey key, Actor actor) {
        String note = key.grant().name() + " " + key.prefix() + ": "
                + String.join(" ", key.grant().scopes());
        audit.add(new AuditTrail.Entry(
                Optional.empty(), action, Optional.empty(), Optional.empty(), actor, now(), Optional.of(note)));
    }

    /**
     * A new key.
     *
     * @param text what its client sends; kept nowhere
     */
    public record Created(ApiKey key, String text) {

        /** No log shows the text. */
        @Override
        public String toString() {
            return key.toString();
        }
    }
}
