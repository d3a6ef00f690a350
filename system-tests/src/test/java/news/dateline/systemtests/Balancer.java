package news.dateline.systemtests;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;

/** One address for several gateways, as a Service of Kubernetes is: each connection goes to the next one that takes it. */
final class Balancer implements AutoCloseable {

    private static final int MILLISECONDS_TO_CONNECT = 2000;

    private final ServerSocket door;
    private final List<URI> gateways;

    Balancer(List<URI> gateways) {
        this.gateways = gateways;
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::serve);
    }

    String address() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    private void serve() {
        for (int turn = 0; !door.isClosed(); turn++) {
            try {
                Socket client = door.accept();
                int first = turn;
                Thread.startVirtualThread(() -> connect(client, first));
            } catch (IOException _) {
                // Closed.
            }
        }
    }

    private void connect(Socket client, int first) {
        for (int i = 0; i < gateways.size(); i++) {
            URI gateway = gateways.get((first + i) % gateways.size());
            try {
                Socket taken = new Socket();
                taken.connect(new InetSocketAddress(gateway.getHost(), gateway.getPort()), MILLISECONDS_TO_CONNECT);
                Thread.startVirtualThread(() -> pass(client, taken));
                pass(taken, client);
                return;
            } catch (IOException _) {
                // The next one.
            }
        }
        close(client);
    }

    /** Either end takes the other with it. */
    private static void pass(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
        } catch (IOException _) {
            // Ended by one of them.
        }
        close(from);
        close(to);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException _) {
            // It is of no use any more in any case.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
