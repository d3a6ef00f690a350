package news.dateline.entities.harness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

import news.dateline.extraction.Analysis;
import news.dateline.extraction.Document;
import news.dateline.extraction.EntityType;
import news.dateline.extraction.Extractor;
import news.dateline.extraction.Language;
import news.dateline.extraction.Mention;
import news.dateline.extraction.NamedEntity;
import news.dateline.extraction.Quote;
import news.dateline.extraction.Role;
import news.dateline.extraction.Span;
import news.dateline.extraction.Stage;

/**
 * Finds what a test writes: every run of capitalised words is a name; two words are a person, a run that ends in "Corp" or
 * has only capitals is an organisation, all else is a place. "Acme Corp (ACME)" makes ACME an alias. "minister" and "president"
 * before a name are roles; “...” said and a name is a quote.
 */
@Alternative
@Priority(1)
@Singleton
public class FakeExtractor implements Extractor {

    public static final String VERSION = "fake-1";

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}]*(?: \\p{Lu}[\\p{L}\\p{N}]*)*");
    private static final Pattern ALIAS = Pattern.compile("(" + NAME.pattern() + ") \\((\\p{Lu}+)\\)");

    private static final Pattern ROLE = Pattern.compile("(minister|president) (" + NAME.pattern() + ")");
    private static final Pattern QUOTE =
            Pattern.compile("“([^”]*)” said (?:minister |president )?(" + NAME.pattern() + ")");

    private static final Map<String, Hold> HOLDS = new ConcurrentHashMap<>();

    /** Keeps whoever analyses a text with a word waiting until it is closed. */
    public static final class Hold implements AutoCloseable {

        private final String word;
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);

        private Hold(String word) {
            this.word = word;
        }

        /** Whether somebody waits, or did. */
        public boolean isReached() {
            return reached.getCount() == 0;
        }

        private void pass() {
            reached.countDown();
            try {
                released.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            HOLDS.remove(word);
            released.countDown();
        }
    }

    /** From now on texts with this word wait. */
    public static Hold hold(String word) {
        return HOLDS.computeIfAbsent(word, Hold::new);
    }

    @Override
    public String modelVersion() {
        return VERSION;
    }

    @Override
    public Analysis analyse(Document document) {
        String text = document.text();
        HOLDS.values().stream().filter(hold -> text.contains(hold.word)).forEach(Hold::pass);
        var fullNames = new LinkedHashMap<String, String>();
        ALIAS.matcher(text).results().forEach(found -> fullNames.put(found.group(2), found.group(1)));
        var names = new ArrayList<String>();
        var mentions = new ArrayList<Mention>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            String name = fullNames.getOrDefault(matcher.group(), matcher.group());
            if (!names.contains(name)) {
                names.add(name);
            }
            mentions.add(mention(text, matcher, type(name), names.indexOf(name)));
        }
        var entities = names.stream()
                .map(name ->
                        new NamedEntity(name, aliases(name, fullNames), type(name), 1.0 / (1 + names.indexOf(name))))
                .toList();
        return new Analysis(
                text,
                Language.given(document.language().orElse("en")),
                VERSION,
                mentions,
                entities,
                List.of(),
                List.of(),
                roles(text, mentions),
                quotes(text, names),
                List.of());
    }

    private static List<Role> roles(String text, List<Mention> mentions) {
        return ROLE.matcher(text)
                .results()
                .map(found -> new Role(
                        mentionAt(mentions, text.codePointCount(0, found.start(2))),
                        span(text, found.start(1), found.end(1)),
                        found.group(1)))
                .toList();
    }

    private static int mentionAt(List<Mention> mentions, int start) {
        return mentions.stream().map(mention -> mention.span().start()).toList().indexOf(start);
    }

    private static List<Quote> quotes(String text, List<String> names) {
        return QUOTE.matcher(text)
                .results()
                .map(found -> new Quote(
                        span(text, found.start(1), found.end(1)),
                        found.group(1),
                        true,
                        List.of(names.indexOf(found.group(2))),
                        Optional.empty()))
                .toList();
    }

    private static Span span(String text, int start, int end) {
        return new Span(text.codePointCount(0, start), text.codePointCount(0, end));
    }

    private static List<String> aliases(String name, Map<String, String> fullNames) {
        return fullNames.entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Mention mention(String text, Matcher found, EntityType type, int entity) {
        int start = text.codePointCount(0, found.start());
        int end = start + found.group().codePointCount(0, found.group().length());
        return new Mention(new Span(start, end), found.group(), type, 0.8, Stage.TAGGER, VERSION, entity);
    }

    private static EntityType type(String name) {
        if (name.endsWith("Corp") || (name.length() > 1 && name.chars().allMatch(Character::isUpperCase))) {
            return EntityType.ORGANIZATION;
        }
        return name.chars().filter(c -> c == ' ').count() == 1 ? EntityType.PERSON : EntityType.PLACE;
    }
}
