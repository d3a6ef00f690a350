package news.dateline.entities.analysis.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

import jakarta.ws.rs.core.MediaType;

import news.dateline.contracts.problem.ProblemType;
import news.dateline.extraction.Document;
import news.dateline.platform.problem.Problems;
import news.dateline.platform.problem.Violation;

/** Understands requests for an analysis, or throws the problem that says why not. */
final class ExtractRequests {

    private static final String NUL = "\0";

    private ExtractRequests() {}

    /** The text of a body that is nothing but text. */
    static String text(byte[] body, MediaType type) {
        String charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
        if (!charset.toLowerCase(Locale.ROOT).equals("utf-8")) {
            throw Problems.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send the body in UTF-8; other charsets are not read.");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Problems.of(ProblemType.MALFORMED_REQUEST, "The body is not valid UTF-8.");
        }
    }

    /**
     * Checks a request.
     *
     * @param textAt the JSON pointer of the text
     * @param other makes a violation of the language or the date from its name and a message
     * @return its date, if it has one
     */
    static Optional<LocalDate> check(
            ExtractRequest request, String textAt, BiFunction<String, String, Violation> other) {
        var violations = new ArrayList<Violation>();
        checkText(request.text()).ifPresent(message -> violations.add(Violation.at(textAt, message)));
        if (request.language() != null && !Document.isLanguage(request.language())) {
            violations.add(other.apply(
                    "language",
                    "must be the BCP 47 tag of a language, such as en or pt-BR; leave it out to have it detected"));
        }
        var date = Optional.ofNullable(request.date()).flatMap(ExtractRequests::date);
        if (request.date() != null && date.isEmpty()) {
            violations.add(other.apply("date", "must be a day, such as 2026-03-11"));
        }
        if (!violations.isEmpty()) {
            throw Problems.invalid(List.copyOf(violations));
        }
        return date;
    }

    private static Optional<String> checkText(String text) {
        if (text == null || text.isBlank()) {
            return Optional.of("must not be blank: there is nothing to analyse");
        }
        if (text.length() > Document.MAX_LENGTH) {
            return Optional.of("must have at most " + Document.MAX_LENGTH
                    + " UTF-16 units, so that one request cannot keep others waiting");
        }
        if (text.contains(NUL)) {
            return Optional.of("must have no NUL character");
        }
        boolean lone = text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        return lone ? Optional.of("must be well-formed Unicode, without lone surrogates") : Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
