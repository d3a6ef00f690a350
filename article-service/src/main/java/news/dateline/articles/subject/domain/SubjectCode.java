package news.dateline.articles.subject.domain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import news.dateline.articles.ninjs.NewsItem;
import news.dateline.articles.ninjs.Subject;

/** One spelling for a subject, whichever of the usual ones an article or a client has. */
public final class SubjectCode {

    private static final String MEDIA_TOPICS = "http://cv.iptc.org/newscodes/mediatopic/";
    private static final List<String> OTHER_SPELLINGS =
            List.of("medtop:", "mediatopic:", "https://cv.iptc.org/newscodes/mediatopic/");

    private SubjectCode() {}

    /** The URI of a Media Topic that is given by its URI or code ({@code medtop:20000587}); anything else as it is. */
    public static String canonical(String spelled) {
        String bare = spelled.strip();
        return OTHER_SPELLINGS.stream()
                .filter(bare::startsWith)
                .findFirst()
                .map(prefix -> MEDIA_TOPICS + bare.substring(prefix.length()))
                .orElse(bare);
    }

    /** Whether a canonical spelling is of a Media Topic. */
    public static boolean isMediaTopic(String canonical) {
        return canonical.startsWith(MEDIA_TOPICS);
    }

    /** The code of a Media Topic that is given by its URI; anything else as it is. */
    public static String shortened(String uri) {
        String canonical = canonical(uri);
        return isMediaTopic(canonical) ? "medtop:" + canonical.substring(MEDIA_TOPICS.length()) : canonical;
    }

    /** Those of an item: of each the URI, else the literal, else the name. */
    public static List<String> all(NewsItem item) {
        List<Subject> subjects = item.subjects() == null ? List.of() : item.subjects();
        return subjects.stream()
                .map(SubjectCode::of)
                .filter(Objects::nonNull)
                .map(SubjectCode::canonical)
                .distinct()
                .toList();
    }

    private static String of(Subject subject) {
        return Stream.of(subject.uri(), subject.literal(), subject.name())
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse(null);
    }
}
