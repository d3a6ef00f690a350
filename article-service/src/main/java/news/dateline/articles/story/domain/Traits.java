package news.dateline.articles.story.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import news.dateline.articles.article.domain.Article;
import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.ArticleText;
import news.dateline.articles.article.domain.Origin;
import news.dateline.articles.ninjs.AltId;
import news.dateline.articles.ninjs.NewsItem;

/**
 * By what an article is told to be the same story as another.
 *
 * @param signature of its text
 * @param urls its addresses on the web
 * @param names what others may call it
 * @param translatedFrom what it says it is a translation of
 */
public record Traits(
        ArticleId id,
        Optional<Signature> signature,
        List<String> urls,
        List<String> names,
        List<String> translatedFrom) {

    /** Those of an article. */
    public static Traits of(ArticleText told) {
        Article article = told.article();
        NewsItem content = article.content();
        Origin origin = article.state().origin();
        List<String> known = Stream.concat(
                        origin.externalId().stream(), altIds(content).map(AltId::value))
                .distinct()
                .toList();
        return new Traits(
                article.state().id(),
                Signature.of(told.text()),
                known.stream()
                        .flatMap(name -> CanonicalUrl.of(name).stream())
                        .distinct()
                        .toList(),
                Stream.concat(
                                Stream.of(article.state().id().uri()),
                                known.stream().map(name -> within(origin.source(), name)))
                        .toList(),
                translations(content)
                        .map(uri -> within(origin.source(), uri))
                        .distinct()
                        .toList());
    }

    /** What one source calls something is no name to others; what this service calls it is. */
    private static String within(String source, String name) {
        return ArticleId.isUri(name) ? name : source + " " + name;
    }

    private static Stream<AltId> altIds(NewsItem content) {
        return content.altIds() == null
                ? Stream.empty()
                : content.altIds().stream().filter(id -> id.value() != null && !id.is(AltId.EXTERNAL_VERSION));
    }

    /** IPTC's item relation {@code translatedFrom}, as a code, a URI or a bare word; {@code translationOf} is common too. */
    private static Stream<String> translations(NewsItem content) {
        return content.associations() == null
                ? Stream.empty()
                : content.associations().stream()
                        .filter(other -> other.rel() != null && other.uri() != null)
                        .filter(other -> {
                            String rel = other.rel().toLowerCase(Locale.ROOT);
                            return rel.endsWith("translatedfrom") || rel.endsWith("translationof");
                        })
                        .map(NewsItem::uri);
    }
}
