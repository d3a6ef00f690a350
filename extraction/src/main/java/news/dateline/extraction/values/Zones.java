package news.dateline.extraction.values;

import java.util.Map;
import java.util.Optional;

/** Abbreviations of time zones that mean one offset wherever news is written. */
final class Zones {

    private static final Map<String, String> OFFSETS = Map.ofEntries(
            Map.entry("GMT", "Z"),
            Map.entry("UTC", "Z"),
            Map.entry("BST", "+01:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("EET", "+02:00"),
            Map.entry("EEST", "+03:00"),
            Map.entry("MSK", "+03:00"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("JST", "+09:00"));

    private Zones() {}

    static Optional<String> offset(Piece piece) {
        return Optional.ofNullable(OFFSETS.get(piece.text()));
    }
}
