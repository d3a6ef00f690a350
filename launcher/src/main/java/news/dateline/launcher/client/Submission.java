package news.dateline.launcher.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** An article on its way in. It always has an external id, so that sending it again makes no second article. */
public final class Submission {

    private static final String NINJS = "application/json";

    private final String name;
    private final String contentType;
    private final byte[] content;
    private final String source;
    private final String externalId;
    private final boolean tellsItsId;

    private Submission(
            String name, String contentType, byte[] content, String source, String externalId, boolean tellsItsId) {
        this.name = name;
        this.contentType = contentType;
        this.content = content;
        this.source = source;
        this.externalId = externalId;
        this.tellsItsId = tellsItsId;
    }

    /**
     * An article in ninjs; the source may be null when the article names it. An article that tells no id of its own is
     * known by one derived from its content.
     */
    public static Submission ninjs(String name, byte[] content, String source) {
        Optional<String> told = ExternalIds.toldBy(content);
        String id = told.orElseGet(() -> ExternalIds.derivedFrom(content));
        return new Submission(name, NINJS, content, source, id, told.isPresent());
    }

    /** Plain wire copy, known to its source by the external id. */
    public static Submission wire(String name, byte[] content, String source, String externalId) {
        return new Submission(
                name, "text/plain; charset=UTF-8", content, source, Objects.requireNonNull(externalId), false);
    }

    /** What to call it in messages. */
    public String name() {
        return name;
    }

    /** What its source knows it by. */
    public String externalId() {
        return externalId;
    }

    /** Whether it may be one line of many: wire copy is sent by itself. */
    public boolean isLine() {
        return contentType.equals(NINJS);
    }

    /** It as one line, with its id in it. */
    byte[] line() {
        return tellsItsId ? content : ExternalIds.tell(content, externalId);
    }

    /** Whose it is, unless it tells; null if that is not known. */
    String source() {
        return source;
    }

    /** How many bytes it has. */
    public int size() {
        return content.length;
    }

    String contentType() {
        return contentType;
    }

    byte[] content() {
        return content;
    }

    String query() {
        List<String> parameters = new ArrayList<>();
        if (source != null) {
            parameters.add("source=" + Gateway.encode(source));
        }
        if (!tellsItsId) {
            parameters.add("externalId=" + Gateway.encode(externalId));
        }
        return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    }
}
