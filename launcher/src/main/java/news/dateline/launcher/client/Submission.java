package news.dateline.launcher.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** An article on its way in. */
public final class Submission {

    private final String name;
    private final String contentType;
    private final byte[] content;
    private final String source;
    private final String externalId;

    private Submission(String name, String contentType, byte[] content, String source, String externalId) {
        this.name = name;
        this.contentType = contentType;
        this.content = content;
        this.source = source;
        this.externalId = externalId;
    }

    /** An article in ninjs; the source may be null when the article names it. */
    public static Submission ninjs(String name, byte[] content, String source) {
        return new Submission(name, "application/json", content, source, null);
    }

    /** Plain wire copy, known to its source by the external id. */
    public static Submission wire(String name, byte[] content, String source, String externalId) {
        return new Submission(name, "text/plain; charset=UTF-8", content, source, Objects.requireNonNull(externalId));
    }

    /** What to call it in messages. */
    public String name() {
        return name;
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
        if (externalId != null) {
            parameters.add("externalId=" + Gateway.encode(externalId));
        }
        return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    }
}
