package org.meedoen.notification.delivery.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.meedoen.contracts.CongressId;
import org.meedoen.notification.delivery.MailState;
import org.meedoen.readonly.ReadOnlyDatabase;
import org.springframework.stereotype.Repository;

/** All mails of a congress, with ids that the reports of the other services explain: no name and no address. */
@Repository
public class MailReport {

    public static final List<String> COLUMNS = List.of(
            "id", "kind", "participant", "signup", "slot", "state", "reason", "attempts", "created_at", "sent_at");

    private static final String ROWS = """
            select id, kind, participant_id as participant,
                case when lane = 'PLACE' then subject_id end as signup,
                case when lane = 'PLACE' then matter end as slot,
                case when state = 'WAITING' and attempts >= :stuck then 'STUCK' else state end as state,
                reason, attempts,
                date_trunc('second', created_at at time zone cast(:zone as text))::text as created_at,
                date_trunc('second', sent_at at time zone cast(:zone as text))::text as sent_at
            from mails
            where congress = :congress
            order by seq
            """;

    private final ReadOnlyDatabase database;

    MailReport(ReadOnlyDatabase database) {
        this.database = database;
    }

    /** In order of their making, as they arrive; moments are local. */
    public <E extends Exception> void read(
            CongressId congress, ZoneId zone, ReadOnlyDatabase.Receiver<List<String>, E> receiver) throws E {
        database.download(
                ROWS,
                statement -> statement
                        .param("congress", congress.value())
                        .param("zone", zone.getId())
                        .param("stuck", MailState.FAILURES_UNTIL_STUCK),
                (row, _) -> cells(row),
                receiver);
    }

    private static List<String> cells(ResultSet row) throws SQLException {
        var cells = new ArrayList<String>();
        for (var column : COLUMNS) cells.add(Objects.requireNonNullElse(row.getString(column), ""));
        return cells;
    }
}
