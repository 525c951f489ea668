package org.meedoen.signup.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditDecisionsTests {

    private static final CellValues OLDER_FILE = new CellValues("20", "24", "20");
    private static final CellValues BOTH = new CellValues("20", "24", "22");

    @Test
    void a_cell_is_edited_if_an_import_would_replace_what_came_after_the_last_one() {
        assertThat(OLDER_FILE.isEdited()).isTrue();
        assertThat(BOTH.isEdited()).isTrue();
        assertThat(new CellValues("20", "20", "24").isEdited()).isFalse();
        assertThat(new CellValues("20", "24", "24").isEdited()).isFalse();
        assertThat(new CellValues("20", "20", "20").isEdited()).isFalse();
    }

    @Test
    void without_a_decision_the_file_counts() {
        assertThat(keep(EditDecisions.NONE, OLDER_FILE)).isFalse();
        assertThat(keep(EditDecisions.NONE, BOTH)).isFalse();
    }

    @Test
    void edits_can_be_kept_where_the_file_did_not_change() {
        var decisions = new EditDecisions(EditRule.KEEP_UNLESS_CHANGED, List.of());
        assertThat(keep(decisions, OLDER_FILE)).isTrue();
        assertThat(keep(decisions, BOTH)).isFalse();
    }

    @Test
    void all_edits_can_be_kept() {
        var decisions = new EditDecisions(EditRule.KEEP, List.of());
        assertThat(keep(decisions, OLDER_FILE)).isTrue();
        assertThat(keep(decisions, BOTH)).isTrue();
    }

    @Test
    void the_last_choice_for_a_cell_counts_more_than_the_rule() {
        var choices = List.of(
                new EditChoice(2, "capacity", true),
                new EditChoice(2, "capacity", false),
                new EditChoice(2, "date", true));
        var decisions = new EditDecisions(EditRule.KEEP, choices);
        assertThat(decisions.keep("capacity", true, choices)).isFalse();
        assertThat(decisions.keep("end", true, choices)).isTrue();
    }

    private static boolean keep(EditDecisions decisions, CellValues values) {
        return decisions.keep("capacity", values.fileChanged(), List.of());
    }
}
