package news.dateline.articles.wire;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import news.dateline.articles.ninjs.Body;
import news.dateline.articles.ninjs.Headline;
import news.dateline.articles.ninjs.NewsItem;
import news.dateline.articles.ninjs.NewsObjectType;
import news.dateline.articles.text.Boilerplate;
import news.dateline.articles.text.Paragraphs;

/**
 * One article of wire copy: {@code [date YYYY-MM-DD] [headline] [dateline] paragraphs}. Any text is wire copy; what is not
 * recognised simply stays in the body.
 */
public final class WireCopy {

    private static final Pattern SENTENCE_END = Pattern.compile("[.,:;…]['\"’”»)\\]]*$");
    private static final int LONGEST_HEADLINE = 160;

    private WireCopy() {}

    /**
     * The news item that a text amounts to. Its body is the text without date prefix, headline and closing promotion.
     *
     * @param language the BCP 47 tag of the text, if the sender gave one
     */
    public static NewsItem read(String text, Optional<String> language) {
        Dated dated = Dated.of(Paragraphs.of(text));
        Optional<String> headline = headline(dated.paragraphs());
        Dated story = headline.isEmpty()
                ? dated
                : Dated.of(dated.paragraphs().subList(1, dated.paragraphs().size()))
                        .or(dated.date());
        List<String> paragraphs = Boilerplate.strip(story.paragraphs());
        Optional<Dateline> dateline = paragraphs.stream().findFirst().flatMap(Dateline::in);
        String body = String.join("\n\n", paragraphs);
        var item = NewsItem.empty().with().type(NewsObjectType.TEXT).language(language.orElse(null));
        dateline.ifPresent(line -> item.located(line.place()));
        story.date()
                .or(() -> dateline.flatMap(Dateline::date))
                .ifPresent(date -> item.contentCreated(date.atStartOfDay().toInstant(ZoneOffset.UTC)));
        if (!body.isEmpty()) {
            item.bodies(List.of(new Body("main", "text/plain", null, null, body)));
        }
        headline.map(words -> new Headline("main", "text/plain", words))
                .or(() -> derived(paragraphs, dateline))
                .ifPresent(line -> item.headlines(List.of(line)));
        return item.build();
    }

    private static Optional<String> headline(List<String> paragraphs) {
        if (paragraphs.size() < 2) {
            return Optional.empty();
        }
        String first = paragraphs.getFirst();
        boolean looksLikeOne = first.length() <= LONGEST_HEADLINE
                && !SENTENCE_END.matcher(first).find()
                && Dateline.in(first).isEmpty();
        // Promotion cannot be a story, so what stands before it alone is not a headline but the story.
        boolean hasStory = Boilerplate.strip(paragraphs).size() > 1;
        return looksLikeOne && hasStory ? Optional.of(first) : Optional.empty();
    }

    private static Optional<Headline> derived(List<String> paragraphs, Optional<Dateline> dateline) {
        return paragraphs.stream()
                .findFirst()
                .map(first -> first.substring(dateline.map(Dateline::end).orElse(0)))
                .map(DerivedHeadline::of)
                .filter(words -> !words.isEmpty())
                .map(words -> new Headline(Headline.DERIVED, "text/plain", words));
    }
}
