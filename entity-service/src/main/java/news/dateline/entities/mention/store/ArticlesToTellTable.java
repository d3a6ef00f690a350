package news.dateline.entities.mention.store;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.mention.domain.ArticlesToTell;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ArticlesToTellTable implements ArticlesToTell {

    // A little later than the merge itself, which followers need to know first.
    private static final String TAKE = """
            with next as materialized (
                select id from article_to_tell
                where since < now() - interval '3 seconds'
                order by id limit ? for update skip locked
            ), taken as (
                delete from article_to_tell t using next where t.id = next.id
                returning t.article_id
            )
            select distinct article_id from taken order by article_id
            """;

    private final Sql sql;

    ArticlesToTellTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<ArticleId> take(int limit) {
        return sql.query(TAKE, row -> new ArticleId(Columns.uuid(row, "article_id")), limit);
    }
}
