package news.dateline.articles.article.api;

import java.io.InputStream;
import java.util.Optional;

import jakarta.ws.rs.core.HttpHeaders;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;

import news.dateline.contracts.problem.ProblemType;
import news.dateline.platform.problem.JsonProblems;
import news.dateline.platform.problem.Problems;

/** Reads the small JSON bodies that are no articles, as strictly as articles are read. */
public final class StrictJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    strict -> strict.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private StrictJson() {}

    /** The object that a body is; throws the problem that it has. */
    public static <T> T read(InputStream body, HttpHeaders headers, Class<T> type) {
        try {
            String text = Utf8.storable(Utf8.decode(Bodies.read(body), headers.getMediaType()));
            return Optional.ofNullable(MAPPER.readValue(text, type))
                    .orElseThrow(() -> Problems.of(ProblemType.MALFORMED_REQUEST, "The body must be a JSON object."));
        } catch (JsonProcessingException e) {
            throw JsonProblems.of(e);
        }
    }
}
