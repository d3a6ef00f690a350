package news.dateline.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The sample articles that the tests speak of by name. */
enum Sample {
    TURKIC_STATES("politics-turkic-states.json"),
    HIGGS_BOSON("science-higgs-boson.json"),
    EURO("economy-euro-notes-and-coins.json"),
    WIRE_PLUTO("wire/new-horizons-pluto.txt");

    private static final Path FOLDER = Path.of("..", "samples");

    private final String file;

    Sample(String file) {
        this.file = file;
    }

    String text() {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The item under an external id of its own, so that tests do not meet in one article. */
    ObjectNode ninjsAs(String externalId) {
        ObjectNode ninjs = (ObjectNode) Json.read(text());
        return ninjs.put("uri", "tag:dateline.news,2026:test/" + externalId);
    }
}
