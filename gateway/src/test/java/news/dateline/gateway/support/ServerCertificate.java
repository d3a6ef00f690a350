package news.dateline.gateway.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate of the gateway for its address here, and what it takes to believe it. */
public final class ServerCertificate {

    private static final String PASSWORD = "changeit";

    private final Path store;

    private ServerCertificate(Path store) {
        this.store = store;
    }

    /** A new one, made with the JDK's own tool. */
    static ServerCertificate create() {
        try {
            Path store = Files.createTempDirectory("gateway").resolve("door.p12");
            store.toFile().deleteOnExit();
            store.getParent().toFile().deleteOnExit();
            String keytool =
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
            List<String> command = new ArrayList<>(List.of(keytool));
            Collections.addAll(
                    command,
                    ("-genkeypair -alias door -keyalg EC -dname CN=localhost -ext SAN=dns:localhost,ip:127.0.0.1"
                                    + " -validity 2 -storetype PKCS12 -storepass " + PASSWORD)
                            .split(" ", -1));
            command.addAll(List.of("-keystore", store.toString()));
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
            return new ServerCertificate(store);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Map<String, String> settings() {
        return Map.of(
                "quarkus.http.ssl.certificate.key-store-file",
                store.toString(),
                "quarkus.http.ssl.certificate.key-store-password",
                PASSWORD,
                "quarkus.http.insecure-requests",
                "enabled",
                "quarkus.http.test-ssl-port",
                "0");
    }

    /** For clients that believe it and nobody else. */
    public SSLContext clientContext() {
        try (InputStream in = Files.newInputStream(store)) {
            var keys = KeyStore.getInstance("PKCS12");
            keys.load(in, PASSWORD.toCharArray());
            var trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("door", keys.getCertificate("door"));
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
