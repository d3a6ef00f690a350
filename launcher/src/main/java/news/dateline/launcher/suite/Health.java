package news.dateline.launcher.suite;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

import news.dateline.launcher.keycloak.KeycloakServer;
import news.dateline.launcher.process.Readiness;

/** Whether a part of a suite does its work now, asked from outside. */
public final class Health {

    private static final int MILLISECONDS_TO_CONNECT = 2000;

    private final Readiness readiness = new Readiness();

    /** True when the part answers at its address. */
    public boolean isReady(Component component, SuiteState.Part part) {
        return switch (component) {
            case POSTGRESQL, KAFKA -> accepts(part.port());
            case KEYCLOAK -> readiness.isReady(KeycloakServer.readiness(part.port()));
            case ARTICLE_SERVICE, ENTITY_SERVICE, GATEWAY -> readiness.isReady(Parts.readiness(part));
        };
    }

    private static boolean accepts(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), MILLISECONDS_TO_CONNECT);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
