package news.dateline.extraction.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Stage;

import static org.assertj.core.api.Assertions.assertThat;

class OverlapResolverTest {

    /** Each claim is written "start-end TYPE STAGE confidence"; the first is the one that is kept. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            LONGER  ; 0-15 ORGANIZATION TAGGER 0.4   ; 8-15 PLACE GAZETTEER 0.95
            LONGER  ; 0-15 ORGANIZATION PATTERNS 0.4 ; 8-15 PLACE DATELINE 0.95
            LONGER  ; 4-15 EVENT TAGGER 0.6          ; 0-9 DATE VALUES 1
            AGREED  ; 0-6 PERSON TAGGER 0.8, 0-6 PERSON GAZETTEER 0.5 ; 0-6 PLACE GAZETTEER 0.95
            STAGE   ; 0-6 PLACE DATELINE 0.5         ; 0-6 PERSON GAZETTEER 0.99
            STAGE   ; 0-3 DATE VALUES 0.5            ; 0-3 PERSON GAZETTEER 0.99
            STAGE   ; 0-6 ORGANIZATION GAZETTEER 0.9 ; 0-6 PERSON TAGGER 0.99
            STAGE   ; 0-6 PERSON TAGGER 0.75         ; 0-6 ORGANIZATION GAZETTEER 0.8
            STAGE   ; 0-6 PLACE GAZETTEER 0.8        ; 0-6 PERSON TAGGER 0.65
            STAGE   ; 0-6 ORGANIZATION GAZETTEER 0.5 ; 0-6 PERSON PATTERNS 0.9
            SURER   ; 0-6 PERSON TAGGER 0.6          ; 0-6 PLACE TAGGER 0.5
            EARLIER ; 0-6 PERSON TAGGER 0.6          ; 5-11 PLACE TAGGER 0.6
            KIND    ; 0-6 PERSON TAGGER 0.6          ; 0-6 PLACE TAGGER 0.6
            """)
    void theFirstRuleThatTellsThemApartDecides(Rule rule, String winners, String loser) {
        // given
        List<Claim> claims = new ArrayList<>(List.of(claim(loser)));
        Arrays.stream(winners.split(", ", -1)).map(OverlapResolverTest::claim).forEach(claims::add);

        // when
        List<Claim> kept = OverlapResolver.resolve(claims);

        // then
        assertThat(kept).containsExactly(claims.get(1));
        assertThat(OverlapResolver.deciding(claims, claims.get(0), claims.get(1)))
                .contains(rule);
    }

    @Test
    void whatDoesNotOverlapIsKept() {
        assertThat(OverlapResolver.resolve(List.of(
                        claim("6-9 PLACE TAGGER 0.5"), claim("0-6 PERSON TAGGER 0.5"), claim("2-3 DATE VALUES 1"))))
                .containsExactly(claim("0-6 PERSON TAGGER 0.5"), claim("6-9 PLACE TAGGER 0.5"));
    }

    @Test
    void aNameKeepsItsStageAndGetsWhatTheGazetteerKnows() {
        // given
        Annotation tagged = new Annotation(0, 4, "Baku", EntityType.PLACE, 0.97, Stage.TAGGER, "english-1");
        Annotation known = new Annotation(
                0, 4, "Baku", EntityType.PLACE, 0.8, Stage.GAZETTEER, "registry", Optional.empty(), List.of("7"));

        // when
        List<Annotation> names = OverlapResolver.resolve(List.of(known, tagged), List.of(claim("5-9 DATE VALUES 1")))
                .names();

        // then
        assertThat(names)
                .containsExactly(new Annotation(
                        0,
                        4,
                        "Baku",
                        EntityType.PLACE,
                        0.97,
                        Stage.TAGGER,
                        "english-1",
                        Optional.empty(),
                        List.of("7")));
    }

    @Property
    void whatIsKeptNeverOverlapsAndWhatIsDroppedAlwaysDoes(@ForAll("claims") List<Claim> claims) {
        List<Claim> kept = OverlapResolver.resolve(claims);

        for (int i = 1; i < kept.size(); i++) {
            assertThat(kept.get(i).start())
                    .isGreaterThanOrEqualTo(kept.get(i - 1).end());
        }
        assertThat(claims).allMatch(claim -> kept.stream().anyMatch(claim::overlaps));
    }

    @Property
    void theOrderOfTheClaimsMakesNoDifference(@ForAll("claims") List<Claim> claims, @ForAll long seed) {
        List<Claim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(OverlapResolver.resolve(shuffled)).isEqualTo(OverlapResolver.resolve(claims));
    }

    @Provide
    Arbitrary<List<Claim>> claims() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.of("PERSON", "PLACE"),
                        Arbitraries.of(Stage.DATELINE, Stage.GAZETTEER, Stage.TAGGER, Stage.PATTERNS, Stage.VALUES),
                        Arbitraries.of("0.5", "0.9"))
                .as((start, length, kind, stage, confidence) ->
                        claim(start + "-" + (start + length) + " " + kind + " " + stage + " " + confidence))
                .list()
                .ofMaxSize(20)
                .map(claims -> claims.stream().distinct().collect(Collectors.toList()));
    }

    private record Sample(int start, int end, String kind, double confidence, Stage stage, String model)
            implements Claim {}

    private static Claim claim(String line) {
        String[] parts = line.strip().split("[- ]", -1);
        return new Sample(
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                parts[2],
                Double.parseDouble(parts[4]),
                Stage.valueOf(parts[3]),
                "1");
    }
}
