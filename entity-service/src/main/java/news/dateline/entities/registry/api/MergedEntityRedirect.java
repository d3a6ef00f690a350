package news.dateline.entities.registry.api;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import news.dateline.entities.http.Audiences;
import news.dateline.entities.http.Parameters;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityReader;

/**
 * Sends whoever reads of a merged entity to the one that stands for it, under the same path: old ids lead somewhere for ever. The
 * history of the merged entity stays where it is.
 */
public class MergedEntityRedirect {

    private static final Pattern OF_AN_ENTITY = Pattern.compile("/api/v1/entities/([0-9a-fA-F-]{36})(/(?!history).*)?");
    private static final int PERMANENT_REDIRECT = 308;

    private final EntityReader entities;
    private final Audiences audiences;

    MergedEntityRedirect(EntityReader entities, Audiences audiences) {
        this.entities = entities;
        this.audiences = audiences;
    }

    /** Runs once the request is known to be permitted. */
    @ServerRequestFilter
    public Optional<Response> redirect(ContainerRequestContext request) {
        boolean reads = request.getMethod().equals(HttpMethod.GET)
                || request.getMethod().equals(HttpMethod.HEAD);
        var path = OF_AN_ENTITY.matcher(request.getUriInfo().getPath());
        if (!reads || !path.matches()) {
            return Optional.empty();
        }
        return Parameters.uuid(path.group(1))
                .map(EntityId::new)
                .flatMap(id -> entities.survivor(id)
                        .filter(survivor -> !survivor.equals(id))
                        .filter(survivor ->
                                entities.find(survivor, audiences.current()).isPresent())
                        .map(survivor -> to(request.getUriInfo(), survivor, path.group(2))));
    }

    private static Response to(UriInfo uri, EntityId survivor, String rest) {
        var there = uri.getRequestUriBuilder()
                .replacePath("/api/v1/entities/" + survivor + (rest == null ? "" : rest))
                .build();
        return Response.status(PERMANENT_REDIRECT).location(there).build();
    }
}
