package news.dateline.entities.quote.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import news.dateline.entities.audience.Audience;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.mention.domain.Place;
import news.dateline.entities.quote.domain.FoundStatements;
import news.dateline.entities.quote.domain.FoundStatements.FoundQuote;
import news.dateline.entities.quote.domain.FoundStatements.FoundRole;
import news.dateline.entities.quote.domain.GivenRole;
import news.dateline.entities.quote.domain.Quotation;
import news.dateline.entities.quote.domain.QuotePart;
import news.dateline.entities.quote.domain.QuotePosition;
import news.dateline.entities.quote.domain.RolePosition;
import news.dateline.entities.quote.domain.StatementReader;
import news.dateline.entities.quote.domain.StatementWriter;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.NormalisedName;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;
import news.dateline.entities.sql.Visible;

import static java.util.stream.Collectors.groupingBy;

@ApplicationScoped
class StatementTable implements StatementReader, StatementWriter {

    // Takes the mentions' parts along.
    private static final String FORGET_QUOTES = "delete from article_quote where article_id = ?";
    private static final String FORGET_ROLES = "delete from article_role where article_id = ?";

    private static final String ADD_QUOTES = """
            insert into article_quote (article_id, ordinal, start_offset, end_offset, start_utf16, exact, direct)
            select ?, item.ordinal - 1, item.starts, item.ends, item.utf16, item.exact, item.direct
            from unnest(?::integer[], ?::integer[], ?::integer[], ?::text[], ?::boolean[])
                with ordinality item (starts, ends, utf16, exact, direct, ordinal)
            """;

    private static final String ADD_PARTS = """
            insert into quote_mention (article_id, quote, mention, part, entity_id, published)
            select m.article_id, item.quote, m.ordinal, item.part, m.entity_id, m.published
            from unnest(?::integer[], ?::integer[], ?::text[]) item (quote, mention, part)
            join mention m on m.article_id = ? and m.ordinal = item.mention
            """;

    private static final String ADD_ROLES = """
            insert into article_role (article_id, ordinal, mention, title, normalised, entity_id, published)
            select m.article_id, item.ordinal - 1, m.ordinal, item.title, item.normalised, m.entity_id, m.published
            from unnest(?::integer[], ?::text[], ?::text[]) with ordinality item (mention, title, normalised, ordinal)
            join mention m on m.article_id = ? and m.ordinal = item.mention
            """;

    // A quote that names an entity twice is shown once.
    private static final String QUOTES =
            """
            select distinct on (p.published, p.article_id, p.quote)
                p.published, p.article_id, p.quote, a.headline, q.start_offset, q.end_offset, q.start_utf16, q.exact, q.direct
            from quote_mention p
            join article_quote q on q.article_id = p.article_id and q.ordinal = p.quote
            join article a on a.id = p.article_id
            where p.entity_id = ? and p.part = ? and (p.published, p.article_id, p.quote) < (?, ?::uuid, ?) and
            """ + Visible.ARTICLE + "order by p.published desc, p.article_id desc, p.quote desc limit ?";

    private static final String SPEAKERS = """
            select distinct p.article_id, p.quote, e.id, e.name
            from unnest(?::uuid[], ?::integer[]) item (article_id, quote)
            join quote_mention p on p.article_id = item.article_id and p.quote = item.quote and p.part = 'SPEAKER'
            join entity e on e.id = p.entity_id
            order by e.name, e.id
            """;

    private static final String ROLES = """
            select mode() within group (order by r.title) as title, r.normalised,
                count(distinct r.article_id) as articles, min(r.published) as first, max(r.published) as last
            from article_role r
            join article a on a.id = r.article_id
            where r.entity_id = ? and
            """ + Visible.ARTICLE + """
            group by r.normalised
            having (count(distinct r.article_id), max(r.published), r.normalised) < (?, ?, ?)
            order by articles desc, last desc, r.normalised desc limit ?
            """;

    private static final QuotePosition BEFORE_ALL = new QuotePosition(
            Instant.parse("9999-12-31T23:59:59Z"),
            new ArticleId(UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff")),
            Integer.MAX_VALUE);

    private static final RolePosition BEFORE_ALL_ROLES =
            new RolePosition(Integer.MAX_VALUE, BEFORE_ALL.published(), "");

    private final Sql sql;

    StatementTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void save(ArticleId article, FoundStatements found) {
        if (!found.quotes().isEmpty()) {
            addQuotes(article, found.quotes());
        }
        if (!found.roles().isEmpty()) {
            sql.update(
                    ADD_ROLES,
                    found.roles().stream().map(FoundRole::mention).toList(),
                    found.roles().stream().map(FoundRole::title).toList(),
                    found.roles().stream()
                            .map(role -> NormalisedName.of(role.title()))
                            .toList(),
                    article.value());
        }
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(ArticleId article) {
        sql.update(FORGET_QUOTES, article.value());
        sql.update(FORGET_ROLES, article.value());
    }

    private void addQuotes(ArticleId article, List<FoundQuote> quotes) {
        sql.update(
                ADD_QUOTES,
                article.value(),
                quotes.stream().map(quote -> quote.place().start()).toList(),
                quotes.stream().map(quote -> quote.place().end()).toList(),
                quotes.stream().map(quote -> quote.place().startUtf16()).toList(),
                quotes.stream().map(FoundQuote::exact).toList(),
                quotes.stream().map(FoundQuote::direct).toList());
        var numbers = new ArrayList<Integer>();
        var mentions = new ArrayList<Integer>();
        var parts = new ArrayList<QuotePart>();
        for (int i = 0; i < quotes.size(); i++) {
            for (QuotePart part : QuotePart.values()) {
                for (int mention : mentions(quotes.get(i), part)) {
                    numbers.add(i);
                    mentions.add(mention);
                    parts.add(part);
                }
            }
        }
        sql.update(ADD_PARTS, numbers, mentions, parts, article.value());
    }

    private static List<Integer> mentions(FoundQuote quote, QuotePart part) {
        return switch (part) {
            case SPEAKER -> quote.speakers();
            case SUBJECT -> quote.subjects();
        };
    }

    @Override
    public List<Quotation> quotes(
            EntityId entity, QuotePart part, Optional<QuotePosition> after, int limit, Audience audience) {
        var start = after.orElse(BEFORE_ALL);
        var found = sql.query(
                QUOTES,
                StatementTable::quotation,
                entity.value(),
                part,
                start.published(),
                start.article().toString(),
                start.ordinal(),
                audience.newsroom(),
                audience.sources(),
                limit);
        return found.isEmpty() ? found : withSpeakers(found);
    }

    private List<Quotation> withSpeakers(List<Quotation> quotations) {
        record Said(ArticleId article, int quote, Quotation.Speaker speaker) {}
        Map<List<Object>, List<Said>> said = sql
                .query(
                        SPEAKERS,
                        row -> new Said(
                                new ArticleId(Columns.uuid(row, "article_id")),
                                row.getInt("quote"),
                                new Quotation.Speaker(new EntityId(Columns.uuid(row, "id")), row.getString("name"))),
                        quotations.stream()
                                .map(quotation -> quotation.position().article())
                                .toList(),
                        quotations.stream()
                                .map(quotation -> quotation.position().ordinal())
                                .toList())
                .stream()
                .collect(groupingBy(one -> List.of(one.article(), one.quote())));
        return quotations.stream()
                .map(quotation -> quotation.withSpeakers(said
                        .getOrDefault(
                                List.of(
                                        quotation.position().article(),
                                        quotation.position().ordinal()),
                                List.of())
                        .stream()
                        .map(Said::speaker)
                        .toList()))
                .toList();
    }

    private static Quotation quotation(ResultSet row) throws SQLException {
        return new Quotation(
                new QuotePosition(
                        Columns.instant(row, "published"),
                        new ArticleId(Columns.uuid(row, "article_id")),
                        row.getInt("quote")),
                row.getString("headline"),
                new Place(row.getInt("start_offset"), row.getInt("end_offset"), row.getInt("start_utf16")),
                row.getString("exact"),
                row.getBoolean("direct"),
                List.of());
    }

    @Override
    public List<GivenRole> roles(EntityId entity, Optional<RolePosition> after, int limit, Audience audience) {
        var start = after.orElse(BEFORE_ALL_ROLES);
        return sql.query(
                ROLES,
                row -> new GivenRole(
                        row.getString("title"),
                        row.getString("normalised"),
                        row.getInt("articles"),
                        Columns.instant(row, "first"),
                        Columns.instant(row, "last")),
                entity.value(),
                audience.newsroom(),
                audience.sources(),
                start.articles(),
                start.last(),
                start.normalised(),
                limit);
    }
}
