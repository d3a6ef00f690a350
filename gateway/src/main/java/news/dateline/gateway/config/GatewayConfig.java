package news.dateline.gateway.config;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithDefaults;

/** The gateway's own settings. */
@ConfigMapping(prefix = "dateline.gateway")
public interface GatewayConfig {

    /** Every path that exists at the door. What is not here is refused. */
    List<RouteConfig> routes();

    /** The base URL (scheme, host, port) of every upstream by its name. */
    Map<String, String> upstreams();

    /** How to speak with an upstream, by its name. */
    @WithDefaults
    Map<String, ConnectionConfig> connections();

    /** How much of everything a client may use. */
    LimitsConfig limits();

    /**
     * Whether HTTP/2 is spoken without TLS too, for a load balancer before the gateway that ends TLS. Over TLS it always is.
     */
    @WithDefault("false")
    boolean http2ClearText();

    /** Who knows the API keys. */
    ApiKeysConfig apiKeys();

    /** How streams end whose credential is withdrawn. */
    RevocationConfig revocation();

    /** Sessions of people in browsers. */
    SessionsConfig sessions();

    /** Sessions of people in browsers. */
    interface SessionsConfig {

        /** Whether browsers can sign in at {@code /session/login}. */
        @WithDefault("false")
        boolean enabled();

        /** What cookies are encrypted with: at least 32 characters, the same for all gateways. */
        Optional<String> secret();

        /**
         * Whether browsers may send the cookies over TLS alone, under names that begin with {@code __Host-}; TLS may end in front of the
         * gateway. {@code false} is for a machine of one's own.
         */
        @WithDefault("true")
        boolean secureCookies();
    }

    /** Which web sites may call from a browser. */
    CorsConfig cors();

    /** What is recorded of denied requests. */
    AuditConfig audit();

    /** Which web sites may call from a browser. */
    interface CorsConfig {

        /** The origins that may call, such as {@code https://desk.example.org}, or {@code *} alone. Default: none. */
        Optional<List<String>> origins();

        /** Whether they may use the cookies of whoever looks at them. Not with {@code *}. */
        @WithDefault("false")
        boolean credentials();

        /** How long a browser may remember what it was told. */
        @WithDefault("10m")
        Duration maxAge();
    }

    /** What is recorded of denied requests. */
    interface AuditConfig {

        /** How many denials are written in a minute at most; the rest are counted. */
        @WithDefault("600")
        int denialsPerMinute();
    }

    /** How streams end whose credential is withdrawn. */
    interface RevocationConfig {

        /** How often it is asked whether the credentials of open streams are still good. */
        @WithDefault("5s")
        Duration every();

        /**
         * Whether the identity provider is asked about tokens too, not only the service that keeps them about API keys. Needs
         * {@code quarkus.oidc.client-id} and {@code quarkus.oidc.credentials.secret} of a client in the tokens' audience.
         */
        @WithDefault("false")
        boolean introspection();
    }

    /** Who knows the API keys. */
    interface ApiKeysConfig {

        /** The upstream that exchanges API keys for tokens. Without one no API key is good. */
        Optional<String> upstream();

        /** Where it does so. */
        @WithDefault("/internal/api-keys/exchange")
        String path();
    }

    /** One row of the route table. */
    interface RouteConfig {

        /** A pattern such as {@code /api/v1/articles/{id}}. A variable stands for one segment. */
        String path();

        /** The upstream that answers. */
        String upstream();

        /**
         * What each method needs: a scope, several scopes separated by spaces that the token must have all, or
         * {@code capability} where the address itself is the permission, which the upstream verifies. A GET covers HEAD.
         */
        Map<String, String> methods();

        /**
         * The largest body of a request, such as {@code 64M}, or {@code none} for a stream that the upstream handles
         * piece by piece. Default: {@code quarkus.http.limits.max-body-size}.
         */
        Optional<String> bodyLimit();

        /**
         * How long the upstream may take to begin its answer, once it has the whole request. Default: the
         * {@code idle-timeout} of its connections.
         */
        Optional<Duration> responseTimeout();

        /** How many requests a caller may send here in a minute. Default: only the limit of all requests. */
        OptionalInt requestsPerMinute();

        /**
         * How long the upstream may pause within its answer, or both sides of a WebSocket may be silent. Default: the
         * {@code idle-timeout} of its connections.
         */
        Optional<Duration> idleTimeout();

        /**
         * Whether JSON bodies are held against what the service describes before they go on. They are then read as a whole
         * first.
         */
        @WithDefault("false")
        boolean validate();

        /** Whether a GET may open a WebSocket; elsewhere the wish to is not heard. */
        @WithDefault("false")
        boolean webSocket();
    }

    /** How to speak with an upstream. */
    interface ConnectionConfig {

        /** How long opening a connection may take before the answer is 502. */
        @WithDefault("2s")
        Duration connectTimeout();

        /** How long a request may wait for a free connection of the pool before the answer is 503. */
        @WithDefault("5s")
        Duration acquireTimeout();

        /** How long the upstream may be silent, once it has the whole request, before the answer is 504. */
        @WithDefault("30s")
        Duration idleTimeout();

        /** How long an unused connection is kept; shorter than the upstream keeps it. */
        @WithDefault("20s")
        Duration keepAlive();

        /** How many connections for requests there may be at once; each event loop has its share of them. */
        @WithDefault("128")
        int poolSize();

        /**
         * How many streams of events there may be at once, each of which holds a connection, and how many WebSockets besides;
         * more are answered 503 at once.
         */
        @WithDefault("2048")
        int streamPoolSize();

        /** How many requests may wait for a connection, each event loop's its share; more are answered 503 at once. */
        @WithDefault("512")
        int waitQueueSize();
    }

    /** How much of everything a client may use. */
    interface LimitsConfig {

        /** The longest path with its query; a longer one is answered 414. */
        @WithDefault("4K")
        MemorySize targetSize();

        /** All names and values of the headers together; more are answered 431. */
        @WithDefault("16K")
        MemorySize headerSize();

        /** How many header lines; more are answered 431. */
        @WithDefault("100")
        int headerCount();

        /** How many requests a caller may send in a minute; more are answered 429. A row can have a lower one besides. */
        @WithDefault("60000")
        int requestsPerMinute();

        /**
         * Where several gateways count the requests of a minute together, such as
         * {@code redis://user:password@host:6379}. Default: each counts for itself.
         */
        Optional<String> sharedStore();

        /** How long the shared store may take to answer before this gateway counts a request by itself. */
        @WithDefault("250ms")
        Duration sharedStoreTimeout();

        /** How many requests a caller may have under way at once, streams among them; more are answered 429. */
        @WithDefault("512")
        int requestsAtOnce();

        /**
         * How many requests of all callers together may be under way at once, streams not among them; more are answered 503. Each
         * takes some 13 KiB of the gateway's memory, and each connection some 5.
         */
        @WithDefault("1000")
        int requestsUnderWay();

        /**
         * How many DPoP proofs of 45 seconds are remembered, so that none is used twice; of one caller a tenth of these. More of a caller are
         * answered 429, more of all together 503. 100,000 take up to 6 MiB of the gateway's memory.
         */
        @WithDefault("100000")
        int proofs();

        /** How many missing or bad tokens in a minute an address may send before it is answered 429. */
        @WithDefault("1200")
        int failuresPerMinute();

        /** How long a client may pause within the body of a request before the answer is 408. */
        @WithDefault("30s")
        Duration bodyTimeout();
    }
}
