package news.dateline.extraction.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import news.dateline.extraction.Quote;
import news.dateline.extraction.Role;
import news.dateline.extraction.roles.NamedText;

/**
 * Finds what the people and bodies of a text say. Direct speech is found in any language that uses quotation marks, its
 * speakers and indirect speech in English.
 */
public final class QuoteFinder {

    private QuoteFinder() {}

    /**
     * The quotations of a text, in order.
     *
     * @param text with its mentions
     * @param roles of the same text, which say whom "the minister" means
     */
    public static List<Quote> find(NamedText text, List<Role> roles) {
        List<Stretch> stretches = new Marks(text).find();
        boolean[] quoted = new boolean[text.size()];
        for (Stretch stretch : stretches) {
            Arrays.fill(quoted, stretch.from(), stretch.to(), true);
        }
        References references = new References(text, roles, quoted);
        Subjects subjects = new Subjects(text, references);
        DirectQuotes direct = new DirectQuotes(text, stretches, references, subjects);
        List<Quote> quotes = new ArrayList<>(direct.find());
        quotes.addAll(new IndirectQuotes(text, references, subjects, direct.cues()).find());
        quotes.sort(Comparator.comparingInt(quote -> quote.span().start()));
        return quotes;
    }
}
