package news.dateline.extraction.gazetteer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.text.Token;
import news.dateline.extraction.text.Tokenizer;

/** Names known beforehand: countries and their peoples, cities, regions, organisations, a few others. */
public final class Gazetteer {

    private final Phrases<KnownName> phrases = new Phrases<>();

    private Gazetteer() {}

    /** The gazetteer of the resource files. */
    public static Gazetteer load() {
        Gazetteer gazetteer = new Gazetteer();
        Resources.lines("countries.tsv").forEach(gazetteer::addCountry);
        Resources.lines("regions.tsv").forEach(line -> gazetteer.addAll(line, 0, EntityType.PLACE));
        Resources.lines("cities.tsv").forEach(line -> gazetteer.addAll(line, 0, EntityType.PLACE));
        Resources.lines("organisations.tsv").forEach(line -> gazetteer.addAll(line, 0, EntityType.ORGANIZATION));
        Resources.lines("others.tsv").forEach(gazetteer::addOther);
        return gazetteer;
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

    private void addCountry(String line) {
        String country = Resources.column(line, 0);
        addAll(line, 0, EntityType.PLACE);
        KnownName place = new KnownName(country, EntityType.PLACE);
        add("Republic of " + country, place);
        add(country + " Republic", place);
        List<String> peoples = Resources.names(Resources.column(line, 2));
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
