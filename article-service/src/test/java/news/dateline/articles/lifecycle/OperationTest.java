package news.dateline.articles.lifecycle;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import news.dateline.contracts.event.PubStatus;

import static org.assertj.core.api.Assertions.assertThat;

class OperationTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:30:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WITHHELD   | REVISE PUBLISH SCHEDULE TAKE_DOWN KILL ERASE
            SCHEDULED  | REVISE PUBLISH SCHEDULE UNPUBLISH TAKE_DOWN KILL ERASE
            EMBARGOED  | REVISE CORRECT PUBLISH UNPUBLISH TAKE_DOWN KILL ERASE
            USABLE     | REVISE CORRECT UNPUBLISH TAKE_DOWN KILL ERASE
            EXPIRED    | REVISE PUBLISH UNPUBLISH TAKE_DOWN KILL ERASE
            UNPUBLISHED| REVISE PUBLISH SCHEDULE TAKE_DOWN RESTORE KILL ERASE
            TAKEN_DOWN | RESTORE KILL ERASE
            KILLED     | ERASE
            """)
    void whatCanBeDoneInEachStage(Stage stage, String operations) {
        assertThat(Operation.allowedIn(stage)).extracting(Operation::name).containsExactly(operations.split(" "));
    }

    @ParameterizedTest
    @EnumSource
    void plainWritesAreAllowedWhereSomeStatusIsAdmittedThatIsNoKill(Stage stage) {
        assertThat(Operation.REVISE.isAllowedIn(stage)).isEqualTo(stage.admits(PubStatus.WITHHELD));
        assertThat(Operation.KILL.isAllowedIn(stage)).isEqualTo(stage.admits(PubStatus.CANCELED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            USABLE   | -                    | -                    | -           | USABLE
            USABLE   | 2026-11-24T09:30:00Z | -                    | -           | USABLE
            USABLE   | 2026-11-24T09:30:01Z | -                    | -           | EMBARGOED
            USABLE   | -                    | 2026-11-24T09:30:01Z | -           | USABLE
            USABLE   | -                    | 2026-11-24T09:30:00Z | -           | EXPIRED
            USABLE   | 2026-11-24T09:30:01Z | 2026-11-24T09:30:00Z | -           | EXPIRED
            WITHHELD | 2026-11-24T09:30:01Z | -                    | -           | WITHHELD
            WITHHELD | -                    | -                    | UNPUBLISHED | UNPUBLISHED
            WITHHELD | -                    | -                    | TAKEN_DOWN  | TAKEN_DOWN
            WITHHELD | -                    | -                    | SCHEDULED   | SCHEDULED
            CANCELED | 2026-11-24T09:30:01Z | 2026-11-24T09:30:00Z | -           | KILLED
            """)
    void aStandingIsAStageAtATime(PubStatus status, Instant embargo, Instant expires, Hold hold, Stage stage) {
        Standing plain = Standing.of(status, embargo, expires);
        Standing standing = hold == null ? plain : plain.held(hold, Optional.empty());

        assertThat(standing.stageAt(NOW)).isEqualTo(stage);
        assertThat(standing.isPublicAt(NOW)).isEqualTo(stage == Stage.USABLE);
    }

    @Test
    void theNextChangeIsTheEarliestAhead() {
        Instant soon = NOW.plusSeconds(1);
        Instant later = NOW.plusSeconds(2);

        assertThat(Standing.of(PubStatus.USABLE, later, soon).nextAfter(NOW)).contains(soon);
        assertThat(Standing.of(PubStatus.USABLE, soon, later).nextAfter(soon)).contains(later);
        assertThat(Standing.of(PubStatus.USABLE, soon, later).nextAfter(later)).isEmpty();
        assertThat(Standing.of(PubStatus.WITHHELD, soon, later).nextAfter(NOW)).isEmpty();
        assertThat(Standing.of(PubStatus.WITHHELD, soon, null)
                        .held(Hold.SCHEDULED, Optional.of(later))
                        .nextAfter(NOW))
                .contains(later);
    }
}
