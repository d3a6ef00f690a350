package news.dateline.entities.harness;

import java.time.Instant;
import java.util.UUID;

import news.dateline.contracts.event.ArticleErased;
import news.dateline.contracts.event.ArticleExpired;
import news.dateline.contracts.event.ArticleKilled;
import news.dateline.contracts.event.ArticleReleased;
import news.dateline.contracts.event.ArticleRevised;
import news.dateline.contracts.event.PubStatus;

/** Events of one article, with what a test does not care about filled in. */
public record Articles(UUID id) {

    public static final Instant PUBLISHED = Instant.parse("2026-03-11T09:00:00Z");

    /** An article that nobody knows yet. */
    public static Articles fresh() {
        return new Articles(UUID.randomUUID());
    }

    public String uri() {
        return "urn:dateline:article:" + id;
    }

    /** The path of its entities. */
    public String entities() {
        return "/api/v1/articles/" + id + "/entities";
    }

    /** Whether an event is about it. */
    public boolean isOf(Topic.Event event) {
        return event.key().equals(id.toString());
    }

    public ArticleRevised revised(int revision, String text) {
        return revised(revision, text, PubStatus.USABLE, null, PUBLISHED);
    }

    public ArticleRevised published(String text, Instant published) {
        return revised(1, text, PubStatus.USABLE, null, published);
    }

    /** The same revision as another source sends it. */
    public static ArticleRevised from(String source, ArticleRevised event) {
        return new ArticleRevised(
                event.articleId(),
                event.uri(),
                event.revision(),
                source,
                event.externalId(),
                event.pubStatus(),
                event.language(),
                event.headline(),
                event.text(),
                event.contentCreated(),
                event.versionCreated(),
                event.embargoedUntil(),
                null);
    }

    public ArticleRevised withheld(int revision, String text) {
        return revised(revision, text, PubStatus.WITHHELD, null, PUBLISHED);
    }

    public ArticleRevised embargoed(int revision, String text, Instant until) {
        return revised(revision, text, PubStatus.USABLE, until, PUBLISHED);
    }

    private ArticleRevised revised(
            int revision, String text, PubStatus status, Instant embargoedUntil, Instant published) {
        return new ArticleRevised(
                id,
                uri(),
                revision,
                "test",
                null,
                status,
                "en",
                "headline of " + revision,
                text,
                published,
                published,
                embargoedUntil,
                null);
    }

    /** Told once more, as the truth. */
    public ArticleRevised toldAgain(int revision, String text) {
        return again(revised(revision, text));
    }

    private static ArticleRevised again(ArticleRevised event) {
        return new ArticleRevised(
                event.articleId(),
                event.uri(),
                event.revision(),
                event.source(),
                event.externalId(),
                event.pubStatus(),
                event.language(),
                event.headline(),
                event.text(),
                event.contentCreated(),
                event.versionCreated(),
                event.embargoedUntil(),
                true);
    }

    public ArticleKilled killed(int revision) {
        return new ArticleKilled(id, uri(), revision, "test", PUBLISHED, "wrong");
    }

    public ArticleErased erased(int revision) {
        return new ArticleErased(id, uri(), revision, PUBLISHED);
    }

    public ArticleReleased released(int revision) {
        return new ArticleReleased(id, uri(), revision, "test", PUBLISHED);
    }

    public ArticleExpired expired(int revision) {
        return new ArticleExpired(id, uri(), revision, "test", PUBLISHED);
    }
}
