package news.dateline.extraction.gold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import news.dateline.extraction.Span;
import news.dateline.extraction.quotes.Quote;
import news.dateline.extraction.quotes.QuoteFinder;
import news.dateline.extraction.roles.NamedText;
import news.dateline.extraction.roles.Role;
import news.dateline.extraction.roles.RoleFinder;
import news.dateline.extraction.text.Layout;
import news.dateline.extraction.values.Value;
import news.dateline.extraction.values.ValueFinder;

/**
 * Scores values, roles and quotations against the gold standard, each stage on the gold mentions and chains. A span counts
 * if it is exact; the further rows ask for its content too.
 */
final class StageScores {

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final List<String> differences = new ArrayList<>();

    /** Rows by name. */
    Map<String, Tally> tallies() {
        return tallies;
    }

    /** A line for each thing missed (-) or wrongly found (+). */
    List<String> differences() {
        return differences;
    }

    void add(GoldArticle article) {
        values(article);
        NamedText text = new NamedText(Layout.of(article.text()), article.mentions(), article.entities());
        List<Role> roles = RoleFinder.find(text);
        roles(article, roles);
        quotes(article, QuoteFinder.find(text, roles));
    }

    private record Typed(Span span, String exact, String type) {}

    private record Content(Typed what, String content) {}

    private void values(GoldArticle article) {
        List<Content> gold = list(article.json().get("values")).stream()
                .map(v -> new Content(typed(v, v.get("type").asText()), content(v)))
                .toList();
        List<Value> values = ValueFinder.find(article.text(), "en", Optional.of(article.date()), article.mentions());
        List<Content> found = values.stream()
                .map(v -> new Content(
                        new Typed(v.span(), v.exact(), v.type().name()),
                        (v.normalised().orElse("?") + " " + v.unit().orElse("")).strip()))
                .toList();
        for (String type : new TreeSet<>(Set.of("DATE", "TIME", "MONEY", "PERCENT", "QUANTITY"))) {
            tally("values " + type).add(spans(gold, type), spans(found, type));
        }
        compare(
                article,
                "values",
                gold.stream().map(Content::what).toList(),
                found.stream().map(Content::what).toList());
        compare(article, "values normalised", gold, found);
    }

    private static List<Typed> spans(List<Content> contents, String type) {
        return contents.stream()
                .map(Content::what)
                .filter(t -> t.type().equals(type))
                .toList();
    }

    private static String content(JsonNode value) {
        String unit = value.has("currency")
                ? value.get("currency").asText()
                : value.path("unit").asText("");
        return (value.get("value").asText() + " " + unit).strip();
    }

    private void roles(GoldArticle article, List<Role> roles) {
        List<Content> gold = list(article.json().get("roles")).stream()
                .map(r -> new Content(
                        typed(r, "ROLE"),
                        "of chain " + article.chain(r.get("chain").asText())))
                .toList();
        List<Content> found = roles.stream()
                .map(r -> new Content(
                        new Typed(r.span(), r.exact(), "ROLE"),
                        "of chain " + article.mentions().get(r.mention()).entity()))
                .toList();
        compare(
                article,
                "roles",
                gold.stream().map(Content::what).toList(),
                found.stream().map(Content::what).toList());
        compare(article, "roles with person", gold, found);
    }

    private void quotes(GoldArticle article, List<Quote> quotes) {
        List<Content> gold = list(article.json().get("quotes")).stream()
                .map(q -> new Content(typed(q, q.get("kind").asText()), speakers(article, q)))
                .toList();
        List<Content> found = quotes.stream()
                .map(q -> new Content(
                        new Typed(q.span(), q.exact(), q.direct() ? "direct" : "indirect"),
                        names(article, q.speakers())))
                .toList();
        for (String kind : List.of("direct", "indirect")) {
            List<Content> goldOfKind = ofKind(gold, kind);
            List<Content> foundOfKind = ofKind(found, kind);
            compare(
                    article,
                    "quotes " + kind,
                    goldOfKind.stream().map(Content::what).toList(),
                    foundOfKind.stream().map(Content::what).toList());
            compare(article, "quotes " + kind + " with speakers", goldOfKind, foundOfKind);
        }
    }

    private static List<Content> ofKind(List<Content> quotes, String kind) {
        return quotes.stream().filter(q -> q.what().type().equals(kind)).toList();
    }

    private static String speakers(GoldArticle article, JsonNode quote) {
        List<Integer> chains = list(quote.get("speakers")).stream()
                .map(id -> article.chain(id.asText()))
                .toList();
        return names(article, chains);
    }

    private static String names(GoldArticle article, List<Integer> chains) {
        return chains.stream()
                .sorted()
                .map(i -> article.entities().get(i).name())
                .toList()
                .toString();
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

    private static Typed typed(JsonNode json, String type) {
        return new Typed(GoldArticle.span(json), json.get("exact").asText(), type);
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /** All rows as a table. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        tallies.forEach((row, tally) -> table.append(String.format("%-32s %s%n", row, tally)));
        return table.toString();
    }
}
