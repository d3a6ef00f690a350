package news.dateline.articles.apikey.store;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import news.dateline.articles.apikey.domain.SigningKey;
import news.dateline.articles.apikey.domain.SigningKeys;

/** Signing keys in PostgreSQL. */
@ApplicationScoped
class SigningKeyTable implements SigningKeys {

    private static final String ADD = """
            insert into api_key_signing_key (id, private_key, public_key, created)
            values (:id, :privateKey, :publicKey, :created)
            """;

    private final Session session;

    SigningKeyTable(Session session) {
        this.session = session;
    }

    @Override
    public List<SigningKey> all() {
        return session
                .createNativeQuery(
                        "select id, private_key, public_key, created from api_key_signing_key order by created desc, id",
                        Tuple.class)
                .getResultList()
                .stream()
                .map(row -> new SigningKey(
                        row.get(0, String.class),
                        pair(row.get(1, byte[].class), row.get(2, byte[].class)),
                        row.get(3, Instant.class)))
                .toList();
    }

    @Override
    public void add(SigningKey key) {
        session.createNativeMutationQuery(ADD)
                .setParameter("id", key.id())
                .setParameter("privateKey", key.pair().getPrivate().getEncoded())
                .setParameter("publicKey", key.pair().getPublic().getEncoded())
                .setParameter("created", key.created())
                .executeUpdate();
    }

    @Override
    public void removeOlderThan(Instant time) {
        session.createNativeMutationQuery("delete from api_key_signing_key where created < :time")
                .setParameter("time", time)
                .executeUpdate();
    }

    private static KeyPair pair(byte[] privateKey, byte[] publicKey) {
        try {
            KeyFactory factory = KeyFactory.getInstance("EC");
            return new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(publicKey)),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(privateKey)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a signing key in the database is none", e);
        }
    }
}
