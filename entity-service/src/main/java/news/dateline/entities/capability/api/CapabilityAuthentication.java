package news.dateline.entities.capability.api;

import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

import news.dateline.entities.capability.domain.Capabilities;
import news.dateline.entities.capability.domain.Capability;

/** Lets in who has a capability, with the permission to read and no other, whatever the token of its maker permits. */
@ApplicationScoped
class CapabilityAuthentication implements HttpAuthenticationMechanism {

    /** POST carries queries that are too long for an address; nothing is changed by any. */
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

    private final Capabilities capabilities;

    CapabilityAuthentication(Capabilities capabilities) {
        this.capabilities = capabilities;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        return CapabilityPath.of(context.normalizedPath())
                .map(path -> identify(context, path))
                .orElse(Uni.createFrom().nullItem());
    }

    private Uni<SecurityIdentity> identify(RoutingContext context, CapabilityPath path) {
        return Optional.of(path)
                .filter(any -> METHODS.contains(context.request().method().name()))
                .flatMap(any -> capabilities.verify(path.capability(), path.purpose()))
                .map(capability -> Uni.createFrom().item(identity(capability)))
                .orElse(Uni.createFrom().failure(new AuthenticationFailedException()));
    }

    private static SecurityIdentity identity(Capability capability) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("capability of " + capability.subject()))
                .addPermission(new StringPermission("entities", "read"))
                .build();
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1000;
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom().nullItem();
    }
}
