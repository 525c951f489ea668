package org.meedoen.signup.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meedoen.signup.registration.SharedInstance;

/** Each table about people is erased, or listed here with the reason why not. */
class PersonalDataTablesIT extends SharedInstance {

    private static final String ABOUT_PEOPLE = """
            select distinct columns.table_name from information_schema.columns
            join information_schema.tables using (table_schema, table_name)
            where table_schema = 'public' and table_type = 'BASE TABLE'
              and column_name ~ '(^|_)(email|address|mailbox|phone|participant|participant_id|inviter|invited|actor|account)$'
            union
            select conrelid::regclass::text from pg_constraint
            where contype = 'f' and confrelid in ('participant'::regclass, 'account'::regclass)
            """;

    private static final String A_ROLE = "an address for as long as it has the role";
    private static final String COUNTED = "counted, and only an id of nobody any more";

    private static final Map<String, String> NOT_ERASED = Map.of(
            "administrator", A_ROLE,
            "organiser", A_ROLE,
            "organiser_invitation", A_ROLE,
            "configured_administrator", "a hash, so that whoever was removed stays removed",
            "congress", "the organisers' own public address",
            "signup", COUNTED,
            "attendance_tick", COUNTED,
            "audit_entry", "ids of accounts, which are deleted with the congress alone");

    @Test
    void eachIsErasedByItsFeature() {
        var erased = service.context().getBeansOfType(PersonalData.class).values().stream()
                .flatMap(each -> each.tables().stream())
                .collect(Collectors.toSet());
        assertThat(erased).doesNotContainAnyElementsOf(NOT_ERASED.keySet());
        assertThat(new TreeSet<>(
                        stage.jdbc().sql(ABOUT_PEOPLE).query(String.class).list()))
                .isEqualTo(Stream.concat(erased.stream(), NOT_ERASED.keySet().stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
