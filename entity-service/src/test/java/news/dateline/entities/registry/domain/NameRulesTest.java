package news.dateline.entities.registry.domain;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Baku",
                "İlham Əliyev",
                "محمد صلاح",
                "בנימין נתניהו",
                "Nguyễn Phú Trọng",
                "北京",
                "नरेन्द्र मोदी",
                "Баку",
                "Αθήνα",
                "3M",
                "AC/DC",
                "O'Brien",
                "PRодвижение",
                "ЛУКОЙЛ (LUKOIL)",
                "TASS ТАСС",
                "μTorrent"
            })
    void namesOfAllScriptsAreNames(String name) {
        assertThat(NameRules.check(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', blank",
        "'  ', blank",
        "'---', letter or a digit",
        "Аpple, alike in \"Аpple\"",
        "Bank of Раkistan, alike in \"Раkistan\"",
        "ΡEPSI, alike"
    })
    void whatIsNoNameIsExplained(String name, String reason) {
        assertThat(NameRules.check(name)).get().asString().contains(reason);
    }

    @Test
    void invisibleCharactersAreNoPartOfAName() {
        assertThat(NameRules.check("Baku\u202Eukab")).get().asString().contains("direction");
        assertThat(NameRules.check("Ba\u200Bku")).get().asString().contains("no width");
        assertThat(NameRules.check("Ba\u0000ku")).get().asString().contains("control");
        assertThat(NameRules.check("Ba\uD800ku")).get().asString().contains("half");
    }

    @Test
    void pilesOfCombiningMarksAreRefused() {
        assertThat(NameRules.check("Ba\u0301\u0302\u0303\u0304\u0305ku"))
                .get()
                .asString()
                .contains("combining marks");
        assertThat(NameRules.check("Ba\u0301\u0302ku")).isEmpty();
    }

    @Test
    void aNameOfTenThousandCharactersIsRefused() {
        assertThat(NameRules.check("x".repeat(10_000))).get().asString().contains("at most 500", "10000");
        assertThat(NameRules.check("x".repeat(500))).isEmpty();
    }

    @Test
    void namesAreKeptInOneFormAndWithSingleSpaces() {
        assertThat(NameRules.tidy("  Jose\u0301 \t Marti\u0301 ")).isEqualTo("José Martí");
    }
}
