package news.dateline.articles.search.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.persistence.Tuple;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** A query that is put together piece by piece. All values are parameters. */
final class Statement {

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    Statement add(String piece) {
        text.append(piece).append('\n');
        return this;
    }

    /** Adds a piece whose one {@code ?} is the value. */
    Statement add(String piece, Object value) {
        String name = "p" + parameters.size();
        parameters.put(name, value);
        return add(piece.replace("?", ":" + name));
    }

    /** Gives a value to a name that pieces use. */
    Statement bind(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    <T> List<T> list(Session session, Function<Tuple, T> mapper) {
        NativeQuery<Tuple> query = session.createNativeQuery(text.toString(), Tuple.class);
        parameters.forEach(query::setParameter);
        return query.getResultList().stream().map(mapper).toList();
    }
}
