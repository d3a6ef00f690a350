package news.dateline.extraction.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import news.dateline.extraction.Analysis;
import news.dateline.extraction.EntityType;
import news.dateline.extraction.Mention;
import news.dateline.extraction.Span;
import news.dateline.extraction.ValueType;
import news.dateline.extraction.evaluation.Peer.PeerName;
import news.dateline.extraction.evaluation.Peer.TextReader;

/**
 * Scores analyses against the gold standard, a row for each stage. A span counts if it is exact; the further rows ask for
 * its content too.
 */
final class StageScores {

    private static final Set<EntityType> THREE = Set.of(EntityType.PERSON, EntityType.PLACE, EntityType.ORGANIZATION);

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final ChainScores chains = new ChainScores();
    private final List<String> differences = new ArrayList<>();

    /** Something of a text, comparable: where, and what is said of it. */
    private record Item(Span span, String exact, String what) {}

    /** Rows by name. */
    Map<String, Tally> tallies() {
        return tallies;
    }

    ChainScores chains() {
        return chains;
    }

    /** A line for each thing missed (-) or wrongly found (+). */
    List<String> differences() {
        return differences;
    }

    void add(GoldArticle article, Analysis analysis) {
        mentions(article, analysis);
        chains.add(article.mentions(), analysis.mentions());
        salience(article, analysis);
        values(article, analysis);
        roles(article, analysis);
        quotes(article, analysis);
    }

    private void mentions(GoldArticle article, Analysis analysis) {
        for (EntityType type : EntityType.values()) {
            tally("mentions " + type)
                    .add(names(article.mentions(), Set.of(type)), names(analysis.mentions(), Set.of(type)));
        }
        tally("mentions, first three types").add(names(article.mentions(), THREE), names(analysis.mentions(), THREE));
        Set<EntityType> all = Set.of(EntityType.values());
        compare(article, "mentions, all types", names(article.mentions(), all), names(analysis.mentions(), all));
    }

    /** The names of a peer, which has no other stages to be scored. */
    static Tally ofPeer(List<GoldArticle> articles, TextReader peer) {
        Tally tally = new Tally();
        for (GoldArticle article : articles) {
            List<PeerName> gold = article.mentions().stream()
                    .map(mention -> new PeerName(mention.span(), mention.type()))
                    .filter(name -> THREE.contains(name.type()))
                    .toList();
            tally.add(
                    gold,
                    peer.read(article.text()).stream()
                            .filter(name -> THREE.contains(name.type()))
                            .toList());
        }
        return tally;
    }

    private static List<Item> names(List<Mention> mentions, Set<EntityType> types) {
        return mentions.stream()
                .filter(mention -> types.contains(mention.type()))
                .map(mention ->
                        new Item(mention.span(), mention.exact(), mention.type().name()))
                .toList();
    }

    /** As many of the most salient entities as are annotated, and the first of them alone. */
    private void salience(GoldArticle article, Analysis analysis) {
        Map<Integer, Integer> chainOf = chainOf(article, analysis);
        List<Integer> gold = GoldArticle.list(article.json().get("salient")).stream()
                .map(id -> article.chain(id.asText()))
                .toList();
        List<Integer> found = IntStream.range(0, analysis.entities().size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        i -> -analysis.entities().get(i).salience()))
                .limit(gold.size())
                .map(i -> chainOf.getOrDefault(i, -1 - i))
                .toList();
        tally("salience, first").add(gold.subList(0, 1), found.stream().limit(1).toList());
        compare(article, "salience, as many as annotated", gold, found);
    }

    private void values(GoldArticle article, Analysis analysis) {
        List<JsonNode> gold = GoldArticle.list(article.json().get("values"));
        for (ValueType type : ValueType.values()) {
            tally("values " + type)
                    .add(
                            gold.stream()
                                    .filter(v -> v.get("type").asText().equals(type.name()))
                                    .map(GoldArticle::span)
                                    .toList(),
                            analysis.values().stream()
                                    .filter(v -> v.type() == type)
                                    .map(v -> v.span())
                                    .toList());
        }
        compare(
                article,
                "values",
                gold.stream().map(v -> item(v, v.get("type").asText())).toList(),
                analysis.values().stream()
                        .map(v -> new Item(v.span(), v.exact(), v.type().name()))
                        .toList());
        compare(
                article,
                "values normalised",
                gold.stream().map(v -> item(v, content(v))).toList(),
                analysis.values().stream()
                        .map(v -> new Item(v.span(), v.exact(), content(v.normalised(), v.unit())))
                        .toList());
    }

    private static String content(JsonNode value) {
        String unit = value.has("currency")
                ? value.get("currency").asText()
                : value.path("unit").asText("");
        return (value.get("value").asText() + " " + unit).strip();
    }

    private static String content(Optional<String> value, Optional<String> unit) {
        return (value.orElse("?") + " " + unit.orElse("")).strip();
    }

    private void roles(GoldArticle article, Analysis analysis) {
        Map<Integer, Integer> chainOf = chainOf(article, analysis);
        List<JsonNode> gold = GoldArticle.list(article.json().get("roles"));
        compare(
                article,
                "roles",
                gold.stream().map(r -> item(r, "role")).toList(),
                analysis.roles().stream()
                        .map(r -> new Item(r.span(), r.exact(), "role"))
                        .toList());
        compare(
                article,
                "roles with person",
                gold.stream()
                        .map(r -> item(r, "of " + article.chain(r.get("chain").asText())))
                        .toList(),
                analysis.roles().stream()
                        .map(r -> new Item(
                                r.span(),
                                r.exact(),
                                "of "
                                        + chainOf.get(analysis.mentions()
                                                .get(r.mention())
                                                .entity())))
                        .toList());
    }

    private void quotes(GoldArticle article, Analysis analysis) {
        Map<Integer, Integer> chainOf = chainOf(article, analysis);
        for (String kind : List.of("direct", "indirect")) {
            List<JsonNode> gold = GoldArticle.list(article.json().get("quotes")).stream()
                    .filter(q -> q.get("kind").asText().equals(kind))
                    .toList();
            var found = analysis.quotes().stream()
                    .filter(q -> q.direct() == kind.equals("direct"))
                    .toList();
            compare(
                    article,
                    "quotes " + kind,
                    gold.stream().map(q -> item(q, kind)).toList(),
                    found.stream().map(q -> new Item(q.span(), q.exact(), kind)).toList());
            compare(
                    article,
                    "quotes " + kind + " with speakers",
                    gold.stream()
                            .map(q -> item(q, "by " + speakers(article, q)))
                            .toList(),
                    found.stream()
                            .map(q -> new Item(
                                    q.span(),
                                    q.exact(),
                                    "by " + sorted(q.speakers().stream().map(s -> chainOf.getOrDefault(s, -1)))))
                            .toList());
        }
    }

    private static List<Integer> speakers(GoldArticle article, JsonNode quote) {
        return sorted(GoldArticle.list(quote.get("speakers")).stream().map(id -> article.chain(id.asText())));
    }

    private static List<Integer> sorted(Stream<Integer> chains) {
        return chains.sorted().toList();
    }

    /** For each entity that was found the chain that most of its mentions belong to; none if it names nothing annotated. */
    private static Map<Integer, Integer> chainOf(GoldArticle article, Analysis analysis) {
        Map<Span, Integer> gold = new HashMap<>();
        article.mentions().forEach(mention -> gold.put(mention.span(), mention.entity()));
        Map<Integer, Map<Integer, Integer>> votes = new HashMap<>();
        for (Mention mention : analysis.mentions()) {
            if (gold.containsKey(mention.span())) {
                votes.computeIfAbsent(mention.entity(), entity -> new HashMap<>())
                        .merge(gold.get(mention.span()), 1, Integer::sum);
            }
        }
        Map<Integer, Integer> chains = new HashMap<>();
        votes.forEach((entity, of) -> chains.put(
                entity,
                of.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey()));
        return chains;
    }

    private void compare(GoldArticle article, String row, List<?> gold, List<?> found) {
        tally(row).add(gold, found);
        gold.stream()
                .filter(g -> !found.contains(g))
                .forEach(g -> differences.add(row + " - " + article.name() + " " + g));
        found.stream()
                .filter(f -> !gold.contains(f))
                .forEach(f -> differences.add(row + " + " + article.name() + " " + f));
    }

    private Tally tally(String row) {
        return tallies.computeIfAbsent(row, name -> new Tally());
    }

    private static Item item(JsonNode json, String what) {
        return new Item(GoldArticle.span(json), json.get("exact").asText(), what);
    }

    /** All rows as a table. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        tallies.forEach((row, tally) -> {
            table.append(String.format("  %-32s %s%n", row, tally));
            if (row.equals("mentions, all types")) {
                table.append(String.format("  %-32s %s%n", "coreference", chains));
            }
        });
        return table.toString();
    }
}
