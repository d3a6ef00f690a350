package news.dateline.extraction.rules;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import news.dateline.extraction.gazetteer.KnownNames;
import news.dateline.extraction.gazetteer.Lexicon;
import news.dateline.extraction.text.Layout;

/**
 * Finds the names of a text. The rules run in the order of how sure they are, and none touches what an earlier one has
 * explained: dateline, abbreviated names, quoted works, runs of capitalised words, names seen before, single words.
 */
public final class RuleRecogniser {

    /**
     * What was recognised.
     *
     * @param names in the order of the text, without overlaps
     * @param acronyms for the end of a name, in UTF-16 units, the acronym that stands in brackets after it
     */
    public record Result(List<Found> names, Map<Integer, String> acronyms) {

        public Result {
            names = List.copyOf(names);
            acronyms = Map.copyOf(acronyms);
        }
    }

    private final KnownNames gazetteer;
    private final Lexicon lexicon;

    public RuleRecogniser(KnownNames gazetteer, Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
    }

    /** Recognises the names of a text. */
    public Result recognise(Layout layout) {
        Reading reading = new Reading(layout, gazetteer, lexicon);
        new DatelineRule(reading).read();
        AcronymRule acronyms = new AcronymRule(reading);
        acronyms.read();
        new QuotedWorkRule(reading).read();
        RunReader runs = new RunReader(reading);
        new RunFinder(reading).runs().forEach(runs::read);
        new ShoutedRule(reading).read();
        new KnownForms(reading).read();
        SingleWordRule singles = new SingleWordRule(reading);
        runs.singles().forEach(singles::read);
        new KnownForms(reading).read();

        List<Found> names = reading.found().stream()
                .sorted(Comparator.comparingInt(Found::start))
                .toList();
        Map<Integer, String> abbreviations = new HashMap<>();
        acronyms.definitions()
                .forEach((end, token) ->
                        abbreviations.put(end, reading.token(token).text()));
        return new Result(names, abbreviations);
    }
}
