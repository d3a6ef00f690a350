package news.dateline.entities.ingest.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import news.dateline.entities.mention.domain.Place;
import news.dateline.entities.quote.domain.FoundStatements;
import news.dateline.entities.quote.domain.FoundStatements.FoundQuote;
import news.dateline.entities.quote.domain.FoundStatements.FoundRole;
import news.dateline.entities.text.Utf16Index;
import news.dateline.extraction.Analysis;
import news.dateline.extraction.Mention;
import news.dateline.extraction.Quote;
import news.dateline.extraction.Span;

/** Translates an analysis' quotes and roles into what is stored: by the numbers of stored mentions. */
final class ArticleStatements {

    private final Analysis analysis;
    /** The number of each of the analysis' mentions among the stored ones; empty for those that are not. */
    private final List<Optional<Integer>> numbers;

    private ArticleStatements(Analysis analysis, List<Optional<Integer>> numbers) {
        this.analysis = analysis;
        this.numbers = numbers;
    }

    static FoundStatements of(Analysis analysis, List<Optional<Integer>> numbers) {
        return new ArticleStatements(analysis, numbers).translate();
    }

    private FoundStatements translate() {
        var utf16 = Utf16Index.of(analysis.text());
        var quotes = analysis.quotes().stream()
                .map(quote -> new FoundQuote(
                        new Place(
                                quote.span().start(),
                                quote.span().end(),
                                utf16.utf16(quote.span().start())),
                        quote.exact(),
                        quote.direct(),
                        quote.speakers().stream()
                                .flatMap(speaker -> nearest(speaker, quote).stream())
                                .distinct()
                                .toList(),
                        within(quote)))
                .toList();
        var roles = analysis.roles().stream()
                .flatMap(
                        role -> numbers.get(role.mention()).stream().map(number -> new FoundRole(number, role.exact())))
                .toList();
        return new FoundStatements(quotes, roles);
    }

    /** The speaker's mention that is nearest to the words and not one of them. */
    private Optional<Integer> nearest(int speaker, Quote quote) {
        return stored(mention -> mention.entity() == speaker && !isWithin(mention.span(), quote.span()))
                .min(Comparator.comparingInt(
                        i -> distance(analysis.mentions().get(i).span(), quote.span())))
                .flatMap(numbers::get);
    }

    private List<Integer> within(Quote quote) {
        return stored(mention -> isWithin(mention.span(), quote.span()))
                .flatMap(i -> numbers.get(i).stream())
                .toList();
    }

    private Stream<Integer> stored(java.util.function.Predicate<Mention> wanted) {
        return IntStream.range(0, numbers.size())
                .filter(i -> numbers.get(i).isPresent())
                .filter(i -> wanted.test(analysis.mentions().get(i)))
                .boxed();
    }

    private static boolean isWithin(Span inner, Span outer) {
        return inner.start() >= outer.start() && inner.end() <= outer.end();
    }

    private static int distance(Span mention, Span quote) {
        return mention.end() <= quote.start() ? quote.start() - mention.end() : mention.start() - quote.end();
    }
}
