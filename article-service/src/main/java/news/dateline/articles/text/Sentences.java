package news.dateline.articles.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sentences of a text, well enough to compare them: a mark that ends a sentence ends one if space and a capital, a digit or
 * a quotation mark follow, unless an abbreviation or an initial stands before it.
 */
public final class Sentences {

    private static final String BLANK_LINE = "\n\n";
    private static final Pattern END =
            Pattern.compile("(?:[.!?…]++['\"’”»)\\]]*+(?=\\s++['\"‘“«(\\[]?+[\\p{Lu}\\p{Lo}\\p{N}])|[。！？])");

    private Sentences() {}

    /** In their order; paragraphs are separated by blank lines, and no sentence goes beyond one. */
    public static List<String> of(String text) {
        return Stream.of(text.split(BLANK_LINE, -1))
                .flatMap(Sentences::ofParagraph)
                .toList();
    }

    private static Stream<String> ofParagraph(String paragraph) {
        List<String> sentences = new ArrayList<>();
        Matcher end = END.matcher(paragraph);
        int start = 0;
        while (end.find()) {
            if (!end.group().equals(".") || !Abbreviations.end(paragraph.substring(start, end.start()))) {
                sentences.add(paragraph.substring(start, end.end()).strip());
                start = end.end();
            }
        }
        sentences.add(paragraph.substring(start).strip());
        return sentences.stream().filter(sentence -> !sentence.isEmpty());
    }
}
