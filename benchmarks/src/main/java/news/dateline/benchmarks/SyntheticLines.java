package news.dateline.benchmarks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Articles as lines, some of which are broken: in a different way each, one after the other. */
final class SyntheticLines {

    private static final List<String> BROKEN = List.of(
            "{\"headlines\": [{\"value\": \"cut off",
            "{\"headlines\": [{\"value\": \"unknown\"}], \"nonsense\": 1}",
            "{\"headlines\": \"of the wrong type\"}",
            "[\"no object\"]",
            "{\"headlines\": [{\"value\": \"not UTF-8: \u00ff\"}]}",
            "{\"language\": \"en\", \"language\": \"de\"}",
            "{\"headlines\": [{\"value\": \"NUL: \\u0000\"}]}",
            "");

    /** No other benchmark has articles of these numbers: they would be near-duplicates. */
    private static final int FIRST = 1_000_000;

    private final String run;
    private final int brokenEvery;

    /**
     * Lines.
     *
     * @param run what the articles are named after
     * @param brokenEvery which lines are broken; 0 for none
     */
    SyntheticLines(String run, int brokenEvery) {
        this.run = run;
        this.brokenEvery = brokenEvery;
    }

    /** Whether the line of this number, from 1, is broken. */
    boolean isBroken(int number) {
        return brokenEvery > 0 && number % brokenEvery == 0;
    }

    /** How many of the first lines are broken. */
    int broken(int lines) {
        return brokenEvery > 0 ? lines / brokenEvery : 0;
    }

    /** The line of this number, from 1, with its line break. */
    byte[] line(int number) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        line.writeBytes(
                isBroken(number)
                        ? BROKEN.get(number / brokenEvery % BROKEN.size()).getBytes(StandardCharsets.ISO_8859_1)
                        : SyntheticNews.article(run, FIRST + number));
        line.write('\n');
        return line.toByteArray();
    }
}
