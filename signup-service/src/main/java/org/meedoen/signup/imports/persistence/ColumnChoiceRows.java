package org.meedoen.signup.imports.persistence;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.imports.ImportKind;
import org.meedoen.signup.sheet.ColumnChoice;
import org.meedoen.signup.sheet.HeadingText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which column each heading was last chosen to be. */
@Repository
public class ColumnChoiceRows {

    private final JdbcClient jdbc;

    ColumnChoiceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ColumnChoice> of(CongressId congress, ImportKind kind) {
        return jdbc.sql("select heading, chosen from column_choice where congress = :congress and kind = :kind")
                .param("congress", congress.value())
                .param("kind", kind.name())
                .query((row, _) -> new ColumnChoice(row.getString("heading"), row.getString("chosen")))
                .list();
    }

    /** Replaces earlier choices for headings that are alike. */
    public void save(CongressId congress, ImportKind kind, List<ColumnChoice> choices) {
        var distinct = distinct(choices);
        jdbc.sql("""
                        insert into column_choice (congress, kind, alike, heading, chosen)
                        select :congress, :kind, alike, heading, chosen
                        from unnest(:alike::text[], :headings::text[], :columns::text[])
                            as choice (alike, heading, chosen)
                        on conflict (congress, kind, alike)
                        do update set heading = excluded.heading, chosen = excluded.chosen
                        """)
                .param("congress", congress.value())
                .param("kind", kind.name())
                .param("alike", array(distinct, choice -> HeadingText.alike(choice.heading())))
                .param("headings", array(distinct, ColumnChoice::heading))
                .param("columns", array(distinct, ColumnChoice::column))
                .update();
    }

    private static Collection<ColumnChoice> distinct(List<ColumnChoice> choices) {
        return choices.stream()
                .collect(Collectors.toMap(
                        choice -> HeadingText.alike(choice.heading()), choice -> choice, (_, last) -> last))
                .values();
    }

    private static @Nullable String[] array(
            Collection<ColumnChoice> choices, Function<ColumnChoice, @Nullable String> value) {
        return choices.stream().map(value).toArray(String[]::new);
    }
}
