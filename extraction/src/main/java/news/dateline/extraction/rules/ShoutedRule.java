package news.dateline.extraction.rules;

import java.util.Optional;

import news.dateline.extraction.gazetteer.KnownName;
import news.dateline.extraction.gazetteer.Phrases;

/** Where capitals say nothing, only names known beforehand are found, and later those that the rest of the text has. */
final class ShoutedRule {

    private final Reading reading;

    ShoutedRule(Reading reading) {
        this.reading = reading;
    }

    void read() {
        for (int i = 0; i < reading.size(); ) {
            i = reading.isShouted(i) && !reading.isTaken(i) ? readAt(i) : i + 1;
        }
    }

    private int readAt(int i) {
        Optional<Phrases.Match<KnownName>> known = reading.known(i);
        if (known.isEmpty() || reading.isTaken(known.get().end() - 1)) {
            return i + 1;
        }
        reading.findKnown(i, known.get(), 0.75);
        return known.get().end();
    }
}
