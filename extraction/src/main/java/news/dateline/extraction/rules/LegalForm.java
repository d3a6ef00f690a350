package news.dateline.extraction.rules;

import java.util.Set;

/** The legal form at the end of a company's name, which does not tell companies apart: "Microsoft Corp". */
public final class LegalForm {

    private static final Set<String> FORMS =
            Set.of("Inc", "Corp", "Corporation", "Ltd", "LLC", "PLC", "AG", "GmbH", "Co");

    private LegalForm() {}

    static boolean is(String word) {
        return FORMS.contains(word);
    }

    /** The name without its legal form. */
    public static String strip(String name) {
        int space = name.lastIndexOf(' ');
        return space > 0 && is(name.substring(space + 1)) ? name.substring(0, space) : name;
    }
}
