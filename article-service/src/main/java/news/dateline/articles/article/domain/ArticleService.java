package news.dateline.articles.article.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
    private final Clock clock;

    ArticleService(Articles articles, RevisionLog revisions, ChangeLog changes, Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.changes = changes;
        this.clock = clock;
    }

    /** Keeps an article: a new one, or a new revision of the one of this origin if it differs. */
    @Transactional
    public Outcome submit(Submission submission, Actor actor) {
        while (true) {
            Optional<Outcome> created = create(submission, actor);
            if (created.isPresent()) {
                return created.get();
            }
            Optional<ArticleState> existing = articles.lock(submission.origin());
            // Absent if it was erased since: then there is room for a new one.
            if (existing.isPresent()) {
                return revise(existing.get(), submission.content(), submission.original(), actor);
            }
        }
    }

    /** Keeps articles in their order, all of them or none. */
    @Transactional
    public List<Outcome> submitAll(List<Submission> submissions, Actor actor) {
        return submissions.stream().map(submission -> submit(submission, actor)).toList();
    }

    /** Changes one article. */
    @Transactional
    public Outcome replace(ArticleId id, NewsItem item, Original original, Precondition precondition, Actor actor) {
        Optional<ArticleState> existing = articles.lock(id);
        if (existing.isEmpty()) {
            return new Outcome.Missing();
        }
        precondition.require(existing.get());
        return revise(existing.get(), Intake.change(item, existing.get().origin()), original, actor);
    }

    /** Deletes an article with all its revisions. */
    @Transactional
    public Outcome erase(ArticleId id, Precondition precondition, Actor actor) {
        Optional<ArticleState> existing = articles.lock(id);
        if (existing.isEmpty()) {
            return new Outcome.Missing();
        }
        precondition.require(existing.get());
        Instant now = now();
        revisions.erase(id);
        articles.erase(id, existing.get().revision() + 1, now);
        changes.erased(existing.get(), actor, now);
        return new Outcome.Erased();
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
        return articles.find(id).filter(state -> audience == Audience.NEWSROOM || state.isPublicAt(now()));
    }

    /** Reads the newest first, without their bodies. */
    @Transactional
    public ArticleList list(Audience audience, Optional<String> source, Optional<ArticleId> before, int limit) {
        return list(audience, source, before, limit, revisions::summaries);
    }

    private ArticleList list(
            Audience audience,
            Optional<String> source,
            Optional<ArticleId> before,
            int limit,
            Function<List<ArticleState>, Map<ArticleId, NewsItem>> read) {
        List<ArticleState> found = articles.list(new Articles.Query(audience, now(), source, before, limit + 1));
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
        return list(audience, source, before, limit, revisions::contents);
    }

    /** Reads those of these that the audience may see, without their bodies. */
    @Transactional
    public Map<ArticleId, Article> summaries(List<ArticleId> ids, Audience audience) {
        Instant now = now();
        List<ArticleState> states = articles.find(ids).stream()
                .filter(state -> audience == Audience.NEWSROOM || state.isPublicAt(now))
                .toList();
        Map<ArticleId, NewsItem> contents = revisions.summaries(states);
        return states.stream()
                .filter(state -> contents.containsKey(state.id()))
                .collect(Collectors.toMap(ArticleState::id, state -> new Article(state, contents.get(state.id()))));
    }

    private Optional<Outcome> create(Submission submission, Actor actor) {
        Instant now = now();
        NewsItem content = submission.content();
        ArticleState state = new ArticleState(
                ArticleId.create(),
                submission.origin(),
                1,
                Content.hash(content),
                content.pubStatus(),
                Optional.ofNullable(content.embargoedUntil()),
                now,
                now);
        if (!articles.addIfNew(state)) {
            return Optional.empty();
        }
        Revision revision = new Revision(state, content, submission.original(), actor);
        revisions.append(revision);
        changes.revised(revision);
        return Optional.of(new Outcome.Created(new Article(state, content)));
    }

    private Outcome revise(ArticleState before, NewsItem sent, Original original, Actor actor) {
        NewsItem content = Content.without(sent, before.created());
        String hash = Content.hash(content);
        if (hash.equals(before.contentHash())) {
            return new Outcome.Unchanged(new Article(before, content));
        }
        if (before.isKilled()) {
            return new Outcome.AlreadyKilled();
        }
        ArticleState state = new ArticleState(
                before.id(),
                before.origin(),
                before.revision() + 1,
                hash,
                content.pubStatus(),
                Optional.ofNullable(content.embargoedUntil()),
                before.created(),
                now());
        articles.update(state);
        Revision revision = new Revision(state, content, original, actor);
        revisions.append(revision);
        changes.revised(revision);
        return new Outcome.Revised(new Article(state, content));
    }

    private Instant now() {
        // PostgreSQL keeps microseconds; milliseconds are enough and read better.
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
