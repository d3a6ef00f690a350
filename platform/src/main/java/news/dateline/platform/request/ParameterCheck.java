package news.dateline.platform.request;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import news.dateline.platform.problem.Problems;
import news.dateline.platform.problem.Violation;

import static java.util.stream.Collectors.toCollection;

/**
 * Refuses query parameters that a route does not declare, and values with NUL, which PostgreSQL cannot compare with anything. Who
 * misspells a filter would be given everything, who misspells a source would store under another one, and neither would learn of it.
 */
public class ParameterCheck {

    // Few and fixed: the methods of resources.
    private final ConcurrentMap<Method, Set<String>> declared = new ConcurrentHashMap<>();

    /** Runs once the route is known. That it asks for {@link ResourceInfo} keeps routes' methods in native executables. */
    @ServerRequestFilter
    public void check(ResourceInfo route, UriInfo uri) {
        MultivaluedMap<String, String> sent = uri.getQueryParameters();
        if (sent.isEmpty()) {
            return;
        }
        List<Violation> violations =
                Stream.concat(unknown(route, sent.keySet()), unstorable(sent)).toList();
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
    }

    private Stream<Violation> unknown(ResourceInfo route, Set<String> sent) {
        if (route.getResourceClass().isAnnotationPresent(ForeignParameters.class)) {
            return Stream.empty();
        }
        Set<String> known = declared.computeIfAbsent(route.getResourceMethod(), ParameterCheck::declared);
        return sent.stream().filter(name -> !known.contains(name)).map(name -> Violation.in(name, message(known)));
    }

    private static String message(Set<String> known) {
        return known.isEmpty()
                ? "is not known: this request has no query parameters"
                : "is not known: the query parameters of this request are " + String.join(", ", known);
    }

    private static Stream<Violation> unstorable(MultivaluedMap<String, String> sent) {
        return sent.entrySet().stream()
                .filter(parameter -> parameter.getValue().stream().anyMatch(value -> value.indexOf('\0') >= 0))
                .map(parameter ->
                        Violation.in(parameter.getKey(), "must have no NUL characters: nothing stored has any"));
    }

    /**
     * What a method declares, itself and by the beans that it has its parameters gathered in. Native executables have the fields of these if
     * they are registered for reflection.
     */
    private static Set<String> declared(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(ParameterCheck::names)
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> names(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields())
                        .map(field -> field.getAnnotation(QueryParam.class))
                        .flatMap(Stream::ofNullable)
                        .map(QueryParam::value)
                : Stream.ofNullable(parameter.getAnnotation(QueryParam.class)).map(QueryParam::value);
    }
}
