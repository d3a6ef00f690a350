package news.dateline.launcher.configuration;

/**
 * What a setting takes.
 *
 * @param element the type in the middle, without what wraps it
 * @param suffix what comes after the setting's name when there may be several, by name or one after another
 * @param isList whether it takes several, separated by commas
 */
record ValueType(String element, String suffix, boolean isList) {

    /** Of a type as it is written in Java. */
    static ValueType of(String type) {
        if (type.startsWith("Optional<")) {
            return of(inner(type));
        }
        if (type.startsWith("Map<")) {
            ValueType value = of(inner(type).replaceFirst("^String, ?", ""));
            return new ValueType(value.element(), ".<name>" + value.suffix(), value.isList());
        }
        if (type.startsWith("List<") || type.startsWith("Set<")) {
            String element = inner(type);
            return element.endsWith("Config") ? new ValueType(element, "[]", false) : new ValueType(element, "", true);
        }
        return new ValueType(type, "", false);
    }

    private static String inner(String type) {
        return type.substring(type.indexOf('<') + 1, type.lastIndexOf('>'));
    }

    /** In words, as far as a value tells. */
    static String wordsOf(String value) {
        if (value.matches("\\d+(?:ms|s|m|h|d)")) {
            return "duration";
        }
        return value.matches("\\d+[KMGT]") ? "size" : value.matches("true|false") ? "true or false" : "text";
    }

    String words() {
        String one = switch (element) {
            case "boolean", "Boolean" -> "true or false";
            case "int", "Integer", "long", "Long", "OptionalInt", "OptionalLong" -> "whole number";
            case "double", "Double", "OptionalDouble" -> "number";
            case "Duration" -> "duration";
            case "MemorySize" -> "size";
            case "URI" -> "address";
            default -> "text";
        };
        return isList ? one + ", several separated by commas" : one;
    }
}
