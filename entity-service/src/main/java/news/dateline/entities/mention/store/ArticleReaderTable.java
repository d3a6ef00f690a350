package news.dateline.entities.mention.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entities.audience.Audience;
import news.dateline.entities.mention.domain.ArticleAnalysis;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.mention.domain.ArticleReader;
import news.dateline.entities.mention.domain.ArticleState;
import news.dateline.entities.mention.domain.MentionInContext;
import news.dateline.entities.mention.domain.MentionPosition;
import news.dateline.entities.mention.domain.Snippet;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;
import news.dateline.entities.sql.Visible;

@ApplicationScoped
class ArticleReaderTable implements ArticleReader {

    private static final String STATE = "select revision, status, counted from article where id = ?";

    // One statement, so that what it reads is of one revision.
    private static final String ANALYSIS =
            "select a.id as article, a.revision, a.language, a.model_version, a.extracted_at,"
                    + " e.id, e.type as entity_type, e.name, e.status, e.version, ae.salience,"
                    + " ae.confidence as link_confidence, "
                    + ArticleRows.MENTION_COLUMNS
                    + """
                     from article a
                    left join article_entity ae on ae.article_id = a.id
                    left join entity e on e.id = ae.entity_id
                    left join mention m on m.article_id = a.id and m.entity_id = ae.entity_id
                    where a.id = ? and
                    """
                    + Visible.ARTICLE
                    + "order by ae.salience desc, ae.mention_count desc, e.id, m.ordinal";

    private static final String MENTIONS_OF_ENTITY = "select " + ArticleRows.MENTION_COLUMNS
            + """
            , m.article_id, m.revision, m.published, m.ordinal, a.headline,
                substring(a.text from greatest(m.start_offset - ?, 0) + 1
                    for least(m.start_offset, ?)) as before,
                substring(a.text from m.end_offset + 1 for ?) as after
            from mention m
            join article a on a.id = m.article_id
            where m.entity_id = ?
              and (m.published, m.article_id, -m.ordinal) < (?, ?::uuid, ?)
              and
            """
            + Visible.ARTICLE
            + "order by m.published desc, m.article_id desc, -m.ordinal desc limit ?";

    private static final int SIDE = Snippet.REACH + 1;
    private static final MentionPosition BEFORE_ALL = new MentionPosition(
            Instant.parse("9999-12-31T23:59:59Z"),
            new ArticleId(UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff")),
            0);

    private final Sql sql;

    ArticleReaderTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<ArticleState> state(ArticleId id) {
        return sql.first(STATE, ArticleRows::state, id.value());
    }

    @Override
    public Optional<ArticleAnalysis> analysis(ArticleId id, Audience audience) {
        var rows = sql.query(ANALYSIS, AnalysisRow::read, id.value(), audience.newsroom(), audience.sources());
        return AnalysisRow.assemble(rows);
    }

    @Override
    public List<MentionInContext> mentions(
            EntityId entity, Optional<MentionPosition> after, int limit, Audience audience) {
        MentionPosition start = after.orElse(BEFORE_ALL);
        return sql.query(
                MENTIONS_OF_ENTITY,
                ArticleReaderTable::readInContext,
                SIDE,
                SIDE,
                SIDE,
                entity.value(),
                start.published(),
                start.article().toString(),
                -start.ordinal(),
                audience.newsroom(),
                audience.sources(),
                limit);
    }

    private static MentionInContext readInContext(ResultSet row) throws SQLException {
        var mention = ArticleRows.mention(row);
        return new MentionInContext(
                new MentionPosition(
                        Columns.instant(row, "published"),
                        new ArticleId(Columns.uuid(row, "article_id")),
                        row.getInt("ordinal")),
                row.getInt("revision"),
                row.getString("headline"),
                mention,
                Snippet.of(row.getString("before"), mention.exact(), row.getString("after")));
    }
}
