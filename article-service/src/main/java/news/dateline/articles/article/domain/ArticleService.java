package news.dateline.articles.article.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import news.dateline.articles.ninjs.NewsItem;

/** Everything that can be done with an article. Each change is one transaction with its revision, audit record and event. */
@ApplicationScoped
public class ArticleService {

    private final Articles articles;
    private final RevisionLog revisions;
    private final ChangeLog changes;
    private final RevisionWriter writer;
    private final SubmissionKeeper keeper;
    private final LegalHolds holds;

    ArticleService(
            Articles articles,
            RevisionLog revisions,
            ChangeLog changes,
            RevisionWriter writer,
            SubmissionKeeper keeper,
            LegalHolds holds) {
        this.articles = articles;
        this.revisions = revisions;
        this.changes = changes;
        this.writer = writer;
        this.keeper = keeper;
        this.holds = holds;
    }

    /** Keeps an article: a new one, or a new revision of the one of this origin if it differs. */
    @Transactional
    public Outcome submit(Submission submission, Actor actor) {
        return keeper.keep(List.of(submission), actor).getFirst();
    }

    /** Keeps articles in their order, all of them or none. */
    @Transactional
    public List<Outcome> submitAll(List<Submission> submissions, Actor actor) {
        return keeper.keep(submissions, actor);
    }

    /** Changes one article. */
    @Transactional
    public Outcome replace(ArticleId id, NewsItem item, Original original, Precondition precondition, Actor actor) {
        Optional<ArticleState> existing = articles.lock(id);
        if (existing.isEmpty()) {
            return new Outcome.Missing();
        }
        precondition.require(existing.get());
        return keeper.revise(existing.get(), Intake.change(item, existing.get().origin()), original, actor);
    }

    /** Deletes an article with all its revisions. */
    @Transactional
    public Outcome erase(ArticleId id, Precondition precondition, Actor actor) {
        Optional<ArticleState> existing = articles.lock(id);
        if (existing.isEmpty()) {
            return new Outcome.Missing();
        }
        precondition.require(existing.get());
        if (holds.isHeld(id)) {
            return new Outcome.Held();
        }
        Instant now = writer.now();
        revisions.erase(id);
        articles.erase(id, existing.get().revision() + 1, now);
        changes.erased(existing.get(), actor, now);
        return new Outcome.Erased();
    }

    /** Keeps others from changing or erasing an article until the running transaction ends; returns whether there is one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean lock(ArticleId id) {
        return articles.lock(id).isPresent();
    }

    /** Reads one article, if the audience may see it. */
    @Transactional
    public Optional<Article> find(ArticleId id, Audience audience) {
        return state(id, audience)
                .flatMap(state -> revisions.content(id, state.revision()).map(content -> new Article(state, content)));
    }

    /** Reads what is known of one article, if the audience may see it. */
    @Transactional
    public Optional<ArticleState> state(ArticleId id, Audience audience) {
        return articles.find(id).filter(state -> audience.maySee(state, writer.now()));
    }

    /** Reads the newest first, without their bodies. */
    @Transactional
    public ArticleList list(Audience audience, ListFilter filter, Optional<ArticleId> before, int limit) {
        return list(audience, filter, before, limit, revisions::summaries);
    }

    private ArticleList list(
            Audience audience,
            ListFilter filter,
            Optional<ArticleId> before,
            int limit,
            Function<List<ArticleState>, Map<ArticleId, NewsItem>> read) {
        List<ArticleState> found = articles.list(new Articles.Query(audience, writer.now(), filter, before, limit + 1));
        List<ArticleState> states = found.subList(0, Math.min(limit, found.size()));
        Map<ArticleId, NewsItem> contents = read.apply(states);
        List<Article> shown = states.stream()
                .filter(state -> contents.containsKey(state.id()))
                .map(state -> new Article(state, contents.get(state.id())))
                .toList();
        boolean more = found.size() > limit;
        return new ArticleList(shown, more ? Optional.of(states.getLast().id()) : Optional.empty());
    }

    /** Reads the newest first, whole. */
    @Transactional
    public ArticleList whole(Audience audience, Optional<String> source, Optional<ArticleId> before, int limit) {
        return list(audience, ListFilter.of(source), before, limit, revisions::contents);
    }

    /** Reads those of these that the audience may see, without their bodies. */
    @Transactional
    public Map<ArticleId, Article> summaries(List<ArticleId> ids, Audience audience) {
        Instant now = writer.now();
        List<ArticleState> states = articles.find(ids).stream()
                .filter(state -> audience.maySee(state, now))
                .toList();
        Map<ArticleId, NewsItem> contents = revisions.summaries(states);
        return states.stream()
                .filter(state -> contents.containsKey(state.id()))
                .collect(Collectors.toMap(ArticleState::id, state -> new Article(state, contents.get(state.id()))));
    }
}
