package news.dateline.articles.search.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.Audience;
import news.dateline.articles.query.QueryText;
import news.dateline.articles.search.domain.Found;
import news.dateline.articles.search.domain.Highlight;
import news.dateline.articles.search.domain.Hit;
import news.dateline.articles.search.domain.Position;
import news.dateline.articles.search.domain.SearchIndex;
import news.dateline.articles.search.domain.SearchQuery;
import news.dateline.articles.search.domain.Similarity;
import news.dateline.articles.search.domain.Suggestion;

/** PostgreSQL's full text search. */
@ApplicationScoped
class PostgresSearchIndex implements SearchIndex {

    /** GIN indexes keep new entries in a list, which every search reads through until they are merged into the index. */
    private static final String MERGE_PENDING = """
            select gin_clean_pending_list(i.oid)
            from pg_class i
            join pg_am a on a.oid = i.relam
            where a.amname = 'gin' and i.relkind = 'i' and pg_table_is_visible(i.oid) and pg_has_role(i.relowner, 'USAGE')
            """;

    private final Session session;
    private final Redirects redirects;
    private final Sweep sweep;
    private final Highlights highlights;
    private final Neighbours neighbours;
    private final Suggestions suggestions;

    PostgresSearchIndex(
            Session session,
            Redirects redirects,
            Sweep sweep,
            Highlights highlights,
            Neighbours neighbours,
            Suggestions suggestions) {
        this.session = session;
        this.redirects = redirects;
        this.sweep = sweep;
        this.highlights = highlights;
        this.neighbours = neighbours;
        this.suggestions = suggestions;
    }

    @Override
    public Found find(SearchQuery query) {
        Texts texts = query.text().flatMap(this::read).orElse(Texts.NONE);
        Wanted wanted = redirects.resolve(query.filters());
        Sweep.Result swept = sweep.of(query, texts, wanted);
        List<Place> places = swept.places();
        List<Place> shown = places.subList(0, Math.min(query.limit(), places.size()));
        Map<UUID, Highlight> marked = texts.isEmpty()
                ? Map.of()
                : highlights.of(shown.stream().map(Place::id).toList(), texts);
        List<Hit> hits = shown.stream()
                .map(place ->
                        new Hit(new ArticleId(place.id()), place.score(), Optional.ofNullable(marked.get(place.id()))))
                .toList();
        Optional<Position> next =
                places.size() > shown.size() ? Optional.of(position(shown.getLast(), query.after())) : Optional.empty();
        return new Found(hits, next, swept.counts().total(), swept.counts().facets());
    }

    @Override
    public List<Hit> similar(ArticleId id, Audience audience, Instant now, Optional<Similarity> after, int limit) {
        return neighbours.of(id, audience, now, after, limit);
    }

    @Override
    public List<Suggestion> suggest(String beginning, Audience audience, Instant now, int limit) {
        return suggestions.of(beginning, audience, now, limit);
    }

    @Override
    public void tidy() {
        session.createNativeQuery(MERGE_PENDING, Long.class).getResultList();
    }

    private Optional<Texts> read(String text) {
        return QueryText.toTsQuery(text)
                .map(whole -> Texts.read(whole, QueryText.anyWord(text).orElse(whole), session));
    }

    private Position position(Place last, Optional<Position> before) {
        return new Position(
                last.key(),
                new ArticleId(last.id()),
                before.map(Position::newest).orElseGet(this::newest));
    }

    /** The newest article there is. */
    private ArticleId newest() {
        return new Statement()
                .add("select article_id from article_search order by article_id desc limit 1")
                .list(session, row -> new ArticleId(row.get(0, UUID.class)))
                .getFirst();
    }
}
