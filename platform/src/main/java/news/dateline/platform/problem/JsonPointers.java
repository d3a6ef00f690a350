package news.dateline.platform.problem;

import java.util.List;

import com.fasterxml.jackson.databind.JsonMappingException;

/** Writes JSON pointers (RFC 6901). */
final class JsonPointers {

    private JsonPointers() {}

    static String of(List<JsonMappingException.Reference> path) {
        var pointer = new StringBuilder();
        for (var step : path) {
            append(pointer, step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName());
        }
        return pointer.toString();
    }

    static void append(StringBuilder pointer, String step) {
        pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
    }
}
