package org.meedoen.signup.participant.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.participant.AccountInCongress;
import org.meedoen.signup.participant.Participant;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads for many mailboxes at once for whom they may act. */
@Repository
public class ActingRows {

    /** An address with its admission rule, and its participants. */
    public record Known(AdmissionRows.Asked asked, List<Participant> participants) {}

    private static final String SELECT = """
            select asked.account, asked.congress as asked_congress,
                   account.email as account_email, congress.admission, congress.admission_domains,
                   participant.id, participant.congress, participant.email, participant.name, participant.days,
                   participant.days_version, participant.language, participant.listed,
                   organisation.id as organisation_id, organisation.name as organisation_name
            from unnest(:accounts::uuid[], :congresses::text[]) as asked (account, congress)
            join account on account.id = asked.account
            join congress on congress.slug = asked.congress
            left join participant on participant.congress = congress.slug and participant.email = account.email
            left join organisation on organisation.congress = participant.congress
                                  and organisation.id = participant.organisation
            order by participant.name, participant.id
            """;

    private final JdbcClient jdbc;

    ActingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Left out if the account or the congress does not exist. */
    public Map<AccountInCongress, Known> of(Collection<AccountInCongress> asked) {
        var found = new HashMap<AccountInCongress, Known>();
        jdbc.sql(SELECT)
                .param(
                        "accounts",
                        asked.stream().map(one -> one.account().toString()).toArray(String[]::new))
                .param(
                        "congresses",
                        asked.stream().map(one -> one.congress().value()).toArray(String[]::new))
                .query((RowCallbackHandler) row -> add(row, found));
        return found;
    }

    private static void add(ResultSet row, Map<AccountInCongress, Known> found) throws SQLException {
        var key = new AccountInCongress(
                row.getObject("account", UUID.class), new CongressId(row.getString("asked_congress")));
        if (!found.containsKey(key)) found.put(key, known(row));
        if (row.getObject("id") != null) found.get(key).participants().add(ParticipantRows.participant(row, 0));
    }

    private static Known known(ResultSet row) throws SQLException {
        var asked = new AdmissionRows.Asked(row.getString("account_email"), AdmissionRows.admission(row));
        return new Known(asked, new ArrayList<>());
    }
}
