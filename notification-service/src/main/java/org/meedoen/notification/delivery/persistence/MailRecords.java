package org.meedoen.notification.delivery.persistence;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.meedoen.contracts.capacity.PlaceReleased.Held;
import org.meedoen.notification.delivery.DecidedNotice;
import org.meedoen.notification.delivery.RetryRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Takes in what is to be mailed, once. */
@Repository
public class MailRecords {

    /**
     * What is about the same participant and slot, and was decided after it; a refusal changes nothing. Of a place that was
     * given up in exchange nothing else tells than the decision about the one that came of it.
     */
    static final String HAS_A_LATER_DECISION = """
            (exists (
                select from mails later
                where later.participant_id = m.participant_id and later.slot_id = m.slot_id and later.kind <> 'REFUSED'
                and case when later.signup_id = m.signup_id then later.decision > m.decision else later.seq > m.seq end)
            or exists (
                select from mails later
                where later.participant_id = m.participant_id and later.kind = 'EXCHANGED'
                and m.slot_id = any(later.clashes) and later.seq > m.seq))
            """;

    /** With the SMTP server at this moment, perhaps: too late to absorb it. */
    static final String IN_FLIGHT = "(m.begun and m.leased_until > now())";

    private static final String HELD = """
            select distinct on (signup_id) signup_id, held
            from mails where signup_id = any(:signups) and held is not null
            order by signup_id, decision desc
            """;

    private static final String INSERT = """
            insert into mails (lane, kind, congress, signup_id, slot_id, participant_id, decision, position, held, clashes,
                sign_in_id, expires_at, decided_at, state, reason)
            select n.lane, n.kind, n.congress, n."signupId", n."slotId", n."participantId", n.decision, n.position, n.held,
                coalesce(n.clashes, '{}'), n."signInId", n."expiresAt", n."decidedAt",
                case when n.kind = 'REFUSED' then 'ABSORBED'
                     when n."decidedAt" < now() - make_interval(secs => :tooOld) then 'GIVEN_UP'
                     else 'WAITING' end,
                case when n.kind = 'REFUSED' then 'ANSWERED_ON_THE_PAGE'
                     when n."decidedAt" < now() - make_interval(secs => :tooOld) then 'TOO_OLD' end
            from rows from (jsonb_to_recordset(cast(:notices as jsonb)) as (lane text, kind text, congress text,
                "signupId" uuid, "slotId" uuid, "participantId" uuid, decision int, position int, held text, clashes uuid[],
                "signInId" uuid, "expiresAt" timestamptz, "decidedAt" timestamptz)) with ordinality n
            order by n.ordinality
            on conflict do nothing
            """;

    private static final String ABSORB = """
            update mails m set state = 'ABSORBED', reason = 'LATER_DECISION'
            where m.participant_id = any(:participants) and m.state = 'WAITING' and not %s and %s
            """.formatted(IN_FLIGHT, HAS_A_LATER_DECISION);

    private final JdbcClient jdbc;
    private final JsonMapper json;

    MailRecords(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What sign-ups hold after the decisions recorded so far. */
    public Map<UUID, Held> held(Collection<UUID> signups) {
        return jdbc
                .sql(HELD)
                .param("signups", signups.toArray(UUID[]::new))
                .query((row, number) ->
                        Map.entry(row.getObject("signup_id", UUID.class), Held.valueOf(row.getString("held"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Records those not recorded yet, in this order, and lets them absorb what they overtake. */
    public void record(List<DecidedNotice> notices) {
        var columns = notices.stream()
                .map(decided -> NoticeColumns.of(decided.notice(), decided.decidedAt()))
                .toList();
        jdbc.sql(INSERT)
                .param("notices", json.writeValueAsString(columns))
                .param("tooOld", RetryRules.GIVE_UP_AFTER.toSeconds())
                .update();
        absorb(columns);
    }

    private void absorb(List<NoticeColumns> columns) {
        var participants = columns.stream()
                .map(NoticeColumns::participantId)
                .filter(id -> id != null)
                .distinct()
                .toArray(UUID[]::new);
        jdbc.sql(ABSORB).param("participants", participants).update();
    }
}
