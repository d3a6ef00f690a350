package news.dateline.entities.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/** The two parts of a set of documents: weights, the threshold and the rules are settled on the one, and judged by the other. */
enum Part {
    DEV,
    TEST;

    /** The part of a document of a set that is not parted yet: by its name, so that it is the same for all and for ever. */
    static Part of(String document) {
        var checksum = new CRC32();
        checksum.update(document.getBytes(StandardCharsets.UTF_8));
        return checksum.getValue() % 2 == 0 ? DEV : TEST;
    }

    /** The folder of a set that is parted by folders. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
