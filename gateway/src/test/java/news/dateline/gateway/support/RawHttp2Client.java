package news.dateline.gateway.support;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http2.DefaultHttp2HeadersDecoder;
import io.netty.handler.codec.http2.Http2Exception;
import io.netty.handler.codec.http2.Http2Headers;

/** A client that speaks HTTP/2 without TLS, frame by frame, and says what a well-behaved one never would. */
public final class RawHttp2Client implements AutoCloseable {

    public static final int END_STREAM = 1;
    public static final int END_HEADERS = 4;

    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int RESET = 3;
    private static final int SETTINGS = 4;
    private static final int PING = 6;
    private static final int GO_AWAY = 7;
    private static final int ACKNOWLEDGED = 1;
    private static final int PRIORITY = 0x20;
    private static final int PRIORITY_LENGTH = 5;
    private static final int PATIENCE_MILLIS = 15_000;

    private final Socket socket;
    private final DataInputStream in;
    private final OutputStream out;
    private final DefaultHttp2HeadersDecoder decoder = new DefaultHttp2HeadersDecoder(false);

    public RawHttp2Client(URI base) throws IOException {
        socket = new Socket(base.getHost(), base.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new DataInputStream(socket.getInputStream());
        out = socket.getOutputStream();
        out.write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        frame(SETTINGS, 0, 0, new byte[0]);
    }

    /** Sends headers, each a name, {@code ": "} and a value, spelled out. */
    public RawHttp2Client headers(int stream, int flags, String... headers) throws IOException {
        var block = new ByteArrayOutputStream();
        for (String header : headers) {
            String[] parts = header.split(": ", 2);
            block.write(0);
            literal(block, parts[0]);
            literal(block, parts[1]);
        }
        return frame(HEADERS, flags, stream, block.toByteArray());
    }

    public RawHttp2Client data(int stream, int flags, byte[] bytes) throws IOException {
        return frame(DATA, flags, stream, bytes);
    }

    public RawHttp2Client reset(int stream) throws IOException {
        return frame(RESET, 0, stream, new byte[] {0, 0, 0, 8});
    }

    private RawHttp2Client frame(int type, int flags, int stream, byte[] payload) throws IOException {
        var head = new byte[] {
            (byte) (payload.length >> 16),
            (byte) (payload.length >> 8),
            (byte) payload.length,
            (byte) type,
            (byte) flags,
            (byte) (stream >> 24),
            (byte) (stream >> 16),
            (byte) (stream >> 8),
            (byte) stream
        };
        out.write(head);
        out.write(payload);
        out.flush();
        return this;
    }

    private static void literal(ByteArrayOutputStream block, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < 127) {
            block.write(bytes.length);
        } else {
            block.write(127);
            int rest = bytes.length - 127;
            while (rest >= 128) {
                block.write(rest % 128 + 128);
                rest /= 128;
            }
            block.write(rest);
        }
        block.writeBytes(bytes);
    }

    /** How a stream is answered: a status, {@code reset}, {@code goaway} for the whole connection, or {@code closed}. */
    public String answer(int stream) throws IOException {
        try {
            while (true) {
                int length = in.readUnsignedByte() << 16 | in.readUnsignedShort();
                int type = in.readUnsignedByte();
                int flags = in.readUnsignedByte();
                int of = in.readInt();
                byte[] payload = in.readNBytes(length);
                if (type == SETTINGS && flags == 0) {
                    frame(SETTINGS, ACKNOWLEDGED, 0, new byte[0]);
                } else if (type == PING && flags == 0) {
                    frame(PING, ACKNOWLEDGED, 0, payload);
                } else if (type == GO_AWAY) {
                    return "goaway";
                } else if (type == HEADERS) {
                    String status = decoded(of, flags, payload).status().toString();
                    if (of == stream) {
                        return status;
                    }
                } else if (of == stream && type == RESET) {
                    return "reset";
                }
            }
        } catch (EOFException | SocketException e) {
            return "closed";
        }
    }

    private Http2Headers decoded(int stream, int flags, byte[] block) {
        ByteBuf bytes = Unpooled.wrappedBuffer(block);
        bytes.skipBytes((flags & PRIORITY) == 0 ? 0 : PRIORITY_LENGTH);
        try {
            return decoder.decodeHeaders(stream, bytes);
        } catch (Http2Exception e) {
            throw new IllegalStateException(e);
        } finally {
            bytes.release();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
