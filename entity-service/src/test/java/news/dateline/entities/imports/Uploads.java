package news.dateline.entities.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;

import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Tokens;

/** Files, as an editor imports them over HTTP. */
public final class Uploads {

    public static final String IMPORTS = "/api/v1/entity-imports";

    private Uploads() {}

    /** Sends a file. */
    public static Response send(byte[] file, Map<String, ?> parameters) {
        return Api.as(Tokens.editor())
                .contentType("application/octet-stream")
                .queryParams(parameters)
                .body(file)
                .post(IMPORTS);
    }

    /** Sends a text and waits until it is worked off. */
    public static JsonPath take(String text, Map<String, ?> parameters) {
        return take(text.getBytes(StandardCharsets.UTF_8), parameters);
    }

    /** Sends a file and waits until it is worked off. */
    public static JsonPath take(byte[] file, Map<String, ?> parameters) {
        return awaitEnd(send(file, parameters).jsonPath().getString("id"));
    }

    /** Waits until an import is over. */
    public static JsonPath awaitEnd(String id) {
        return Api.await(
                Tokens.editor(),
                IMPORTS + "/" + id,
                response -> response.jsonPath().getString("finished") != null);
    }

    /** What was wrong with an import's lines. */
    public static String errors(String id) {
        return Api.as(Tokens.editor()).get(IMPORTS + "/" + id + "/errors").asString();
    }

    /** Packs a text. */
    public static byte[] gzip(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
