package news.dateline.entities.registry.domain;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameKindTest {

    @ParameterizedTest
    @CsvSource({
        "SOCAR, State Oil Company of Azerbaijan, ACRONYM",
        "U.S., United States, ACRONYM",
        "State Oil Company, State Oil Company of Azerbaijan, SHORT",
        "Oil, State Oil Company of Azerbaijan, SHORT",
        "Holland, Netherlands, ALIAS",
        "Nether, Netherlands, ALIAS"
    })
    void anAliasIsJudgedByItsLooks(String alias, String name, NameKind kind) {
        assertThat(NameKind.ofAlias(alias, name)).isEqualTo(kind);
    }
}
