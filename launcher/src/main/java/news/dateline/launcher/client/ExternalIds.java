package news.dateline.launcher.client;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What an article in ninjs is known by to its source, as the suite will see it. */
final class ExternalIds {

    private static final String OURS = "urn:dateline:article:";

    private ExternalIds() {}

    /** What the article itself tells: its alternative id of this role, or a uri that is not one of ours. */
    static Optional<String> toldBy(byte[] ninjs) {
        try {
            JsonNode article = StrictJson.MAPPER.readTree(ninjs);
            for (JsonNode id : article.path("altIds")) {
                String value = id.path("value").asText("");
                if (id.path("role").asText("").equals("externalId") && !value.isBlank()) {
                    return Optional.of(value);
                }
            }
            return Optional.of(article.path("uri").asText("")).filter(uri -> !uri.isBlank() && !uri.startsWith(OURS));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** The article with an id that it did not tell itself. */
    static byte[] tell(byte[] ninjs, String id) {
        try {
            if (!(StrictJson.MAPPER.readTree(ninjs) instanceof ObjectNode article)) {
                return ninjs;
            }
            article.withArray("altIds").addObject().put("role", "externalId").put("value", id);
            return StrictJson.MAPPER.writeValueAsBytes(article);
        } catch (IOException _) {
            // Not JSON: the suite will say so better.
            return ninjs;
        } catch (UnsupportedOperationException _) {
            // Its altIds are no list, which the suite will say too.
            return ninjs;
        }
    }

    /** The same for the same bytes, so that an article that tells no id may be sent again and is still one article. */
    static String derivedFrom(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return "sha256:" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
