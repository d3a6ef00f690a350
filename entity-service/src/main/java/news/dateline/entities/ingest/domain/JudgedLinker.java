package news.dateline.entities.ingest.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.annotation.Timed;

import news.dateline.entities.linking.domain.ArticleContext;
import news.dateline.entities.linking.domain.Cluster;
import news.dateline.entities.linking.domain.Explanation;
import news.dateline.entities.linking.domain.Link;
import news.dateline.entities.linking.domain.Linker;
import news.dateline.entities.linking.domain.Linking;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.NormalisedName;
import news.dateline.entities.review.domain.Judgements;
import news.dateline.entities.review.domain.Judgements.TypedName;

/** Links as people have decided, and only what they have not decided by rule. */
@ApplicationScoped
class JudgedLinker {

    private static final double CERTAIN = 1.0;

    private final Linker linker;
    private final Judgements judgements;

    JudgedLinker(Linker linker, Judgements judgements) {
        this.linker = linker;
        this.judgements = judgements;
    }

    /** Finds what an article's clusters mean. Those whose name was judged to be none are dropped. */
    @Timed(value = "dateline.linking", description = "Time to find what the names of one article mean")
    Linking link(ArticleId article, ArticleMentions found, ArticleContext context, Instant now) {
        var rejected = judgements.rejected(
                found.clusters().stream().map(JudgedLinker::ownName).toList());
        found.drop(cluster -> rejected.contains(ownName(cluster)));
        var judged = judgements.links(article);
        if (judged.isEmpty()) {
            return linker.link(found.clusters(), context, now);
        }
        var decided = found.clusters().stream()
                .map(cluster -> decided(cluster, judged))
                .toList();
        var open = new ArrayList<Cluster>();
        for (int i = 0; i < decided.size(); i++) {
            if (decided.get(i).isEmpty()) {
                open.add(found.clusters().get(i));
            }
        }
        Linking linking = linker.link(open, context, now);
        var others = linking.links().iterator();
        var links = new ArrayList<Link>();
        for (int i = 0; i < decided.size(); i++) {
            String name = found.clusters().get(i).name();
            links.add(decided.get(i)
                    .map(id -> new Link(id, CERTAIN, Explanation.ofJudgement(name)))
                    .orElseGet(others::next));
        }
        return new Linking(links, linking.created(), linking.names());
    }

    private static TypedName ownName(Cluster cluster) {
        return new TypedName(cluster.type(), NormalisedName.of(cluster.name()));
    }

    private static Optional<EntityId> decided(Cluster cluster, Map<NormalisedName, EntityId> judged) {
        return Stream.concat(Stream.of(cluster.name()), cluster.aliases().stream())
                .map(NormalisedName::of)
                .filter(judged::containsKey)
                .map(judged::get)
                .findFirst();
    }
}
