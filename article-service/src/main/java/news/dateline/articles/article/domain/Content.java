package news.dateline.articles.article.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import news.dateline.articles.lifecycle.Standing;
import news.dateline.articles.ninjs.AltId;
import news.dateline.articles.ninjs.InfoSource;
import news.dateline.articles.ninjs.NewsItem;
import news.dateline.articles.ninjs.NinjsJson;

/**
 * The content of an article: the news item without what the service itself sets, which are {@code uri}, {@code version},
 * {@code versionCreated}, the external id among the {@code altIds} and the source among the {@code infoSources}. Putting
 * back what was read changes nothing.
 */
final class Content {

    private Content() {}

    /** As clients see it. */
    static NewsItem present(ArticleState state, NewsItem content) {
        return content.with()
                .uri(state.id().uri())
                .version(Integer.toString(state.revision()))
                .firstCreated(content.firstCreated() == null ? state.created() : content.firstCreated())
                .versionCreated(state.changed())
                .altIds(withExternalId(state.origin(), content.altIds()))
                .infoSources(withSource(state.origin(), content.infoSources()))
                .build();
    }

    /** Without the date of the first revision, which a client that read it sends back. */
    static NewsItem without(NewsItem content, Instant created) {
        return created.equals(content.firstCreated())
                ? content.with().firstCreated(null).build()
                : content;
    }

    /** Where an article with this content stands as long as no editor decides about it. */
    static Standing standing(NewsItem content) {
        return Standing.of(content.pubStatus(), content.embargoedUntil(), content.expires());
    }

    /** SHA-256 of the canonical JSON, in hexadecimal. */
    static String hash(NewsItem content) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(sha256.digest(NinjsJson.write(content).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    private static List<AltId> withExternalId(Origin origin, List<AltId> others) {
        if (origin.externalId().isEmpty()) {
            return others;
        }
        List<AltId> all = new ArrayList<>(others == null ? List.of() : others);
        all.add(new AltId(AltId.EXTERNAL_ID, origin.externalId().get()));
        return List.copyOf(all);
    }

    private static List<InfoSource> withSource(Origin origin, List<InfoSource> others) {
        List<InfoSource> known = others == null ? List.of() : others;
        if (Sources.first(known).filter(origin.source()::equals).isPresent()) {
            return known;
        }
        return Stream.concat(Stream.of(Sources.bare(origin.source())), known.stream())
                .toList();
    }
}
