package news.dateline.articles.article.domain;

import java.util.List;
import java.util.Optional;

import news.dateline.articles.ninjs.InfoSource;

/** The source of an article as it stands in {@code infoSources}. */
final class Sources {

    private Sources() {}

    /** What the first of them is called: its literal, else its name. */
    static Optional<String> first(List<InfoSource> sources) {
        return sources == null || sources.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(sources.getFirst().literal())
                        .or(() -> Optional.ofNullable(sources.getFirst().name()))
                        .filter(source -> !source.isBlank());
    }

    /** The entry of a source of which nothing else is known. */
    static InfoSource bare(String source) {
        return new InfoSource(null, null, null, source, null);
    }

    /** The entries, null if there are none, without a bare one of the source, which is put back when the article is shown. */
    static List<InfoSource> without(String source, List<InfoSource> sources) {
        if (sources == null || sources.isEmpty()) {
            return null;
        }
        if (!bare(source).equals(sources.getFirst())) {
            return sources;
        }
        List<InfoSource> rest = sources.subList(1, sources.size());
        if (first(rest).filter(source::equals).isPresent()) {
            return sources;
        }
        return rest.isEmpty() ? null : rest;
    }
}
