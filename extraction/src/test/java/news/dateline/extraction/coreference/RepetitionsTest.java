package news.dateline.extraction.coreference;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Stage;
import news.dateline.extraction.resolution.Annotation;
import news.dateline.extraction.text.Layout;

import static org.assertj.core.api.Assertions.assertThat;

class RepetitionsTest {

    /** The first words of each text are its one name; what is expected are the names found besides. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Nora Bell   ; PERSON       ; ' came. Later they saw Bell and Nora Bell there.'      ; Bell|Nora Bell
            Nora Bell   ; PERSON       ; ' came. Bell spoke.'                                   ; Bell
            Nora Bell   ; PERSON       ; ' came and the bell rang. Bell spoke.'                 ; ''
            Nora Bell   ; PERSON       ; ' came with Marc Bell and Bell Labs.'                  ; ''
            Acme Widgets ; ORGANIZATION ; ' grew. Later the Acme Widgets shares fell.'          ; Acme Widgets
            Acme Widgets ; ORGANIZATION ; ' grew. Later the Widgets shares fell.'               ; ''
            """)
    void whatWasFoundOnceIsFoundAgain(String name, EntityType type, String rest, String expected) {
        // given
        Layout layout = Layout.of(name + rest);
        Annotation first = new Annotation(0, name.length(), name, type, 0.9, Stage.TAGGER, "test");

        // when
        List<Annotation> names = Repetitions.complete(layout, List.of(first), List.of());

        // then
        assertThat(names.getFirst()).isEqualTo(first);
        assertThat(names.stream().skip(1).map(Annotation::form).toList())
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split("\\|")));
        assertThat(names.stream().skip(1)).allMatch(it -> it.stage() == Stage.COREFERENCE && it.type() == type);
    }
}
