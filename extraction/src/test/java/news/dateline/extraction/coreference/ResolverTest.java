package news.dateline.extraction.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Stage;
import news.dateline.extraction.gazetteer.KnownNames;
import news.dateline.extraction.gazetteer.Lexicon;
import news.dateline.extraction.resolution.Annotation;
import news.dateline.extraction.text.Layout;

import static org.assertj.core.api.Assertions.assertThat;

/** Names are marked in the texts: "[person Kadri Tamm]". */
class ResolverTest {

    private static final Resolver RESOLVER = new Resolver(KnownNames.load());
    private static final Lexicon LEXICON = Lexicon.load();

    /** A text and the chains that are expected, parted by slashes; the names of a chain are parted by bars. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            [person Amit P. Mehta] and [person Amit Mehta] ; Amit P. Mehta|Amit Mehta
            [person George W. Bush] met [person Jeb Bush] ; George W. Bush / Jeb Bush
            [person J. Tamm] came, [person Kadri Tamm] won ; J. Tamm / Kadri Tamm
            [person K. Tamm] came, [person Kadri Tamm] won ; K. Tamm|Kadri Tamm
            [person Kátia Abdalla] won, [person ABDALLA] said ; Kátia Abdalla|ABDALLA
            [person Lincoln Yamashita] spoke. [person Lincoln] left ; Lincoln Yamashita|Lincoln
            [org Bank of Norden] fell, the [org BoN] said ; Bank of Norden|BoN
            [org European Rail Research] ([org CERR]), [org CERR] ; European Rail Research|CERR|CERR
            the [org BRUF], or [org Baltic Rail Users Forum] ; BRUF|Baltic Rail Users Forum
            [org Nordic Relief Mission] ([org NORMISS]) came ; Nordic Relief Mission|NORMISS
            [org Department of Rails] and [org Rails Department] ; Department of Rails|Rails Department
            [org Zelta] rose, [org Zelta Holdings Inc.] said ; Zelta|Zelta Holdings Inc.
            [org Zelta Research Fund] and [org Zelta] ; Zelta Research Fund / Zelta
            [org Norden Assembly] of [org Norden Assembly Mission] ; Norden Assembly / Norden Assembly Mission
            [org Lima Kings] beat [org Quito], [org Lima] said ; Lima Kings|Lima / Quito
            [place U.S.] and [place United States] and [place USA] ; U.S.|United States|USA
            [place Sudan] and [place South Sudan] ; Sudan / South Sudan
            [place Mount Zelta] has snow. [place Zelta] is high ; Mount Zelta|Zelta
            [org Amazon] by the [place Amazon] ; Amazon / Amazon
            [group Kazakh] and [group Kazakhs] ; Kazakh|Kazakhs
            [event Eurovision Song Contest] is on: [event Eurovision] ; Eurovision Song Contest|Eurovision
            the [event 2012 Games] and the [event 2016 Games] ; 2012 Games / 2016 Games
            the [product Zeltaphone] and [product Zeltaphone 15] ; Zeltaphone / Zeltaphone 15
            [place Verny], formerly [place Almatinsk] ; Verny|Almatinsk
            """)
    void namesOfOneThingMeet(String marked, String expected) {
        // when
        String found = resolve(marked).stream()
                .map(cluster -> cluster.names().stream().map(Annotation::form).collect(Collectors.joining("|")))
                .collect(Collectors.joining(" / "));

        // then
        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            In [place Germany] the [group German] state ; Germany
            The [group Tongans] of [place Tonga]         ; Tonga
            The [group Dutch] in the [place Netherlands] ; Netherlands
            The [group Zeltish] of [place Zeltland]      ; Zeltland
            """)
    void aPeoplePointsToItsPlace(String marked, String place) {
        // when
        List<Cluster> clusters = resolve(marked);

        // then
        Cluster people = clusters.stream()
                .filter(cluster -> cluster.type() == EntityType.GROUP)
                .findFirst()
                .orElseThrow();
        assertThat(clusters.get(people.demonymOf().orElseThrow()).name()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            President [person Ana Voss] spoke. Then the president left. ; president
            [person Ana Voss], the chancellor, spoke. The chancellor left. ; chancellor
            Prime Minister [person Ana Voss] met Justice Minister [person Ivo Mraz]. The prime minister left. ; prime minister
            """)
    void aTitleAloneMeansItsOnlyHolder(String marked, String title) {
        // given
        String text = text(marked);

        // when
        List<TitleLink> links = TitleLinks.find(Layout.of(text), LEXICON, resolve(marked));

        // then
        assertThat(links).singleElement().satisfies(link -> {
            assertThat(text.substring(link.start(), link.end())).isEqualTo(title);
            assertThat(resolve(marked).get(link.cluster()).name()).isEqualTo("Ana Voss");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            The president left before President [person Ana Voss] came. ; x
            President [person Ana Voss] met President [person Ivo Mraz]. The president left. ; x
            President [person Ana Voss] met the president of the club. ; x
            """)
    void aTitleAloneIsLeftOpenWhereItMayMeanAnother(String marked, String ignored) {
        assertThat(TitleLinks.find(Layout.of(text(marked)), LEXICON, resolve(marked)))
                .isEmpty();
    }

    @Test
    void manyNamesTakeLinearTime() {
        // given
        StringBuilder text = new StringBuilder();
        List<Annotation> names = new ArrayList<>();
        for (int i = 0; i < 40_000; i++) {
            String name = i % 2 == 0 ? "Bank of Ab" + i : "Bank";
            names.add(annotation(text.length(), name, EntityType.ORGANIZATION));
            text.append(name).append(" and ");
        }

        // when
        List<Cluster> clusters = RESOLVER.resolve(text.toString(), names);

        // then
        assertThat(clusters.stream().mapToInt(cluster -> cluster.names().size()).sum())
                .isEqualTo(40_000);
    }

    private static List<Cluster> resolve(String marked) {
        StringBuilder text = new StringBuilder();
        List<Annotation> names = new ArrayList<>();
        for (String piece : marked.split("(?=\\[)|\\]", -1)) {
            if (piece.startsWith("[")) {
                String word = piece.substring(1, piece.indexOf(' '));
                String name = piece.substring(piece.indexOf(' ') + 1);
                names.add(annotation(text.length(), name, type(word)));
                text.append(name);
            } else {
                text.append(piece);
            }
        }
        names.sort(Comparator.comparingInt(Annotation::start));
        return RESOLVER.resolve(text.toString(), names);
    }

    private static String text(String marked) {
        return marked.replaceAll("\\[\\w+ ([^]]+)]", "$1");
    }

    private static EntityType type(String word) {
        return word.equals("org")
                ? EntityType.ORGANIZATION
                : Arrays.stream(EntityType.values())
                        .filter(type -> type.name().equalsIgnoreCase(word))
                        .findFirst()
                        .orElseThrow();
    }

    private static Annotation annotation(int start, String name, EntityType type) {
        return new Annotation(start, start + name.length(), name, type, 1, Stage.TAGGER, "test");
    }
}
