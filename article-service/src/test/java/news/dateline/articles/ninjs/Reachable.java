package news.dateline.articles.ninjs;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.Set;

/** The records and enums that a record is made of. */
final class Reachable {

    private Reachable() {}

    static Set<Class<?>> from(Class<?> record) {
        Set<Class<?>> found = new LinkedHashSet<>();
        collect(record, found);
        return found;
    }

    private static void collect(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType list) {
            collect(list.getActualTypeArguments()[0], found);
        } else if (type instanceof Class<?> known && known.isEnum()) {
            found.add(known);
        } else if (type instanceof Class<?> known && known.isRecord() && found.add(known)) {
            for (RecordComponent component : known.getRecordComponents()) {
                collect(component.getGenericType(), found);
            }
        }
    }
}
