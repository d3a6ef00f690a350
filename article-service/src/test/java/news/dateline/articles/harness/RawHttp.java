package news.dateline.articles.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import io.restassured.RestAssured;

/** Sends what well-behaved HTTP clients refuse to. */
public final class RawHttp {

    private RawHttp() {}

    /**
     * The whole response to a request.
     *
     * @param line the method and the target
     * @param headers further ones, each ended by a line break
     */
    public static String send(String token, String line, String headers, String body) {
        String head = line + " HTTP/1.1\nHost: 127.0.0.1:" + RestAssured.port + "\nAuthorization: Bearer " + token
                + "\nConnection: close\n" + headers + "\n";
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write((head.replace("\n", "\r\n") + body).getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
