package news.dateline.extraction.values;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Mention;
import news.dateline.extraction.Span;
import news.dateline.extraction.Value;
import news.dateline.extraction.ValueType;
import news.dateline.extraction.text.CodePoints;

/**
 * Finds the values of a text. English is read in full; of another language the forms that need no words: digits with signs
 * and symbols. Where two readings begin at one place the longer holds, and the next value is looked for after it.
 */
public final class ValueFinder {

    private final String text;
    private final Pieces pieces;
    private final CodePoints codePoints;
    private final List<Mention> mentions;
    private final List<IntFunction<Optional<Found>>> readers;

    private ValueFinder(String text, String language, Optional<LocalDate> date, List<Mention> mentions) {
        this.text = text;
        this.pieces = new Pieces(text);
        this.codePoints = new CodePoints(text);
        this.mentions = mentions;
        boolean english = language.equals("en") || language.startsWith("en-");
        Numbers numbers = new Numbers(pieces, language);
        readers = List.of(
                new MeasureReader(pieces, numbers, new CurrencyUnits(pieces, english))::at,
                new MeasureReader(pieces, numbers, new PercentUnits(pieces))::at,
                new MeasureReader(pieces, numbers, new MeasureUnits(pieces, english))::at,
                new TimeReader(pieces, english)::at,
                new DateReader(pieces, grammars(language, date, english, numbers))::at);
    }

    /**
     * Finds the values of a text, in order, without overlaps.
     *
     * @param text what the spans count in
     * @param language its BCP 47 tag
     * @param date the day of the article, from which relative dates count
     * @param mentions the names of the text, in order: no value overlaps one, except money that has the
     *     whole of a people in it ("Swiss" in "100 Swiss francs"), which the caller should then drop
     */
    public static List<Value> find(String text, String language, Optional<LocalDate> date, List<Mention> mentions) {
        return new ValueFinder(text, language, date, mentions).find();
    }

    private List<DateGrammar> grammars(String language, Optional<LocalDate> date, boolean english, Numbers numbers) {
        NumericDates numeric = new NumericDates(pieces, language);
        if (!english) {
            return List.of(numeric);
        }
        Anchor anchor = new Anchor(date);
        Tense tense = new Tense(pieces);
        return List.of(
                numeric,
                new MonthDates(pieces, anchor, tense),
                new RelativeDates(pieces, numbers, anchor, tense),
                new Years(pieces));
    }

    private List<Value> find() {
        List<Value> values = new ArrayList<>();
        int mention = 0;
        for (int i = 0; i < pieces.size(); ) {
            Optional<Found> found = longestAt(i);
            if (found.isEmpty()) {
                i++;
                continue;
            }
            Found it = found.get();
            Span span = span(it);
            while (mention < mentions.size() && mentions.get(mention).span().end() <= span.start()) {
                mention++;
            }
            if (mayStand(it, span, mention)) {
                values.add(value(it, span));
                i = it.to();
            } else {
                i++;
            }
        }
        return values;
    }

    private Optional<Found> longestAt(int i) {
        Found longest = null;
        for (IntFunction<Optional<Found>> reader : readers) {
            Optional<Found> found = reader.apply(i);
            if (found.isPresent() && (longest == null || found.get().to() > longest.to())) {
                longest = found.get();
            }
        }
        return Optional.ofNullable(longest);
    }

    /** Whether no name stands in the way. */
    private boolean mayStand(Found found, Span span, int mention) {
        if (mention >= mentions.size() || !mentions.get(mention).span().overlaps(span)) {
            return true;
        }
        Mention name = mentions.get(mention);
        boolean money = found.type() == ValueType.MONEY && name.type() == EntityType.GROUP;
        return money && name.span().start() > span.start() && name.span().end() < span.end();
    }

    private Span span(Found found) {
        return codePoints.span(
                pieces.get(found.from()).start(), pieces.get(found.to() - 1).end());
    }

    private Value value(Found found, Span span) {
        String exact = text.substring(
                pieces.get(found.from()).start(), pieces.get(found.to() - 1).end());
        return new Value(span, exact, found.type(), found.value(), found.unit());
    }
}
