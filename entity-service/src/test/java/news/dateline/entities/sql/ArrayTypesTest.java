package news.dateline.entities.sql;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ArrayTypesTest {

    @Test
    void arraysAreOfWhatTheStatementCastsThemTo() {
        assertThat(ArrayTypes.of("""
                        select * from unnest(?::uuid[], ?::double precision[], ?::integer[]) where at < ?::timestamptz[] and x = ?
                        """)).containsExactly("uuid", "float8", "int4", "timestamptz", "text");
    }

    @Test
    void whatIsCastToOneValueIsNoArray() {
        assertThat(ArrayTypes.of("select ?::uuid, ?::text::xid8, any (?)")).containsExactly("text", "text", "text");
    }
}
