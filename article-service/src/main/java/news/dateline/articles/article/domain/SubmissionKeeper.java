package news.dateline.articles.article.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.articles.lifecycle.Stage;
import news.dateline.articles.ninjs.NewsItem;

/**
 * Keeps what was submitted, in the running transaction: new articles, and new revisions of known ones if they differ. The number of
 * statements does not depend on the number of articles, except for those that differ from a known one.
 */
@ApplicationScoped
class SubmissionKeeper {

    private final Articles articles;
    private final RevisionWriter writer;
    private final EditLocks locks;

    SubmissionKeeper(Articles articles, RevisionWriter writer, EditLocks locks) {
        this.articles = articles;
        this.writer = writer;
        this.locks = locks;
    }

    /** Keeps submissions in their order; gives an outcome for each. */
    List<Outcome> keep(List<Submission> submissions, Actor actor) {
        List<Outcome> outcomes = new ArrayList<>(submissions.size());
        while (outcomes.size() < submissions.size()) {
            outcomes.addAll(keepDistinct(distinct(submissions, outcomes.size()), actor));
        }
        return outcomes;
    }

    /** Makes a revision of a locked article if the item differs from the current one. */
    Outcome revise(ArticleState before, NewsItem sent, Original original, Actor actor) {
        NewsItem content = Content.without(sent, before.created());
        return hindrance(before, content, actor)
                .orElseGet(() -> new Outcome.Revised(writer.next(Draft.sent(before, content, original), actor)));
    }

    /** As many as there are before one whose origin is that of an earlier one: the later has to find the earlier. */
    private static List<Submission> distinct(List<Submission> submissions, int from) {
        Set<Origin> origins = new HashSet<>();
        int to = from;
        while (to < submissions.size() && isNewIn(origins, submissions.get(to).origin())) {
            to++;
        }
        return submissions.subList(from, to);
    }

    private static boolean isNewIn(Set<Origin> origins, Origin origin) {
        return origin.externalId().isEmpty() || origins.add(origin);
    }

    private List<Outcome> keepDistinct(List<Submission> submissions, Actor actor) {
        Outcome[] outcomes = new Outcome[submissions.size()];
        List<Integer> open = IntStream.range(0, outcomes.length).boxed().toList();
        // What is known, and yet not there to be locked, was erased since: then there is room for a new one.
        while (!open.isEmpty()) {
            List<Integer> places = open;
            List<Optional<Article>> created =
                    writer.first(places.stream().map(submissions::get).toList(), actor);
            for (int at = 0; at < places.size(); at++) {
                outcomes[places.get(at)] =
                        created.get(at).map(Outcome.Created::new).orElse(null);
            }
            List<Integer> known =
                    places.stream().filter(place -> outcomes[place] == null).toList();
            reviseKnown(submissions, known, outcomes, actor);
            open = known.stream().filter(place -> outcomes[place] == null).toList();
        }
        return Arrays.asList(outcomes);
    }

    private void reviseKnown(List<Submission> submissions, List<Integer> places, Outcome[] outcomes, Actor actor) {
        if (places.isEmpty()) {
            return;
        }
        Map<Origin, ArticleState> existing =
                articles
                        .lock(places.stream()
                                .map(place -> submissions.get(place).origin())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(ArticleState::origin, Function.identity()));
        Map<Integer, Draft> drafts = new HashMap<>();
        for (int place : places) {
            Submission submission = submissions.get(place);
            ArticleState before = existing.get(submission.origin());
            if (before != null) {
                NewsItem content = Content.without(submission.content(), before.created());
                hindrance(before, content, actor)
                        .ifPresentOrElse(
                                outcome -> outcomes[place] = outcome,
                                () -> drafts.put(place, Draft.sent(before, content, submission.original())));
            }
        }
        List<Integer> revised = places.stream().filter(drafts::containsKey).toList();
        List<Article> written = writer.next(revised.stream().map(drafts::get).toList(), actor);
        for (int at = 0; at < revised.size(); at++) {
            outcomes[revised.get(at)] = new Outcome.Revised(written.get(at));
        }
    }

    /** Why an article is not to be changed; empty if it is. */
    private Optional<Outcome> hindrance(ArticleState before, NewsItem content, Actor actor) {
        if (Content.hash(content).equals(before.contentHash())) {
            return Optional.of(new Outcome.Unchanged(new Article(before, content)));
        }
        Stage stage = before.standing().stageAt(writer.now());
        if (!stage.admits(content.pubStatus())) {
            return Optional.of(new Outcome.NotAllowed(stage));
        }
        return locks.heldAgainst(before.id(), actor.subject(), writer.now()).map(Outcome.Locked::new);
    }
}
