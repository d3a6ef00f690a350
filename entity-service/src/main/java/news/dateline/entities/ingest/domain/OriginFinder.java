package news.dateline.entities.ingest.domain;

import java.util.HashSet;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entities.linking.domain.Linking;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.registry.domain.NameBearers;
import news.dateline.entities.registry.domain.NormalisedName;
import news.dateline.entities.review.domain.Judgements;

/** Finds whose the links of an article would be if nothing had been merged, within a transaction that has locked the entities. */
@ApplicationScoped
class OriginFinder {

    private final NameBearers bearers;
    private final Judgements judgements;

    OriginFinder(NameBearers bearers, Judgements judgements) {
        this.bearers = bearers;
        this.judgements = judgements;
    }

    Origins find(ArticleId article, ArticleMentions found, Linking linking) {
        var existing = linking.existing();
        if (existing.isEmpty()) {
            return Origins.own(linking);
        }
        var names = new HashSet<NormalisedName>();
        found.clusters().forEach(cluster -> {
            names.add(NormalisedName.of(cluster.name()));
            cluster.aliases().forEach(alias -> names.add(NormalisedName.of(alias)));
        });
        return Origins.of(found.clusters(), linking, bearers.find(existing, names), judgements.chosen(article));
    }
}
