package news.dateline.articles.story.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import news.dateline.articles.article.domain.ArticleText;
import news.dateline.articles.article.domain.Derived;
import news.dateline.articles.story.domain.Signature;
import news.dateline.articles.story.domain.Traits;
import news.dateline.platform.sql.Columns;

/** Keeps the table {@code article_story}, and joins the clusters of articles that turn out to be alike. */
@ApplicationScoped
class StoryWriter implements Derived {

    private static final String WRITE = """
            insert into article_story (article_id, cluster_id, signature, bands, urls, names, translated_from)
            select id, id, signature, cast(bands as bigint[]), cast(urls as text[]), cast(names as text[]), cast(translated as text[])
            from unnest(?, ?, ?, ?, ?, ?) as r (id, signature, bands, urls, names, translated)
            on conflict (article_id) do update set
                signature = excluded.signature, bands = excluded.bands, urls = excluded.urls, names = excluded.names,
                translated_from = excluded.translated_from
            """;
    /** Any of many alike will do: they share a cluster. */
    private static final String ALIKE = """
            select signature as mine, cluster_id as mine_in, other_signature as theirs, other_cluster_id as theirs_in, same_url
            from alike_stories(cast(:ids as uuid[]), 40)
            where cluster_id <> other_cluster_id
            """;
    /** Rows that somebody else is changing are left for the next time: a write must not wait for another's. */
    private static final String JOIN = """
            update article_story s set cluster_id = joined.target
            from unnest(cast(:clusters as uuid[]), cast(:targets as uuid[])) as joined (cluster, target)
            where s.cluster_id = joined.cluster and s.article_id in (
                select article_id from article_story
                where cluster_id = any(cast(:clusters as uuid[]))
                order by article_id
                for update skip locked)
            """;

    private final Session session;
    private final StoryDivider divider;

    StoryWriter(Session session, StoryDivider divider) {
        this.session = session;
        this.divider = divider;
    }

    @Override
    public void revised(List<ArticleText> articles) {
        List<Traits> rows = articles.stream().map(Traits::of).toList();
        boolean allNew =
                articles.stream().allMatch(told -> told.article().state().revision() == 1);
        Set<UUID> concerned = allNew ? Set.of() : divider.concerned(rows);
        Columns<Traits> columns = Columns.of(rows)
                .add("uuid", traits -> traits.id().value())
                .addBytes(traits -> traits.signature().map(Signature::bytes).orElse(null))
                .add(
                        "text",
                        traits -> Columns.array(
                                traits.signature().map(Signature::bands).orElse(List.of())))
                .add("text", traits -> Columns.array(traits.urls()))
                .add("text", traits -> Columns.array(traits.names()))
                .add("text", traits -> Columns.array(traits.translatedFrom()));
        session.doWork(connection -> columns.execute(connection, WRITE));
        concerned.forEach(divider::divide);
        join(articles);
    }

    private void join(List<ArticleText> articles) {
        UUID[] ids = articles.stream()
                .map(told -> told.article().state().id().value())
                .toArray(UUID[]::new);
        Map<UUID, SortedSet<UUID>> groups = new TreeMap<>();
        for (Tuple pair : session.createNativeQuery(ALIKE, Tuple.class)
                .setParameter("ids", ids)
                .getResultList()) {
            if (areAlike(pair)) {
                unite(groups, pair.get("mine_in", UUID.class), pair.get("theirs_in", UUID.class));
            }
        }
        // Whatever is in the oldest already stays where it is.
        groups.entrySet().removeIf(group -> group.getKey().equals(oldest(group.getValue())));
        if (!groups.isEmpty()) {
            session.createNativeMutationQuery(JOIN)
                    .setParameter("clusters", groups.keySet().toArray(UUID[]::new))
                    .setParameter(
                            "targets",
                            groups.values().stream().map(StoryWriter::oldest).toArray(UUID[]::new))
                    .executeUpdate();
        }
    }

    private static boolean areAlike(Tuple pair) {
        if (pair.get("same_url", Boolean.class)) {
            return true;
        }
        byte[] mine = pair.get("mine", byte[].class);
        byte[] theirs = pair.get("theirs", byte[].class);
        return mine != null
                && theirs != null
                && Signature.read(mine).similarity(Signature.read(theirs)) >= Signature.ALIKE;
    }

    private static void unite(Map<UUID, SortedSet<UUID>> groups, UUID one, UUID other) {
        SortedSet<UUID> united = new TreeSet<>(List.of(one, other));
        List.of(one, other).forEach(cluster -> united.addAll(groups.getOrDefault(cluster, new TreeSet<>())));
        new ArrayList<>(united).forEach(cluster -> groups.put(cluster, united));
    }

    /** Ids are ordered by time; Java compares their halves as signed numbers, which for UUIDv7 makes no difference. */
    private static UUID oldest(SortedSet<UUID> group) {
        return group.first();
    }
}
