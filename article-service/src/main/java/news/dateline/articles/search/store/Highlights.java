package news.dateline.articles.search.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import news.dateline.articles.search.domain.Highlight;

/** Finds where texts match. */
@ApplicationScoped
class Highlights {

    /** In code points; to look through longer texts would make one hit cost as much as all others. */
    private static final int LONGEST = 30_000;

    private static final String MARKS = "HighlightAll=true, StartSel=" + Highlight.BEGIN + ", StopSel=" + Highlight.END;

    private final Session session;

    Highlights(Session session) {
        this.session = session;
    }

    Map<UUID, Highlight> of(List<UUID> articles, Texts texts) {
        if (articles.isEmpty()) {
            return Map.of();
        }
        Statement statement = new Statement().add("with");
        texts.addTo(statement);
        statement.add("select s.article_id, ts_headline(cast(s.config as regconfig),");
        // The marks themselves, should a text have them, make way for as many spaces.
        statement.add("translate(left(s.text, cast(? as integer)),", LONGEST);
        statement.add("?, '  '),", String.valueOf(Highlight.BEGIN) + Highlight.END);
        statement.add("p.query, ?) as marked", MARKS);
        statement.add("from article_search s join parsed p on p.config = s.config");
        statement.add("where s.article_id = any(cast(? as uuid[]))", articles.toArray(UUID[]::new));
        return statement
                .list(
                        session,
                        row -> Map.entry(
                                row.get("article_id", UUID.class), Highlight.of(row.get("marked", String.class))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
