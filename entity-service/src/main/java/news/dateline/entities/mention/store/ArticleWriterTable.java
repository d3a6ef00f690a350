package news.dateline.entities.mention.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.mention.domain.ArticleRecord;
import news.dateline.entities.mention.domain.ArticleState;
import news.dateline.entities.mention.domain.ArticleStatus;
import news.dateline.entities.mention.domain.ArticleWriter;
import news.dateline.entities.mention.domain.EntityPart;
import news.dateline.entities.mention.domain.EntityUse;
import news.dateline.entities.mention.domain.StoredMention;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;

import static java.util.stream.Collectors.toSet;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ArticleWriterTable implements ArticleWriter {

    // The idle update makes the row ours, whether it is new or not.
    private static final String LOCK = """
            insert into article as a (id, revision, status, counted) values (?, 0, 'WITHHELD', false)
            on conflict (id) do update set revision = a.revision
            returning a.revision, a.status, a.counted
            """;

    private static final String USES =
            "select entity_id, salience, confidence, mention_count from article_entity where article_id = ?";

    private static final String SAVE = """
            update article
            set revision = ?, status = 'USABLE', headline = ?, source = ?, language = ?, published = ?, visible_from = ?,
                counted = ?, text = ?, model_version = ?, extracted_at = ?
            where id = ?
            """;

    private static final String STRIP = """
            update article
            set revision = ?, status = ?, headline = null, source = null, language = null, published = null,
                visible_from = null, counted = false, text = null, model_version = null, extracted_at = null
            where id = ?
            """;

    // Takes the mentions along.
    private static final String FORGET = "delete from article_entity where article_id = ?";

    private static final String ADD_USES = """
            insert into article_entity (article_id, entity_id, salience, confidence, mention_count, published, counted, source)
            select a.id, item.*, a.published, a.counted, a.source
            from unnest(?::uuid[], ?::double precision[], ?::double precision[], ?::integer[]) item
            join article a on a.id = ?
            """;

    private static final String ADD_MENTIONS = """
            insert into mention (article_id, revision, published, ordinal, entity_id, type, start_offset, end_offset,
                start_utf16, exact, confidence, stage)
            select ?, ?, ?, item.* from unnest(?::integer[], ?::uuid[], ?::text[], ?::integer[], ?::integer[], ?::integer[],
                ?::text[], ?::double precision[], ?::text[]) item
            """;

    private static final String ADD_PARTS = """
            insert into article_entity_part (article_id, origin_id, entity_id, salience, confidence, mention_count)
            select ?, item.* from unnest(?::uuid[], ?::uuid[], ?::double precision[], ?::double precision[], ?::integer[]) item
            """;

    private static final String SET_ORIGINS = """
            update mention m set origin_id = item.origin
            from unnest(?::integer[], ?::uuid[]) item (ordinal, origin)
            where m.article_id = ? and m.ordinal = item.ordinal
            """;

    private static final String LIFT = """
            update article set counted = true
            where id = (
                select id from article
                where status = 'USABLE' and not counted and visible_from <= now()
                order by visible_from limit 1
                for update skip locked)
            returning id
            """;

    private final Sql sql;

    ArticleWriterTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public ArticleState lock(ArticleId id) {
        return sql.first(LOCK, ArticleRows::state, id.value()).orElseThrow();
    }

    @Override
    public List<EntityUse> uses(ArticleId id) {
        return sql.query(
                USES,
                row -> new EntityUse(
                        new EntityId(Columns.uuid(row, "entity_id")),
                        row.getDouble("salience"),
                        row.getDouble("confidence"),
                        row.getInt("mention_count")),
                id.value());
    }

    @Override
    public void forget(ArticleId id) {
        sql.update(FORGET, id.value());
    }

    @Override
    public void save(ArticleRecord article, List<EntityUse> uses, List<StoredMention> mentions) {
        sql.update(
                SAVE,
                article.revision(),
                article.headline(),
                article.source(),
                article.language(),
                article.published(),
                article.visibleFrom(),
                article.counted(),
                article.text(),
                article.modelVersion(),
                article.extractedAt(),
                article.id().value());
        if (!uses.isEmpty()) {
            addUses(article.id(), uses);
            addMentions(article, mentions);
        }
    }

    private void addUses(ArticleId id, List<EntityUse> uses) {
        sql.update(
                ADD_USES,
                uses.stream().map(EntityUse::entity).toList(),
                uses.stream().map(EntityUse::salience).toList(),
                uses.stream().map(EntityUse::confidence).toList(),
                uses.stream().map(EntityUse::mentions).toList(),
                id.value());
    }

    private void addMentions(ArticleRecord article, List<StoredMention> mentions) {
        sql.update(
                ADD_MENTIONS,
                article.id().value(),
                article.revision(),
                article.published(),
                IntStream.range(0, mentions.size()).boxed().toList(),
                mentions.stream().map(StoredMention::entity).toList(),
                mentions.stream().map(StoredMention::type).toList(),
                mentions.stream().map(mention -> mention.place().start()).toList(),
                mentions.stream().map(mention -> mention.place().end()).toList(),
                mentions.stream().map(mention -> mention.place().startUtf16()).toList(),
                mentions.stream().map(StoredMention::exact).toList(),
                mentions.stream().map(StoredMention::confidence).toList(),
                mentions.stream().map(StoredMention::stage).toList());
    }

    @Override
    public void keepParts(ArticleId article, List<EntityPart> parts, Map<Integer, EntityId> origins) {
        var shared = parts.stream()
                .filter(EntityPart::isMerged)
                .map(part -> part.use().entity())
                .collect(toSet());
        if (shared.isEmpty()) {
            return;
        }
        var kept = parts.stream()
                .filter(part -> shared.contains(part.use().entity()))
                .toList();
        sql.update(
                ADD_PARTS,
                article.value(),
                kept.stream().map(EntityPart::origin).toList(),
                kept.stream().map(part -> part.use().entity()).toList(),
                kept.stream().map(part -> part.use().salience()).toList(),
                kept.stream().map(part -> part.use().confidence()).toList(),
                kept.stream().map(part -> part.use().mentions()).toList());
        sql.update(SET_ORIGINS, origins.keySet(), origins.values(), article.value());
    }

    @Override
    public void strip(ArticleId id, int revision, ArticleStatus status) {
        sql.update(STRIP, revision, status, id.value());
    }

    @Override
    public Optional<ArticleId> liftNextEmbargo() {
        return sql.first(LIFT, row -> new ArticleId(Columns.uuid(row, "id")));
    }
}
