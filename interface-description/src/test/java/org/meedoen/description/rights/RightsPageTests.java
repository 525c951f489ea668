package org.meedoen.description.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The page has a line for each operation of the interface. What the lines say is tried by each service's RightsIT. */
class RightsPageTests {

    private static final String HEAD = """
            | operation | anonymous | participant | other participant | organiser | other organiser | administrator | service | ended session |
            |---|---|---|---|---|---|---|---|---|
            """;

    @Test
    void every_operation_has_a_line_and_every_line_an_operation() {
        assertThat(Rights.inTheDocument()).isNotEmpty();
        assertThat(Rights.onThePage()).containsExactlyInAnyOrderElementsOf(Rights.inTheDocument());
    }

    @Test
    void a_line_says_what_each_kind_of_caller_gets() {
        var page = new RightsPage(HEAD + "| `GET /api/v1/me` | 401 | 200 | 201 | 202 | 203 | 204 | 205 | 206 |\n");
        var operation = new Operation("GET", "/api/v1/me");
        assertThat(page.operations()).containsExactly(operation);
        assertThat(page.status(operation, CallerKind.ANONYMOUS)).isEqualTo(401);
        assertThat(page.status(operation, CallerKind.ENDED_SESSION)).isEqualTo(206);
        assertThatThrownBy(() -> page.status(new Operation("PUT", "/api/v1/me"), CallerKind.SERVICE))
                .hasMessageContaining("PUT /api/v1/me");
    }

    @Test
    void a_page_with_other_columns_or_two_lines_for_an_operation_is_refused() {
        var line = "| `GET /api/v1/me` | 401 | 200 | 200 | 200 | 200 | 200 | 401 | 401 |\n";
        assertThatThrownBy(() -> new RightsPage(HEAD.replace("service", "services") + line))
                .hasMessageContaining("first row");
        assertThatThrownBy(() -> new RightsPage(HEAD + line + line)).hasMessageContaining("Two lines");
    }
}
