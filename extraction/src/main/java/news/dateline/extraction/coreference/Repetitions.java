package news.dateline.extraction.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Stage;
import news.dateline.extraction.gazetteer.Phrases;
import news.dateline.extraction.resolution.Annotation;
import news.dateline.extraction.resolution.Claim;
import news.dateline.extraction.text.Layout;
import news.dateline.extraction.text.Token;
import news.dateline.extraction.text.Tokenizer;

/**
 * Finds names again that a text has recognised elsewhere: what was found once is looked for in the whole text, and of
 * persons the surname too. Where a word opens a sentence and is written small elsewhere, it is taken for that word.
 */
public final class Repetitions {

    private static final String MODEL = "coreference-1";
    private static final double SURE = 0.6;
    private static final int LEAST_LETTERS = 3;

    private final Layout layout;
    private final List<Token> tokens;
    private final Phrases<Annotation> known = new Phrases<>();
    private final Set<String> small = new HashSet<>();

    private Repetitions(Layout layout, List<Annotation> names) {
        this.layout = layout;
        this.tokens = layout.tokens();
        tokens.stream().filter(token -> token.text().equals(token.lower())).forEach(token -> small.add(token.text()));
        names.stream().filter(name -> name.confidence() >= SURE).forEach(this::add);
        names.stream()
                .filter(name -> name.confidence() >= SURE && name.type() == EntityType.PERSON)
                .forEach(this::addSurname);
    }

    /**
     * The names with those that are repeated elsewhere, in the order of the text.
     *
     * @param names in the order of the text, without overlaps
     * @param others claims that stay what they are, such as dates
     */
    public static List<Annotation> complete(Layout layout, List<Annotation> names, List<? extends Claim> others) {
        Repetitions repetitions = new Repetitions(layout, names);
        List<Annotation> all = new ArrayList<>(names);
        all.addAll(repetitions.read(repetitions.taken(names, others)));
        all.sort(Comparator.comparingInt(Annotation::start));
        return all;
    }

    private void add(Annotation name) {
        List<Token> words = Tokenizer.tokenize(name.form());
        if (name.form().length() >= LEAST_LETTERS && words.getFirst().isCapitalised()) {
            known.add(words, name);
        }
    }

    private void addSurname(Annotation name) {
        Token last = Tokenizer.tokenize(name.form()).getLast();
        boolean shorter = last.text().length() < name.form().length();
        if (shorter && last.text().length() >= LEAST_LETTERS && last.isCapitalised()) {
            known.add(List.of(last), name);
        }
    }

    private boolean[] taken(List<Annotation> names, List<? extends Claim> others) {
        boolean[] taken = new boolean[tokens.size()];
        List<Claim> claims = new ArrayList<>(names);
        claims.addAll(others);
        claims.sort(Comparator.comparingInt(Claim::start));
        int token = 0;
        for (Claim claim : claims) {
            while (token < taken.length && tokens.get(token).end() <= claim.start()) {
                token++;
            }
            while (token < taken.length && tokens.get(token).start() < claim.end()) {
                taken[token++] = true;
            }
        }
        return taken;
    }

    private List<Annotation> read(boolean[] taken) {
        List<Annotation> found = new ArrayList<>();
        for (int i = 0; i < taken.length; ) {
            int from = i;
            int end = taken[i] || !mayOpen(i)
                    ? i
                    : known.longestAt(tokens, i)
                            .filter(match -> isFree(taken, from, match.end()))
                            .map(match -> {
                                found.add(annotation(from, match));
                                return match.end();
                            })
                            .orElse(i);
            i = Math.max(end, i + 1);
        }
        return found;
    }

    private boolean mayOpen(int i) {
        Token token = tokens.get(i);
        return token.isCapitalised()
                && !layout.isCaseless(i)
                && !layout.inDateline(i)
                && !(layout.opens(i) && small.contains(token.lower()));
    }

    /** Free, and not the beginning or the end of a longer run of capitals, which may be another name. */
    private boolean isFree(boolean[] taken, int from, int to) {
        for (int i = from; i < to; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return !touches(from - 1, from) && !touches(to, to - 1);
    }

    private boolean touches(int neighbour, int i) {
        return neighbour >= 0
                && neighbour < tokens.size()
                && tokens.get(neighbour).paragraph() == tokens.get(i).paragraph()
                && tokens.get(neighbour).isCapitalised()
                && !layout.opens(neighbour);
    }

    private Annotation annotation(int from, Phrases.Match<Annotation> match) {
        int start = tokens.get(from).start();
        int end = tokens.get(match.end() - 1).end();
        Annotation source = match.value();
        return new Annotation(
                start,
                end,
                layout.text().substring(start, end),
                source.type(),
                SURE * source.confidence(),
                Stage.COREFERENCE,
                MODEL);
    }
}
