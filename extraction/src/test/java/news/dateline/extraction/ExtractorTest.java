package news.dateline.extraction;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExtractorTest {

    private static final String TEXT =
            "Minister visits Oslo\n\nBERN, Switzerland, May 4 — Foreign Minister Anna Keller of"
                    + " Switzerland flew to Oslo on Monday. Keller will meet the United Nations (UN) envoy, the UN said.";

    @Test
    void anAnalysisCarriesTheVersionOfItsRules() {
        // when
        Analysis analysis = Articles.analyse(TEXT);

        // then
        assertThat(analysis.modelVersion()).isEqualTo("stages-1/english-1+known-1");
        assertThat(Extractors.standard().modelVersion()).isEqualTo("stages-1/english-1+known-1");
    }

    @Test
    void mentionsAreInTheOrderOfTheText() {
        // when
        Analysis analysis = Articles.analyse(TEXT);

        // then
        assertThat(analysis.mentions())
                .extracting(Mention::exact)
                .containsExactly(
                        "Oslo",
                        "BERN",
                        "Switzerland",
                        "Anna Keller",
                        "Switzerland",
                        "Oslo",
                        "Keller",
                        "United Nations",
                        "UN",
                        "UN");
    }

    @Test
    void entitiesAreInTheOrderOfTheirSalience() {
        // when
        List<NamedEntity> entities = Articles.analyse(TEXT).entities();

        // then
        assertThat(entities).extracting(NamedEntity::name).startsWith("Oslo").endsWith("Bern");
        assertThat(entities)
                .isSortedAccordingTo(
                        Comparator.comparingDouble(NamedEntity::salience).reversed());
    }

    @Test
    void offsetsCountCodePoints() {
        // given
        String text = "😀😀 people in Norway cheered.";

        // when
        Analysis analysis = Articles.analyse(text);

        // then
        assertThat(analysis.mentions()).extracting(Mention::span).containsExactly(new Span(13, 19));
    }

    @Test
    void offsetsCountInTheNormalFormOfTheText() {
        // given
        String text = "Cafe\u0301s in Norway closed.";

        // when
        Analysis analysis = Articles.analyse(text);

        // then
        assertThat(analysis.text()).isEqualTo("Cafés in Norway closed.");
        assertThat(analysis.mentions()).extracting(Mention::span).containsExactly(new Span(9, 15));
    }

    @Test
    void otherLanguagesAreReadByGazetteerAndPatternsAndTheResultSaysSo() {
        // given
        Document document = new Document("Le président Emmanuel Macron est arrivé à Tokyo.", "fr", Optional.empty());

        // when
        Analysis analysis = Extractors.standard().analyse(document);

        // then
        assertThat(analysis.language()).isEqualTo(Language.given("fr"));
        assertThat(analysis.notices()).containsExactly(Notice.NO_MODEL);
        assertThat(analysis.entities())
                .extracting(entity -> entity.type() + " " + entity.name())
                .containsExactlyInAnyOrder("PERSON Emmanuel Macron", "PLACE Tokyo");
    }

    @Test
    void aTextWithoutNamesHasNoEntities() {
        // when
        Analysis analysis = Articles.analyse("The weather stays fine. It will rain later, and then it will not.");

        // then
        assertThat(analysis.mentions()).isEmpty();
        assertThat(analysis.entities()).isEmpty();
    }

    @Test
    void manyThreadsGetTheSameResultFromOneExtractor() throws InterruptedException, ExecutionException {
        // given
        Analysis expected = Articles.analyse(TEXT);
        List<Callable<Analysis>> calls = Collections.nCopies(200, () -> Articles.analyse(TEXT));

        // when
        try (var executor = Executors.newFixedThreadPool(8)) {
            List<Future<Analysis>> results = executor.invokeAll(calls);

            // then
            for (Future<Analysis> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        }
    }
}
