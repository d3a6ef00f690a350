package news.dateline.entities.ingest.domain;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import news.dateline.entities.mention.domain.Place;
import news.dateline.entities.quote.domain.FoundStatements.FoundQuote;
import news.dateline.entities.quote.domain.FoundStatements.FoundRole;
import news.dateline.extraction.Analysis;
import news.dateline.extraction.EntityType;
import news.dateline.extraction.Language;
import news.dateline.extraction.Mention;
import news.dateline.extraction.NamedEntity;
import news.dateline.extraction.Quote;
import news.dateline.extraction.Role;
import news.dateline.extraction.Span;
import news.dateline.extraction.Stage;

import static org.assertj.core.api.Assertions.assertThat;

class ArticleStatementsTest {

    /** The first entity has no name that could be stored, so that numbers shift by one. */
    private static final String TEXT = "😀 !!! mayor Ada Quill: “we like Ada Quill and Portmere”, said Ada Quill";

    private static final Analysis ANALYSIS = new Analysis(
            TEXT,
            Language.given("en"),
            "test-1",
            List.of(
                    mention(2, "!!!", 0),
                    mention(12, "Ada Quill", 1),
                    mention(32, "Ada Quill", 1),
                    mention(46, "Portmere", 2),
                    mention(62, "Ada Quill", 1)),
            List.of(entity("!!!"), entity("Ada Quill"), entity("Portmere")),
            List.of(),
            List.of(),
            List.of(new Role(1, new Span(6, 11), "mayor"), new Role(0, new Span(0, 1), "no one's")),
            List.of(new Quote(
                    new Span(24, 54), "we like Ada Quill and Portmere", true, List.of(0, 1), Optional.empty())),
            List.of());

    private static final List<Optional<Integer>> NUMBERS =
            List.of(Optional.empty(), Optional.of(0), Optional.of(1), Optional.of(2), Optional.of(3));

    @Test
    void quotesAndRolesBelongToStoredMentions() {
        var found = ArticleStatements.of(ANALYSIS, NUMBERS);

        assertThat(found.roles()).containsExactly(new FoundRole(0, "mayor"));
        assertThat(found.quotes())
                .containsExactly(new FoundQuote(
                        new Place(24, 54, 25), "we like Ada Quill and Portmere", true, List.of(0), List.of(1, 2)));
    }

    @Test
    void theSpeakersMentionIsTheNearestThatIsNotAmongTheWords() {
        var nearer = new Analysis(
                TEXT,
                Language.given("en"),
                "test-1",
                ANALYSIS.mentions(),
                ANALYSIS.entities(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Quote(new Span(32, 55), "…", false, List.of(1), Optional.empty())),
                List.of());

        assertThat(ArticleStatements.of(nearer, NUMBERS).quotes())
                .extracting(FoundQuote::speakers)
                .containsExactly(List.of(3));
    }

    private static Mention mention(int start, String exact, int entity) {
        return new Mention(
                new Span(start, start + exact.length()), exact, EntityType.PERSON, 0.8, Stage.TAGGER, "test", entity);
    }

    private static NamedEntity entity(String name) {
        return new NamedEntity(name, List.of(), EntityType.PERSON, 0.5);
    }
}
