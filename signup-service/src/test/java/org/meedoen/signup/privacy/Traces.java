package org.meedoen.signup.privacy;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Searches every row of every table, whatever its columns. */
final class Traces {

    private static final String TABLES = """
            select format('%I', table_name) from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE'
            """;

    private Traces() {}

    /** The tables in which the text occurs. */
    static List<String> of(String text, JdbcClient jdbc) {
        return jdbc.sql(TABLES).query(String.class).list().stream()
                .filter(table -> jdbc.sql("select exists (select from " + table
                                + " t where strpos(lower(t::text), lower(?)) > 0)")
                        .param(text)
                        .query(Boolean.class)
                        .single())
                .toList();
    }
}
