package news.dateline.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.oidc.TenantResolver;
import io.vertx.ext.web.RoutingContext;

/** Has a request handled by the OIDC tenant that was chosen for it; all others by the one that checks bearer tokens. */
@ApplicationScoped
public class ChosenTenant implements TenantResolver {

    private static final String KEY = ChosenTenant.class.getName();

    /** Chooses the tenant of this name under {@code quarkus.oidc} for a request. */
    public static void choose(RoutingContext context, String name) {
        context.put(KEY, name);
    }

    @Override
    public String resolve(RoutingContext context) {
        return context.get(KEY);
    }
}
