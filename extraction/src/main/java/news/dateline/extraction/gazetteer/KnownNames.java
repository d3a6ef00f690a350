package news.dateline.extraction.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Stage;
import news.dateline.extraction.resolution.Annotation;
import news.dateline.extraction.text.Layout;
import news.dateline.extraction.text.Token;
import news.dateline.extraction.text.Tokenizer;

/** Names that come with the library: countries and their peoples, cities, regions, organisations, a few others. */
public final class KnownNames {

    private static final String MODEL = "names-1";
    private static final double SEVERAL_WORDS = 0.9;
    private static final double ONE_WORD = 0.8;

    private final Phrases<KnownName> phrases = new Phrases<>();

    private final Map<String, String> places = new HashMap<>();

    private KnownNames() {}

    /** The names of the resource files. */
    public static KnownNames load() {
        KnownNames names = new KnownNames();
        Resources.lines("countries.tsv").forEach(names::addCountry);
        Resources.lines("regions.tsv").forEach(line -> names.addAll(line, 0, EntityType.PLACE));
        Resources.lines("cities.tsv").forEach(line -> names.addAll(line, 0, EntityType.PLACE));
        Resources.lines("organisations.tsv").forEach(line -> names.addAll(line, 0, EntityType.ORGANIZATION));
        Resources.lines("others.tsv").forEach(names::addOther);
        return names;
    }

    /** The names in a text, from left to right, the longest at each place. */
    public List<Annotation> recognise(Layout layout) {
        List<Token> tokens = layout.tokens();
        List<Annotation> names = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            Optional<Phrases.Match<KnownName>> match = longestAt(tokens, i);
            if (match.isPresent()) {
                names.add(annotation(layout, i, match.get()));
            }
            i = match.map(Phrases.Match::end).orElse(i + 1);
        }
        return names;
    }

    private static Annotation annotation(Layout layout, int from, Phrases.Match<KnownName> match) {
        int start = layout.tokens().get(from).start();
        int end = layout.tokens().get(match.end() - 1).end();
        return new Annotation(
                start,
                end,
                layout.text().substring(start, end),
                match.value().type(),
                match.end() - from > 1 ? SEVERAL_WORDS : ONE_WORD,
                Stage.GAZETTEER,
                MODEL,
                Optional.of(match.value().canonical()),
                List.of());
    }

    /** The longest known name that begins at a token. */
    public Optional<Phrases.Match<KnownName>> longestAt(List<Token> tokens, int from) {
        return phrases.longestAt(tokens, from);
    }

    /** What a text stands for if the whole of it is a known name. */
    public Optional<KnownName> find(String name) {
        List<Token> tokens = Tokenizer.tokenize(name);
        return tokens.isEmpty()
                ? Optional.empty()
                : longestAt(tokens, 0)
                        .filter(match -> match.end() == tokens.size())
                        .map(Phrases.Match::value);
    }

    /** The country of a people that is given in the form by which it is known. */
    public Optional<String> placeOf(String people) {
        return Optional.ofNullable(places.get(people));
    }

    private void addCountry(String line) {
        String country = Resources.column(line, 0);
        addAll(line, 0, EntityType.PLACE);
        KnownName place = new KnownName(country, EntityType.PLACE);
        add("Republic of " + country, place);
        add(country + " Republic", place);
        List<String> peoples = Resources.names(Resources.column(line, 2));
        peoples.stream().findFirst().ifPresent(people -> places.putIfAbsent(people, country));
        for (String people : peoples) {
            addPeople(people, new KnownName(peoples.getFirst(), EntityType.GROUP));
            add(people + " Republic", place);
        }
    }

    private void addOther(String line) {
        EntityType type = EntityType.valueOf(Resources.column(line, 0).toUpperCase(Locale.ROOT));
        addAll(line, 1, type);
        if (type == EntityType.GROUP) {
            String name = Resources.column(line, 1);
            addPeople(name, new KnownName(name, type));
        }
    }

    private void addAll(String line, int column, EntityType type) {
        String name = Resources.column(line, column);
        KnownName known = new KnownName(name, type);
        add(name, known);
        Resources.names(Resources.column(line, column + 1)).forEach(other -> add(other, known));
    }

    private void addPeople(String people, KnownName known) {
        add(people, known);
        add(people + "s", known);
    }

    private void add(String name, KnownName known) {
        phrases.add(Tokenizer.tokenize(name), known);
    }
}
