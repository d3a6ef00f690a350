package news.dateline.articles.apikey.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import news.dateline.articles.apikey.domain.ApiKey;
import news.dateline.articles.apikey.domain.ApiKeyId;
import news.dateline.articles.apikey.domain.ApiKeys;
import news.dateline.articles.apikey.domain.Grant;
import news.dateline.articles.apikey.domain.KeyHash;

/** Keys in PostgreSQL. */
@ApplicationScoped
class ApiKeyTable implements ApiKeys {

    private static final String COLUMNS =
            "select id, prefix, name, scopes, sources, created, created_by, expires, revoked, last_used, salt, hash from api_key ";
    private static final String ADD = """
            insert into api_key (id, prefix, salt, hash, name, scopes, sources, created, created_by, expires)
            values (:id, :prefix, :salt, :hash, :name, :scopes, cast(:sources as text), :created, :createdBy, cast(:expires as timestamptz))
            """;
    private static final String LIST =
            COLUMNS + "where cast(:below as uuid) is null or id < cast(:below as uuid) order by id desc limit :limit";

    private final Session session;

    ApiKeyTable(Session session) {
        this.session = session;
    }

    @Override
    public void add(ApiKey key, KeyHash hash) {
        Grant grant = key.grant();
        session.createNativeMutationQuery(ADD)
                .setParameter("id", key.id().value())
                .setParameter("prefix", key.prefix())
                .setParameter("salt", hash.salt())
                .setParameter("hash", hash.hash())
                .setParameter("name", grant.name())
                .setParameter("scopes", String.join(" ", grant.scopes()))
                .setParameter(
                        "sources",
                        grant.sources().map(names -> String.join("\n", names)).orElse(null),
                        String.class)
                .setParameter("created", key.created())
                .setParameter("createdBy", key.createdBy())
                .setParameter("expires", grant.expires().orElse(null), Instant.class)
                .executeUpdate();
    }

    @Override
    public List<ApiKey> list(Optional<ApiKeyId> below, int limit) {
        return session
                .createNativeQuery(LIST, Tuple.class)
                .setParameter("below", below.map(ApiKeyId::value).orElse(null), UUID.class)
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(ApiKeyTable::key)
                .toList();
    }

    @Override
    public Optional<ApiKey> find(ApiKeyId id) {
        return session.createNativeQuery(COLUMNS + "where id = :id", Tuple.class)
                .setParameter("id", id.value())
                .uniqueResultOptional()
                .map(ApiKeyTable::key);
    }

    @Override
    public Optional<Hashed> findByPrefix(String prefix) {
        return session.createNativeQuery(COLUMNS + "where prefix = :prefix", Tuple.class)
                .setParameter("prefix", prefix)
                .uniqueResultOptional()
                .map(row -> new Hashed(key(row), new KeyHash(row.get(10, String.class), row.get(11, String.class))));
    }

    @Override
    public boolean revoke(ApiKeyId id, Instant at) {
        return session.createNativeMutationQuery("update api_key set revoked = :at where id = :id and revoked is null")
                        .setParameter("id", id.value())
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void used(ApiKeyId id, Instant at) {
        session.createNativeMutationQuery("update api_key set last_used = :at where id = :id")
                .setParameter("id", id.value())
                .setParameter("at", at)
                .executeUpdate();
    }

    private static ApiKey key(Tuple row) {
        Optional<SortedSet<String>> sources = Optional.ofNullable(row.get(4, String.class))
                .map(names -> new TreeSet<>(List.of(names.split("\n", -1))));
        Grant grant = new Grant(
                row.get(2, String.class),
                new TreeSet<>(List.of(row.get(3, String.class).split(" ", -1))),
                sources,
                Optional.ofNullable(row.get(7, Instant.class)));
        return new ApiKey(
                new ApiKeyId(row.get(0, UUID.class)),
                row.get(1, String.class),
                grant,
                row.get(6, String.class),
                row.get(5, Instant.class),
                Optional.ofNullable(row.get(8, Instant.class)),
                Optional.ofNullable(row.get(9, Instant.class)));
    }
}
