package news.dateline.entities.reconciliation.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;

import news.dateline.entities.http.Entrance;

/** Where things are, as the client of the current request reaches them: with its capability if it came by one. */
@RequestScoped
class Addresses {

    private static final String ROOT = "/api/v1/reconciliation/";

    private final UriInfo uri;
    private final Entrance entrance;

    Addresses(UriInfo uri, Entrance entrance) {
        this.uri = uri;
        this.entrance = entrance;
    }

    /** The endpoint of a version. */
    String endpoint(String version) {
        return absolute(entrance.path(ROOT + version));
    }

    /** The endpoint of a version for whoever has this capability. */
    String endpoint(String version, String capability) {
        return absolute(ROOT + "via/" + capability + "/" + version);
    }

    /** An entity's page, or what shows it to somebody without a token. */
    String view(String version, String variable) {
        return entrance.isByCapability()
                ? endpoint(version) + "/preview?id=" + variable
                : absolute("/api/v1/entities/" + variable);
    }

    /** Whether the client needs a token. */
    boolean needToken() {
        return !entrance.isByCapability();
    }

    private String absolute(String path) {
        String base = uri.getBaseUri().toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
