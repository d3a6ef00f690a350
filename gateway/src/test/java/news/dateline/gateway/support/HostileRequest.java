package news.dateline.gateway.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One line of a table of hostile requests: what the answer may be, what the request is, and the request. {@code \r},
 * {@code \n}, {@code \t}, {@code \0}, {@code \xHH} and {@code \\} stand for bytes, <code>{a*9}</code> for nine times an a,
 * <code>{token}</code> for an Authorization header line, <code>{length}</code> for the length of the body.
 *
 * @param table the name of its table, which says what the text is part of
 */
public record HostileRequest(String table, List<String> answers, String what, String text) {

    private static final Path FOLDER = Path.of("src", "test", "resources", "hostile");
    private static final Pattern REPEATED = Pattern.compile("\\{([^{}]*)\\*(\\d+)}");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([rnt0\\\\]|x[0-9a-fA-F]{2})");
    private static final Pattern STATUS_LINE = Pattern.compile("[A-Z]+/\\d\\.\\d \\d{3} ");

    public static Stream<HostileRequest> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream().flatMap(HostileRequest::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<HostileRequest> read(Path table) {
        try {
            return Files.readAllLines(table).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 3))
                    .map(columns -> new HostileRequest(
                            table.getFileName().toString(), List.of(columns[0].split("\\|")), columns[1], columns[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What came back, in the words of the tables: a status with a proper problem or an upstream's answer, {@code bare}
     * and a status without a body, {@code closed}. Several are separated by commas.
     */
    public static String answer(String received) {
        if (received.isEmpty()) {
            return "closed";
        }
        List<Integer> starts =
                STATUS_LINE.matcher(received).results().map(MatchResult::start).toList();
        return IntStream.range(0, starts.size())
                .mapToObj(i -> received.substring(
                        starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : received.length()))
                .map(HostileRequest::one)
                .collect(Collectors.joining(", "));
    }

    private static String one(String response) {
        String status = response.split(" ", 3)[1];
        if (status.equals("200") || response.contains("\r\ncontent-type: application/problem+json\r\n")) {
            return status;
        }
        return response.endsWith("\r\n\r\n") ? "bare " + status : "odd " + status;
    }

    /** The bytes to send. */
    public byte[] bytes(String token) {
        String authorization = "Authorization: Bearer " + token + "\r\n";
        String start = " HTTP/1.1\r\nHost: x\r\n" + authorization;
        String request = switch (table) {
            case "target-paths.tsv" -> "GET " + unescaped() + start + "\r\n";
            case "header-lines.tsv" -> "GET /api/v1/articles" + start + unescaped() + "\r\n\r\n";
            default -> unescaped();
        };
        request = request.replace("{token}", authorization);
        int body = request.indexOf("\r\n\r\n") + 4;
        return request.replace("{length}", Integer.toString(request.length() - body))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private String unescaped() {
        String repeated = REPEATED.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(match.group(1).repeat(Integer.parseInt(match.group(2)))));
        return ESCAPE.matcher(repeated).replaceAll(match -> Matcher.quoteReplacement(byteOf(match.group(1))));
    }

    private static String byteOf(String escape) {
        return switch (escape.charAt(0)) {
            case 'r' -> "\r";
            case 'n' -> "\n";
            case 't' -> "\t";
            case '0' -> "\0";
            case 'x' -> String.valueOf((char) Integer.parseInt(escape.substring(1), 16));
            default -> escape;
        };
    }

    @Override
    public String toString() {
        return table + ": " + what;
    }
}
