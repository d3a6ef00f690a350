package news.dateline.extraction.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.dateline.extraction.Analysis;
import news.dateline.extraction.Articles;
import news.dateline.extraction.Document;
import news.dateline.extraction.EntityType;
import news.dateline.extraction.Extractor;
import news.dateline.extraction.Extractors;
import news.dateline.extraction.Finding;
import news.dateline.extraction.Language;
import news.dateline.extraction.Language.Source;
import news.dateline.extraction.Mention;
import news.dateline.extraction.Notice;
import news.dateline.extraction.Stage;
import news.dateline.extraction.gazetteer.Entry;
import news.dateline.extraction.gazetteer.LiveGazetteer;
import news.dateline.extraction.gazetteer.StopList;

import static org.assertj.core.api.Assertions.assertThat;

class PipelineTest {

    private static final String ARTICLE =
            "OSLO, Norway, May 4 — “We sold 200 tonnes for $5 million on Monday,” said Kari Lund, chief executive of"
                    + " Nordfisk AS. The chief executive of Nordfisk left. President Ola Berg met Lund. The president smiled.";

    private final LiveGazetteer registry = new LiveGazetteer();
    private final Extractor extractor = Extractors.with(registry);

    @Test
    void aNameOfTheRegistryIsFoundInTheNextTextWithItsId() {
        // given
        String text = "the team of qorvun met on Monday, and Qorvun Zelt was there.";
        registry.add(new Entry("Qorvun Zelt", EntityType.WORK, "id-7"));

        // when
        List<Mention> mentions = analyse(text).mentions();

        // then
        assertThat(mentions).extracting(Mention::exact).containsExactly("Qorvun Zelt");
        assertThat(mentions.getFirst().ids()).containsExactly("id-7");
        assertThat(mentions.getFirst().type()).isEqualTo(EntityType.WORK);
        assertThat(mentions.getFirst().stage()).isEqualTo(Stage.GAZETTEER);
    }

    @Test
    void whatIsTakenAwayOrStoppedIsNotFoundInTheNextText() {
        // given
        String text = "they read it in evening tide and in morning tide again.";
        registry.replaceAll(List.of(
                new Entry("evening tide", EntityType.ORGANIZATION, "1"),
                new Entry("morning tide", EntityType.ORGANIZATION, "2")));
        assertThat(analyse(text).mentions()).hasSize(2);

        // when
        registry.remove("1");
        registry.stop(StopList.of(List.of("Morning Tide")));

        // then
        assertThat(analyse(text).mentions()).isEmpty();
    }

    @Test
    void theTaggersNameGetsTheRegistrysId() {
        // given
        registry.add(new Entry("Kari Lund", EntityType.PERSON, "id-9"));

        // when
        Mention lund = analyse(ARTICLE).mentions().stream()
                .filter(mention -> mention.exact().equals("Kari Lund"))
                .findFirst()
                .orElseThrow();

        // then
        assertThat(lund.ids()).containsExactly("id-9");
    }

    @Test
    void everyFindingNamesItsStageAndItsModel() {
        // when
        Analysis analysis = analyse(ARTICLE);

        // then
        List<Finding> findings = Stream.<List<? extends Finding>>of(
                        analysis.mentions(),
                        analysis.references(),
                        analysis.values(),
                        analysis.roles(),
                        analysis.quotes())
                .peek(list -> assertThat(list).isNotEmpty())
                .<Finding>flatMap(List::stream)
                .toList();
        assertThat(findings).extracting(Finding::stage).doesNotContainNull().contains(Stage.DATELINE, Stage.TAGGER);
        assertThat(findings)
                .extracting(Finding::model)
                .allMatch(model -> model.matches("[a-z]+-\\d+(\\+[a-z]+-\\d+)?"));
    }

    @Test
    void aQuoteHasItsSpeakerAndATitleItsHolder() {
        // when
        Analysis analysis = analyse(ARTICLE);

        // then
        assertThat(analysis.quotes().getFirst().speakers())
                .extracting(speaker -> analysis.entities().get(speaker).name())
                .containsExactly("Kari Lund");
        assertThat(analysis.references())
                .extracting(reference -> reference.exact() + " "
                        + analysis.entities().get(reference.entity()).name())
                .containsExactly("president Ola Berg");
    }

    @Test
    void anAcronymBehindAnOfPhraseIsNotTheNameInThatPhrase() {
        // when
        Analysis analysis =
                analyse("The State Oil Company of Azerbaijan (SOCAR) raised output, and SOCAR said so in Baku.");

        // then
        assertThat(analysis.entities())
                .filteredOn(entity -> entity.name().equals("Azerbaijan"))
                .allSatisfy(entity -> assertThat(entity.aliases()).isEmpty());
        assertThat(analysis.mentions())
                .filteredOn(mention -> mention.exact().equals("SOCAR"))
                .hasSize(2)
                .allSatisfy(mention -> assertThat(mention.type()).isEqualTo(EntityType.ORGANIZATION));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            The minister said on Monday that the talks in Oslo had gone well.             ; en  ; DETECTED ; ''
            Der Minister sagte am Montag, die Gespräche in Oslo seien gut verlaufen.      ; de  ; DETECTED ; NO_MODEL
            Министр сказал в понедельник, что переговоры в Осло прошли хорошо.            ; ru  ; DETECTED ; NO_MODEL
            Ilham Aliyev met Joe Biden in Baku.                                           ; en  ; UNKNOWN  ; UNKNOWN_LANGUAGE
            12:30                                                                         ; und ; UNKNOWN  ; UNKNOWN_LANGUAGE|NO_MODEL
            """)
    void theLanguageIsToldFromTheTextAndTheResultSaysWhatThatMeans(
            String text, String tag, Source source, String notices) {
        // when
        Analysis analysis = extractor.analyse(new Document(text, Optional.empty(), Optional.empty()));

        // then
        assertThat(analysis.language()).isEqualTo(new Language(tag, source));
        assertThat(analysis.notices().stream().map(Notice::name).toList())
                .isEqualTo(notices.isEmpty() ? List.of() : List.of(notices.split("\\|")));
    }

    @Test
    void withoutAModelGazetteerValuesPatternsAndDirectSpeechRemain() {
        // given
        registry.add(new Entry("Берген Груп", EntityType.ORGANIZATION, "id-3"));
        String text =
                "«Мы продали двести тонн рыбы, и это хорошо.» Так сказали в «Берген Груп» 12.05.2024: 45 %. Siemens Energy AG и Emmanuel Macron.";

        // when
        Analysis analysis = extractor.analyse(new Document(text, "ru", Optional.empty()));

        // then
        assertThat(analysis.mentions())
                .extracting(mention -> mention.type() + " " + mention.exact() + " " + mention.stage())
                .containsExactly(
                        "ORGANIZATION Берген Груп GAZETTEER",
                        "ORGANIZATION Siemens Energy AG PATTERNS",
                        "PERSON Emmanuel Macron PATTERNS");
        assertThat(analysis.values()).extracting(value -> value.exact()).containsExactly("12.05.2024", "45 %");
        assertThat(analysis.quotes())
                .extracting(quote -> quote.exact())
                .containsExactly("Мы продали двести тонн рыбы, и это хорошо.");
        assertThat(analysis.notices()).containsExactly(Notice.NO_MODEL);
    }

    private Analysis analyse(String text) {
        return extractor.analyse(new Document(text, "en", Optional.of(LocalDate.of(2024, 5, 4))));
    }

    @Test
    void namesThatTheTextRepeatsAreFoundAgainAsWhatTheyWere() {
        // when
        Analysis analysis = Articles.analyse("Halla Tómasdóttir won in Iceland. In May, they say, Halla rests.");

        // then
        assertThat(analysis.mentions().stream()
                        .filter(mention -> mention.exact().equals("Halla"))
                        .map(mention ->
                                analysis.entities().get(mention.entity()).name()))
                .containsOnly("Halla Tómasdóttir");
    }
}
