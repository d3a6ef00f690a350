package news.dateline.extraction.rules;

import java.util.Optional;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Stage;
import news.dateline.extraction.gazetteer.KnownName;
import news.dateline.extraction.text.Casing;
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
        dateline.cities().forEach(this::find);
        dateline.region().ifPresent(this::find);
        reading.take(dateline.from(), dateline.end());
    }

    private void find(Dateline.Place place) {
        find(place.from(), place.to());
    }

    private void find(int from, int to) {
        String form = reading.form(from, to);
        Optional<KnownName> known = reading.known(form).or(() -> reading.known(Casing.titleCase(form)));
        if (known.filter(name -> name.type() != EntityType.PLACE).isEmpty()) {
            reading.find(from, to, EntityType.PLACE, 0.95, Stage.DATELINE, known.map(KnownName::canonical));
        }
    }
}
