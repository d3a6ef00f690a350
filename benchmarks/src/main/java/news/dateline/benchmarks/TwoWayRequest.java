package news.dateline.benchmarks;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A POST whose answer is read while it is being sent, which Java's own client does not do in HTTP/1.1: it would wait for the end of
 * what it sends, and the service for somebody to read what it answers.
 */
final class TwoWayRequest implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;

    TwoWayRequest(URI address, String token, String contentType) throws IOException {
        socket = new Socket(address.getHost(), address.getPort());
        try {
            out = new BufferedOutputStream(socket.getOutputStream(), BUFFER);
            in = new BufferedInputStream(socket.getInputStream(), BUFFER);
            begin(address, token, contentType);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private void begin(URI address, String token, String contentType) throws IOException {
        String target = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        write("POST " + target + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nAuthorization: Bearer " + token
                + "\r\nContent-Type: " + contentType + "\r\nTransfer-Encoding: chunked\r\n\r\n");
        out.flush();
    }

    /** Sends a piece of the body. */
    void send(byte[] piece) throws IOException {
        write(Integer.toHexString(piece.length) + "\r\n");
        out.write(piece);
        write("\r\n");
    }

    /** Ends the body. */
    void end() throws IOException {
        write("0\r\n\r\n");
        out.flush();
    }

    /** The lines of the answer. */
    BufferedReader answer() throws IOException {
        String status = headerLine();
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException("the gateway answers " + status);
        }
        boolean chunked = false;
        for (String header = headerLine(); !header.isEmpty(); header = headerLine()) {
            chunked |= header.toLowerCase(Locale.ROOT).equals("transfer-encoding: chunked");
        }
        if (!chunked) {
            throw new IOException("the answer is not streamed");
        }
        return new BufferedReader(new InputStreamReader(new Chunks(), StandardCharsets.UTF_8));
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private String headerLine() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the connection was cut");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** The body of the answer without its chunks. */
    private final class Chunks extends InputStream {

        private int left;
        private boolean ended;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (left == 0 && !ended) {
                left = Integer.parseInt(headerLine(), 16);
                ended = left == 0;
            }
            if (ended) {
                return -1;
            }
            int read = in.read(bytes, from, Math.min(length, left));
            if (read < 0) {
                throw new EOFException("the connection was cut");
            }
            left -= read;
            if (left == 0) {
                headerLine();
            }
            return read;
        }
    }
}
