package news.dateline.extraction.values;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of currencies: what each is called, and which words of a text speak for one that shares its name. */
final class Currencies {

    /** Codes by name; more than one where a name is shared, the usual one first. */
    static final Phrases<List<String>> NAMES = new Phrases<>();
    /** Codes by sign, "US$" as well as "$". */
    static final Map<String, String> SIGNS = new HashMap<>();
    /** The code that a word such as "Argentine" speaks for. */
    static final Map<String, String> CUES = new HashMap<>();
    /** All codes of the table, for "CHF 5". */
    static final Set<String> CODES;

    static {
        Map<String, List<String>> shared = new HashMap<>();
        List<String> codes = new ArrayList<>();
        for (String[] line : Tables.lines("currencies.tsv")) {
            String code = line[0];
            codes.add(code);
            Tables.entries(line, 1).forEach(sign -> SIGNS.put(sign, code));
            Tables.entries(line, 2).forEach(name -> NAMES.addNoun(name, List.of(code)));
            Tables.entries(line, 3)
                    .forEach(name ->
                            shared.computeIfAbsent(name, x -> new ArrayList<>()).add(code));
            Tables.entries(line, 4).forEach(cue -> CUES.put(cue, code));
        }
        shared.forEach((name, of) -> NAMES.addNoun(name, List.copyOf(of)));
        CODES = Set.copyOf(codes);
    }

    private Currencies() {}
}
