package news.dateline.articles.story.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import news.dateline.articles.article.domain.Article;
import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.ArticleState;
import news.dateline.articles.article.domain.ArticleText;
import news.dateline.articles.article.domain.Articles;
import news.dateline.articles.article.domain.RevisionLog;
import news.dateline.articles.ninjs.NewsItem;
import news.dateline.articles.story.domain.StoryBacklog;

@ApplicationScoped
class StoryBacklogTable implements StoryBacklog {

    /** Locked, so that several replicas share the work, and nobody changes an article meanwhile. */
    private static final String MISSING = """
            select a.id from article a
            where not exists (select from article_story s where s.article_id = a.id)
            order by a.id
            limit 50
            for update of a skip locked
            """;

    private final Session session;
    private final Articles articles;
    private final RevisionLog revisions;
    private final StoryWriter stories;

    StoryBacklogTable(Session session, Articles articles, RevisionLog revisions, StoryWriter stories) {
        this.session = session;
        this.articles = articles;
        this.revisions = revisions;
        this.stories = stories;
    }

    @Override
    @Transactional
    public boolean catchUp() {
        List<ArticleId> missing = session.createNativeQuery(MISSING, UUID.class)
                .getResultStream()
                .map(ArticleId::new)
                .toList();
        if (missing.isEmpty()) {
            return false;
        }
        List<ArticleState> states = articles.find(missing);
        Map<ArticleId, NewsItem> contents = revisions.contents(states);
        stories.revised(states.stream()
                .map(state -> ArticleText.of(new Article(state, contents.get(state.id()))))
                .toList());
        return true;
    }
}
