package news.dateline.extraction.rules;

import java.util.Optional;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Stage;
import news.dateline.extraction.gazetteer.KnownName;
import news.dateline.extraction.text.Dateline;

/** The city and the country of the dateline; the rest of it is no part of the text's sentences. */
final class DatelineRule {

    private final Reading reading;

    DatelineRule(Reading reading) {
        this.reading = reading;
    }

    void read() {
        reading.layout().dateline().ifPresent(this::read);
    }

    private void read(Dateline dateline) {
        find(dateline.cityFrom(), dateline.cityTo());
        if (dateline.regionTo() > dateline.regionFrom()) {
            find(dateline.regionFrom(), dateline.regionTo());
        }
        reading.take(reading.layout().headlineEnd(), dateline.end());
    }

    private void find(int from, int to) {
        String form = reading.form(from, to);
        Optional<KnownName> known = reading.known(form).or(() -> reading.known(Casing.titleCase(form)));
        if (known.filter(name -> name.type() != EntityType.PLACE).isEmpty()) {
            reading.find(from, to, EntityType.PLACE, 0.95, Stage.DATELINE, known.map(KnownName::canonical));
        }
    }
}
