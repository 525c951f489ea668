package org.meedoen.signup.participant.persistence;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.participant.Admission;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who may take part in a congress. */
@Repository
public class AdmissionRows {

    /** An account's address, and the rule it has to pass. */
    public record Asked(String email, Admission admission) {}

    private final JdbcClient jdbc;

    AdmissionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Asked> ofCongressFor(UUID account, CongressId congress) {
        return jdbc.sql("""
                select account.email, congress.admission, congress.admission_domains
                from account, congress
                where account.id = :account and congress.slug = :congress
                """)
                .param("account", account)
                .param("congress", congress.value())
                .query((row, number) -> new Asked(row.getString("email"), admission(row)))
                .optional();
    }

    /** By congress. */
    public Map<CongressId, Admission> of(Collection<CongressId> congresses) {
        return jdbc
                .sql("select slug, admission, admission_domains from congress where slug = any (:slugs::text[])")
                .param("slugs", congresses.stream().map(CongressId::value).toArray(String[]::new))
                .query((row, number) -> Map.entry(new CongressId(row.getString("slug")), admission(row)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static Admission admission(ResultSet row) throws SQLException {
        return switch (row.getString("admission")) {
            case "DOMAINS" -> new Admission.ByDomain(strings(row.getArray("admission_domains")));
            case "ANYONE" -> new Admission.Anyone();
            default -> new Admission.ByList();
        };
    }

    private static Set<String> strings(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).collect(Collectors.toUnmodifiableSet());
    }
}
