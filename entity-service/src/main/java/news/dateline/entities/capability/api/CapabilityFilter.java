package news.dateline.entities.capability.api;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import news.dateline.entities.http.Entrance;

/**
 * Leads requests with a capability, which are authenticated by now, to the same resource as those with a token. Their answers
 * may be read by scripts of any origin: the address is the whole secret, and no cookie of the browser adds to it.
 */
public class CapabilityFilter {

    private final Entrance entrance;

    CapabilityFilter(Entrance entrance) {
        this.entrance = entrance;
    }

    /** Takes the capability out of the path; answers a browser's question before the request proper. */
    @ServerRequestFilter(preMatching = true)
    public Response lead(ContainerRequestContext request) {
        var path = CapabilityPath.of(request.getUriInfo().getRequestUri().getPath());
        if (path.isEmpty()) {
            return null;
        }
        entrance.leads(path.get().prefix(), "/api/v1/" + path.get().purpose());
        request.setRequestUri(request.getUriInfo()
                .getRequestUriBuilder()
                .replacePath(path.get().path())
                .build());
        return request.getMethod().equals(HttpMethod.OPTIONS) ? preflight() : null;
    }

    private static Response preflight() {
        return Response.noContent()
                .header("Access-Control-Allow-Methods", "GET, POST")
                .header("Access-Control-Allow-Headers", "Content-Type, Accept, Accept-Language")
                .header("Access-Control-Max-Age", "600")
                .build();
    }

    /** Opens the answer to all origins, and keeps the address from being told to other sites or kept by caches. */
    @ServerResponseFilter
    public void open(ContainerResponseContext response) {
        if (entrance.isByCapability()) {
            MultivaluedMap<String, Object> headers = response.getHeaders();
            headers.putSingle("Access-Control-Allow-Origin", "*");
            headers.putSingle("Referrer-Policy", "no-referrer");
            headers.putSingle("Cache-Control", "no-store");
        }
    }
}
