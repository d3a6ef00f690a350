package news.dateline.articles.article.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import news.dateline.articles.lifecycle.Standing;
import news.dateline.articles.ninjs.NewsItem;
import news.dateline.contracts.event.PubStatus;

import static org.assertj.core.api.Assertions.assertThat;

/** An article may be erased after its state was read and before its content is. */
class ErasedMeanwhileTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:30:00Z");
    private static final ArticleState FIRST = state();
    private static final ArticleState ERASED = state();
    private static final ArticleState THIRD = state();

    private final ArticleService service = new ArticleService(
            new States(),
            new Contents(),
            new ChangeLog(null, null, null),
            new RevisionWriter(null, null, null, Clock.fixed(NOW, ZoneOffset.UTC)),
            null,
            null);

    @Test
    void theListGoesOnAfterIt() {
        ArticleList list = service.list(Audience.NEWSROOM, ListFilter.of(Optional.empty()), Optional.empty(), 2);

        assertThat(list.articles()).extracting(Article::state).isEqualTo(List.of(FIRST));
        assertThat(list.last()).isEqualTo(Optional.of(ERASED.id()));
    }

    @Test
    void itIsNotFound() {
        assertThat(service.find(ERASED.id(), Audience.NEWSROOM)).isEmpty();
        assertThat(service.find(FIRST.id(), Audience.NEWSROOM)).isPresent();
    }

    private static ArticleState state() {
        return new ArticleState(
                ArticleId.create(),
                new Origin("wire", Optional.empty()),
                1,
                "hash",
                Standing.of(PubStatus.USABLE, null, null),
                NOW,
                NOW);
    }

    private static final class States implements Articles {

        @Override
        public Set<ArticleId> addNew(List<ArticleState> states, Instant now) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<ArticleState> lock(ArticleId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<ArticleState> lock(List<Origin> origins) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<ArticleState> find(List<ArticleId> ids) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<ArticleState> find(ArticleId id) {
            return Stream.of(FIRST, ERASED, THIRD)
                    .filter(state -> state.id().equals(id))
                    .findFirst();
        }

        @Override
        public List<ArticleState> list(Query query) {
            return Stream.of(FIRST, ERASED, THIRD).limit(query.limit()).toList();
        }

        @Override
        public void update(ArticleState state, Instant now) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Due> lockDue(Instant now) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void erase(ArticleId id, int revision, Instant at) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Contents implements RevisionLog {

        @Override
        public void append(List<Revision> revisions) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<NewsItem> content(ArticleId id, int revision) {
            return id.equals(ERASED.id()) ? Optional.empty() : Optional.of(NewsItem.empty());
        }

        @Override
        public Map<ArticleId, NewsItem> contents(List<ArticleState> states) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Original> original(ArticleId id, int revision) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<ArticleId, NewsItem> summaries(List<ArticleState> states) {
            return states.stream()
                    .filter(state -> !state.equals(ERASED))
                    .collect(Collectors.toMap(ArticleState::id, state -> NewsItem.empty()));
        }

        @Override
        public void erase(ArticleId id) {
            throw new UnsupportedOperationException();
        }
    }
}
