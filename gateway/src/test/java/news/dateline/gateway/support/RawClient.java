package news.dateline.gateway.support;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A client that sends the very bytes it is told to. */
public final class RawClient implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 15_000;

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: (\\d+)\r\n");
    private static final Pattern CHUNKED = Pattern.compile("(?i)\r\ntransfer-encoding: chunked\r\n");

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;

    public RawClient(URI base) throws IOException {
        socket = new Socket(base.getHost(), base.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream());
        out = socket.getOutputStream();
    }

    public RawClient write(String text) throws IOException {
        return write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    public RawClient write(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
        return this;
    }

    /** Sends one chunk of a chunked body; an empty one ends it. */
    public RawClient writeChunk(byte[] bytes) throws IOException {
        write(Integer.toHexString(bytes.length) + "\r\n");
        write(bytes);
        return write("\r\n");
    }

    /** Whether something has come that was not read yet. */
    public boolean hasMore() throws IOException {
        return in.available() > 0;
    }

    /** Nothing more will be sent, which the gateway is told. */
    public void finishWriting() throws IOException {
        socket.shutdownOutput();
    }

    /** Reads on until the text has come, and returns everything up to it. */
    public String readUntil(String text) throws IOException {
        var read = new StringBuilder();
        while (read.indexOf(text) < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("The connection ended after: " + read);
            }
            read.append((char) next);
        }
        return read.toString();
    }

    /** The status and the headers of a response. */
    public String readHead() throws IOException {
        return readUntil("\r\n\r\n");
    }

    /** One whole response that says how long it is, or nothing if the gateway ends the connection instead. */
    public String readResponse() throws IOException {
        int first = in.read();
        if (first < 0) {
            return "";
        }
        String head = (char) first + readHead();
        Matcher length = LENGTH.matcher(head);
        if (length.find()) {
            return head + new String(in.readNBytes(Integer.parseInt(length.group(1))), StandardCharsets.ISO_8859_1);
        }
        return head + (CHUNKED.matcher(head).find() ? readUntil("\r\n0\r\n\r\n") : "");
    }

    /** All that comes until the gateway ends the connection. */
    public String readToEnd() throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    /** Whether the gateway ends the connection after what is still to come. */
    public boolean isClosedByGateway() throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
        return true;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
