package news.dateline.systemtests;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/** A bulk request that is read while it is sent; spoken by hand, since the JDK's client reads only when it has sent everything. */
final class BulkStream implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;
    private int left;

    private BulkStream(Socket socket) throws IOException {
        this.socket = socket;
        this.out = socket.getOutputStream();
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    static BulkStream open(URI gateway, String token, String source) throws IOException {
        var socket = new Socket(gateway.getHost(), gateway.getPort());
        socket.setSoTimeout((int) PATIENCE.toMillis());
        var stream = new BulkStream(socket);
        stream.write("POST /api/v1/articles/bulk?source=" + source + " HTTP/1.1\r\nHost: " + gateway.getAuthority()
                + "\r\nAuthorization: Bearer " + token
                + "\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n");
        return stream;
    }

    void send(String lines) throws IOException {
        write(Integer.toHexString(lines.getBytes(StandardCharsets.UTF_8).length) + "\r\n" + lines + "\r\n");
    }

    void end() throws IOException {
        write("0\r\n\r\n");
    }

    /** The next result; none at the end of the answer. Fails if the answer is cut off. */
    Optional<JsonNode> result() throws IOException {
        if (left == 0 && !nextChunk()) {
            return Optional.empty();
        }
        var line = new ByteArrayOutputStream();
        for (int octet = octet(); octet != '\n'; octet = octet()) {
            line.write(octet);
        }
        return Optional.of(Json.read(line.toString(StandardCharsets.UTF_8)));
    }

    private int octet() throws IOException {
        if (left == 0 && !nextChunk()) {
            throw new IOException("the answer ends in the middle of a line");
        }
        left--;
        return read();
    }

    /** Passes the head of the answer, or the end of the chunk before, and the size of the next one. */
    private boolean nextChunk() throws IOException {
        String line = headerLine();
        while (!line.matches("[0-9a-fA-F]+")) {
            line = headerLine();
        }
        left = Integer.parseInt(line, 16);
        return left > 0;
    }

    private String headerLine() throws IOException {
        var line = new StringBuilder();
        for (int octet = read(); octet != '\n'; octet = read()) {
            line.append((char) octet);
        }
        return line.toString().strip();
    }

    private int read() throws IOException {
        int octet = in.read();
        if (octet < 0) {
            throw new IOException("the answer was cut off");
        }
        return octet;
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
