package news.dateline.extraction.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import news.dateline.extraction.Analysis;
import news.dateline.extraction.Language;
import news.dateline.extraction.Mention;
import news.dateline.extraction.Role;
import news.dateline.extraction.coreference.Cluster;
import news.dateline.extraction.coreference.Resolver;
import news.dateline.extraction.gazetteer.KnownNames;
import news.dateline.extraction.quotes.QuoteFinder;
import news.dateline.extraction.resolution.Annotation;
import news.dateline.extraction.roles.NamedText;
import news.dateline.extraction.roles.RoleFinder;
import news.dateline.extraction.text.Layout;
import news.dateline.extraction.values.ValueFinder;

/** Runs the stages behind recognition on the annotated names, so that they can be scored without its faults. */
final class GoldNames {

    private static final Resolver RESOLVER = new Resolver(KnownNames.load());

    private GoldNames() {}

    /** What the stages make of the annotated names and chains. */
    static Analysis analyse(GoldArticle article) {
        NamedText text = new NamedText(Layout.of(article.text()), article.mentions(), article.entities());
        List<Role> roles = RoleFinder.find(text);
        return new Analysis(
                article.text(),
                Language.given("en"),
                "gold",
                article.mentions(),
                article.entities(),
                List.of(),
                ValueFinder.find(article.text(), "en", Optional.of(article.date()), article.mentions()),
                roles,
                QuoteFinder.find(text, roles),
                List.of());
    }

    /** The annotated names in the chains that coreference makes of them. */
    static List<Mention> resolved(GoldArticle article) {
        List<Annotation> names = new ArrayList<>();
        for (Mention mention : article.mentions()) {
            int start = article.text().offsetByCodePoints(0, mention.span().start());
            int end = start + mention.exact().length();
            names.add(new Annotation(start, end, mention.exact(), mention.type(), 1, mention.stage(), "gold"));
        }
        Map<Integer, Integer> clusterAt = new HashMap<>();
        List<Cluster> clusters = RESOLVER.resolve(article.text(), names);
        for (int i = 0; i < clusters.size(); i++) {
            for (Annotation name : clusters.get(i).names()) {
                clusterAt.put(name.start(), i);
            }
        }
        List<Mention> resolved = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Mention mention = article.mentions().get(i);
            int cluster = clusterAt.get(names.get(i).start());
            resolved.add(
                    new Mention(mention.span(), mention.exact(), mention.type(), 1, mention.stage(), "gold", cluster));
        }
        return resolved;
    }
}
