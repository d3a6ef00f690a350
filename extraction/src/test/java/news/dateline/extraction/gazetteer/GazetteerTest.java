package news.dateline.extraction.gazetteer;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.text.Token;
import news.dateline.extraction.text.Tokenizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GazetteerTest {

    private static final Entry BANK = new Entry("Bank of England", EntityType.ORGANIZATION, "1");
    private static final Entry ENGLAND = new Entry("England", EntityType.PLACE, "2");
    private static final String UUID = "01890a5d-ac96-774b-bcce-b302099a8057";

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', nullValues = "-", textBlock = """
            Apple           ; at Apple today      ; Apple
            Apple           ; an apple a day      ; -
            Apple           ; BY APPLE TODAY      ; APPLE
            Act             ; the ACT was         ; -
            Nasa            ; the NASA said       ; NASA
            NASA            ; the Nasa said       ; -
            US              ; he told us that     ; -
            UN              ; the U.N. said       ; U.N.
            U.N.            ; the UN said         ; UN
            eBay            ; on EBay today       ; EBay
            eBay            ; at the ebay         ; -
            Łódź            ; in Lodz today       ; Lodz
            Lodz            ; in Łódź today       ; Łódź
            İlham Əliyev    ; by Ilham Aliyev     ; Ilham Aliyev
            Xi’an           ; in Xi'an today      ; Xi'an
            Charles de Gaulle ; De Charles De Gaulle ; Charles De Gaulle
            Amazon.com Inc. ; of Amazon.com Inc. now ; Amazon.com Inc.
            Amazon.com Inc. ; of Amazon.com Inc now ; Amazon.com Inc
            Москва          ; город Москва        ; Москва
            東京            ; in 東京 now         ; 東京
            """)
    void capitalsMatterAndMarksDoNot(String name, String text, String expected) {
        // given
        Gazetteer gazetteer = Gazetteer.of(List.of(new Entry(name, EntityType.ORGANIZATION, "7")));

        // when
        String found = found(gazetteer, text);

        // then
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Apple, AN APPLE A DAY, APPLE",
        "Apple, apple buys startup, apple",
        "WHO, WHO SAID SO, ''",
        "WHO, who said so, ''"
    })
    void whereCapitalsSayNothingTheyAreLeftAside(String name, String text, String expected) {
        // given
        Gazetteer gazetteer = Gazetteer.of(List.of(new Entry(name, EntityType.ORGANIZATION, "7")));
        List<Token> tokens = Tokenizer.tokenize(text);

        // then
        assertThat(texts(gazetteer.matches(tokens, token -> true), tokens)).isEqualTo(expected);
    }

    @Test
    void theLongestNameWins() {
        assertThat(found(Gazetteer.of(List.of(ENGLAND, BANK)), "the Bank of England and England"))
                .isEqualTo("Bank of England|England");
        assertThat(found(Gazetteer.of(List.of(BANK, ENGLAND)), "a Bank of Engels in England"))
                .isEqualTo("England");
    }

    @Test
    void matchesCarryWhatIsNamed() {
        // given
        Entry river = new Entry("Amazon", EntityType.PLACE, UUID);
        Entry company = new Entry("Amazon", EntityType.ORGANIZATION, "company 7");

        // when
        Match match = Gazetteer.of(List.of(river, company))
                .matches(Tokenizer.tokenize("Amazon"))
                .getFirst();

        // then
        assertThat(match.entries()).containsExactlyInAnyOrder(river, company);
        assertThat(match.ids(EntityType.PLACE)).containsExactly(UUID);
    }

    @Test
    void aNameIsFoundOnceItIsAddedAndNotWhenItsThingIsRemoved() {
        // given
        Gazetteer before = Gazetteer.of(List.of(ENGLAND));

        // when
        Gazetteer with = before.with(BANK);
        Gazetteer without = with.without("2").without("1");

        // then
        assertThat(found(before, "Bank of England")).isEqualTo("England");
        assertThat(found(with, "Bank of England")).isEqualTo("Bank of England");
        assertThat(found(without, "Bank of England")).isEmpty();
        assertThat(found(without.with(ENGLAND), "Bank of England")).isEqualTo("England");
        assertThat(without.with(ENGLAND).compacted().entries()).containsExactly(ENGLAND);
    }

    @Test
    void aStoppedNameIsNotFoundButAShorterOneIs() {
        // given
        Gazetteer gazetteer = Gazetteer.of(List.of(ENGLAND, BANK));

        // when
        Gazetteer stopped = gazetteer.with(StopList.of(List.of("bank of england")));

        // then
        assertThat(found(stopped, "Bank of England")).isEqualTo("England");
        assertThat(found(stopped.with(stopped.stops().without("BANK OF ENGLAND")), "Bank of England"))
                .isEqualTo("Bank of England");
    }

    @Test
    void namesDoNotReachAcrossParagraphs() {
        assertThat(found(Gazetteer.of(List.of(BANK)), "Bank of\n\nEngland")).isEmpty();
    }

    @Test
    void namesThatCannotBeFoundAreLeftOut() {
        assertThat(Gazetteer.of(List.of(
                                new Entry("X", EntityType.WORK, "1"),
                                new Entry("—", EntityType.WORK, "1"),
                                new Entry("word ".repeat(30), EntityType.WORK, "1")))
                        .entries())
                .isEmpty();
        assertThatThrownBy(() -> new Entry(" ", EntityType.WORK, "1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Entry("x".repeat(251), EntityType.WORK, "1"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static String found(Gazetteer gazetteer, String text) {
        List<Token> tokens = Tokenizer.tokenize(text);
        return texts(gazetteer.matches(tokens), tokens);
    }

    private static String texts(List<Match> matches, List<Token> tokens) {
        return matches.stream().map(match -> text(tokens, match)).collect(Collectors.joining("|"));
    }

    private static String text(List<Token> tokens, Match match) {
        StringBuilder text = new StringBuilder();
        int end = tokens.get(match.from()).start();
        for (Token token : tokens.subList(match.from(), match.to())) {
            text.append(" ".repeat(token.start() - end)).append(token.text());
            end = token.end();
        }
        return text.toString();
    }
}
