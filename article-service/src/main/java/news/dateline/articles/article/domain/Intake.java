package news.dateline.articles.article.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import news.dateline.articles.ninjs.AltId;
import news.dateline.articles.ninjs.NewsItem;
import news.dateline.articles.ninjs.NewsItemBuilder;
import news.dateline.contracts.event.PubStatus;

/** Turns a news item as somebody sent it into its origin and its content. */
public final class Intake {

    private Intake() {}

    /**
     * An article that may be new.
     *
     * @param source who sends it, if the request says so
     * @param externalId what they call it, if the request says so
     * @param client who sends it if nothing else says so
     */
    public static Submission of(
            NewsItem item, Original original, Optional<String> source, Optional<String> externalId, String client) {
        String sender = source.or(() -> Sources.first(item.infoSources())).orElse(client);
        Optional<String> foreignUri = foreignUri(item);
        Optional<String> name =
                externalId.or(() -> altId(item, AltId.EXTERNAL_ID)).or(() -> foreignUri);
        Origin origin = new Origin(sender, name);
        boolean ours = item.uri() != null && foreignUri.isEmpty();
        return new Submission(origin, content(item, origin, foreignUri, ours), original);
    }

    /** The same article; if its sender gave it no name, named by its content, so that sending it again is harmless. */
    public static Submission named(Submission submission) {
        Origin origin = submission.origin();
        if (origin.externalId().isPresent()) {
            return submission;
        }
        String name = "sha256:" + Content.hash(submission.content());
        return new Submission(
                new Origin(origin.source(), Optional.of(name)), submission.content(), submission.original());
    }

    /** A change of an article that is there; its origin stays. */
    public static NewsItem change(NewsItem item, Origin origin) {
        Optional<String> foreignUri = foreignUri(item);
        return content(item, origin, foreignUri, foreignUri.isEmpty());
    }

    /** What the sender calls the item, as far as the item itself says. */
    public static Optional<String> altId(NewsItem item, String role) {
        return altIds(item).stream()
                .filter(id -> id.is(role) && id.value() != null && !id.value().isBlank())
                .map(AltId::value)
                .findFirst();
    }

    private static Optional<String> foreignUri(NewsItem item) {
        return Optional.ofNullable(item.uri()).filter(Predicate.not(ArticleId::isUri));
    }

    private static NewsItem content(NewsItem item, Origin origin, Optional<String> foreignUri, boolean ours) {
        NewsItemBuilder content = item.with()
                .uri(null)
                .version(null)
                .versionCreated(null)
                .pubStatus(item.pubStatus() == null ? PubStatus.USABLE : item.pubStatus())
                .infoSources(Sources.without(origin.source(), item.infoSources()));
        if (!ours && item.contentCreated() == null) {
            content.contentCreated(item.versionCreated());
        }
        List<AltId> altIds = new ArrayList<>(altIds(item));
        altIds.removeIf(id -> id.is(AltId.EXTERNAL_ID));
        if (!ours && item.version() != null) {
            replace(altIds, AltId.EXTERNAL_VERSION, item.version());
        }
        foreignUri
                .filter(uri -> !origin.externalId().equals(Optional.of(uri)))
                .ifPresent(uri -> replace(altIds, AltId.EXTERNAL_URI, uri));
        return content.altIds(altIds.isEmpty() ? null : List.copyOf(altIds)).build();
    }

    private static void replace(List<AltId> altIds, String role, String value) {
        altIds.removeIf(id -> id.is(role));
        altIds.add(new AltId(role, value));
    }

    private static List<AltId> altIds(NewsItem item) {
        return item.altIds() == null ? List.of() : item.altIds();
    }
}
