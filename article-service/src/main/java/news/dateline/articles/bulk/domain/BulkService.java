package news.dateline.articles.bulk.domain;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.articles.article.domain.Actor;
import news.dateline.articles.article.domain.ArticleService;
import news.dateline.articles.article.domain.Submission;

/** Stores articles in batches. */
@ApplicationScoped
public class BulkService {

    private final ArticleService articles;

    BulkService(ArticleService articles) {
        this.articles = articles;
    }

    /** Stores articles in their order, all in one transaction; if that fails, each in its own, so that a bad one costs only itself. */
    public List<Stored> store(List<Submission> submissions, Actor actor) {
        try {
            return articles.submitAll(submissions, actor).stream()
                    .<Stored>map(Stored.Kept::new)
                    .toList();
        } catch (RuntimeException e) {
            return submissions.size() == 1 ? List.of(new Stored.Failed(e)) : each(submissions, actor);
        }
    }

    private List<Stored> each(List<Submission> submissions, Actor actor) {
        List<Stored> stored = new ArrayList<>();
        submissions.forEach(submission -> stored.addAll(store(List.of(submission), actor)));
        return stored;
    }
}
