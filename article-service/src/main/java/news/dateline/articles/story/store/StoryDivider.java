package news.dateline.articles.story.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import news.dateline.articles.story.domain.Signature;
import news.dateline.articles.story.domain.Traits;

/**
 * Divides clusters that an article has left: what it alone held together falls apart, and it stays only with those that it is
 * still like.
 */
@ApplicationScoped
class StoryDivider {

    /** Each is compared with each. Of a larger cluster only the oldest are divided; the others stay together. */
    private static final int MOST_COMPARED = 500;

    private static final String BEFORE = """
            select s.article_id as id, s.cluster_id as cluster, s.signature, array_to_string(s.urls, chr(10)) as urls
            from article_story s
            where s.article_id = any(cast(:ids as uuid[]))
              and exists (select from article_story o where o.cluster_id = s.cluster_id and o.article_id <> s.article_id)
            """;
    /** Rows that somebody else is changing are left to him: whoever changes what tells them apart divides them himself. */
    private static final String MEMBERS = """
            select article_id as id, signature, array_to_string(urls, chr(10)) as urls
            from article_story
            where cluster_id = :cluster
            order by article_id
            limit :limit
            for update skip locked
            """;

    private static final String MOVE =
            "update article_story set cluster_id = :into where article_id = any(cast(:ids as uuid[]))";

    private final Session session;

    StoryDivider(Session session) {
        this.session = session;
    }

    /** The clusters of several articles from which some are about to be told by something else than before. */
    Set<UUID> concerned(List<Traits> articles) {
        Map<UUID, Traits> after =
                articles.stream().collect(Collectors.toMap(traits -> traits.id().value(), Function.identity()));
        return session.createNativeQuery(BEFORE, Tuple.class)
                .setParameter("ids", after.keySet().toArray(UUID[]::new))
                .getResultStream()
                .filter(row -> !isStillTold(row, after.get(row.get("id", UUID.class))))
                .map(row -> row.get("cluster", UUID.class))
                .collect(Collectors.toSet());
    }

    private static boolean isStillTold(Tuple before, Traits after) {
        byte[] signature = after.signature().map(Signature::bytes).orElse(null);
        return Arrays.equals(before.get("signature", byte[].class), signature)
                && urlsOf(before).equals(Set.copyOf(after.urls()));
    }

    private static Set<String> urlsOf(Tuple row) {
        return row.get("urls", String.class).lines().collect(Collectors.toSet());
    }

    /** Leaves in a cluster those that are like the one it is called after, and makes clusters of the others. */
    void divide(UUID cluster) {
        List<Member> members = session.createNativeQuery(MEMBERS, Tuple.class)
                .setParameter("cluster", cluster)
                .setParameter("limit", MOST_COMPARED)
                .getResultStream()
                .map(Member::of)
                .toList();
        List<List<Member>> parts = parts(members);
        // The one it is called after may be erased: then the oldest stand for it.
        int staying = Math.max(0, indexOf(cluster, parts));
        for (int i = 0; i < parts.size(); i++) {
            if (i != staying) {
                move(parts.get(i));
            }
        }
    }

    private void move(List<Member> part) {
        session.createNativeMutationQuery(MOVE)
                .setParameter("into", part.getFirst().id())
                .setParameter("ids", part.stream().map(Member::id).toArray(UUID[]::new))
                .executeUpdate();
    }

    private static int indexOf(UUID id, List<List<Member>> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).stream().anyMatch(member -> member.id().equals(id))) {
                return i;
            }
        }
        return -1;
    }

    /** Those that are alike, directly or by others; in each part and among the parts the oldest first. */
    private static List<List<Member>> parts(List<Member> members) {
        var parts = new ArrayList<List<Member>>();
        var left = new ArrayList<>(members);
        while (!left.isEmpty()) {
            var part = new ArrayList<>(List.of(left.removeFirst()));
            for (int i = 0; i < part.size(); i++) {
                Member one = part.get(i);
                List<Member> like = left.stream().filter(one::isLike).toList();
                part.addAll(like);
                left.removeAll(like);
            }
            part.sort(Comparator.comparingInt(members::indexOf));
            parts.add(part);
        }
        return parts;
    }

    /** What tells an article from another; two are the same if they are of one article. */
    private record Member(UUID id, Signature signature, Set<String> urls) {

        static Member of(Tuple row) {
            byte[] signature = row.get("signature", byte[].class);
            return new Member(
                    row.get("id", UUID.class), signature == null ? null : Signature.read(signature), urlsOf(row));
        }

        boolean isLike(Member other) {
            if (!Collections.disjoint(urls, other.urls)) {
                return true;
            }
            return signature != null
                    && other.signature != null
                    && signature.similarity(other.signature) >= Signature.ALIKE;
        }
    }
}
