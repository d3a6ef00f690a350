package news.dateline.extraction.roles;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import news.dateline.extraction.MarkedText;
import news.dateline.extraction.Role;
import news.dateline.extraction.Scenarios;

import static org.assertj.core.api.Assertions.assertThat;

class RoleFinderTest {

    static Stream<Arguments> scenarios() {
        return Scenarios.of("roles", 2);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void rolesAreThoseOfTheTable(String marked, String expected) {
        // given
        MarkedText text = MarkedText.of(marked);

        // when
        List<Role> roles = RoleFinder.find(text.named());

        // then
        assertThat(roles)
                .extracting(role -> role.exact() + " of " + text.name(role.mention()))
                .containsExactlyElementsOf(Scenarios.parts(expected));
    }
}
