package news.dateline.entities.sql;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The types of arrays that a statement takes, as its casts tell. An array that arrives as what it is cast to is read once; one that
 * arrives as text is cast again for each row that it is compared with.
 */
final class ArrayTypes {

    private static final String TEXT = "text";
    private static final Pattern PARAMETER = Pattern.compile("\\?(?:::([a-z][a-z0-9 ]*)\\[\\])?");
    /** Statements are constants, or put together of a few. */
    private static final Map<String, List<String>> KNOWN = new ConcurrentHashMap<>();

    private ArrayTypes() {}

    /** The type of one element for each parameter, in order; text where nothing is said. */
    static List<String> of(String statement) {
        return KNOWN.computeIfAbsent(statement, ArrayTypes::read);
    }

    private static List<String> read(String statement) {
        return PARAMETER.matcher(statement).results().map(ArrayTypes::type).toList();
    }

    private static String type(MatchResult parameter) {
        String type = parameter.group(1);
        // The driver asks the database for each name that is no catalogue's.
        return switch (type) {
            case null -> TEXT;
            case "double precision" -> "float8";
            case "integer" -> "int4";
            case "bigint" -> "int8";
            case "real" -> "float4";
            case "boolean" -> "bool";
            default -> type;
        };
    }
}
