package news.dateline.articles.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reduces HTML to paragraphs: block elements and double line breaks part them, scripts and styles vanish. */
final class HtmlParagraphs {

    private static final Set<String> UNSEEN = Set.of("script", "style", "template", "noscript", "iframe", "svg");
    private static final Pattern BREAK = Pattern.compile("\n[ \n]*\n");

    private HtmlParagraphs() {}

    static List<String> of(String html) {
        Collector collector = new Collector();
        Jsoup.parse(html).body().traverse(collector);
        return BREAK.splitAsStream(collector.text)
                .map(Paragraphs::tidy)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private static final class Collector implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();
        private int unseen;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                if (unseen == 0) {
                    // A source line break is a mere space in HTML.
                    text.append(words.getWholeText().replaceAll("[\\s\\h\\v]+", " "));
                }
            } else if (node instanceof Element element) {
                enter(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (UNSEEN.contains(element.normalName())) {
                    unseen--;
                } else if (parts(element)) {
                    text.append("\n\n");
                }
            }
        }

        private void enter(Element element) {
            if (UNSEEN.contains(element.normalName())) {
                unseen++;
            } else if (element.normalName().equals("br")) {
                text.append('\n');
            } else if (parts(element)) {
                text.append("\n\n");
            }
        }

        private static boolean parts(Element element) {
            return element.isBlock() && !element.normalName().equals("br");
        }
    }
}
