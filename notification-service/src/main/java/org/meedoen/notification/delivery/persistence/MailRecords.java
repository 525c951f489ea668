package org.meedoen.notification.delivery.persistence;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.capacity.PlaceReleased.Held;
import org.meedoen.notification.delivery.DecidedNotice;
import org.meedoen.notification.delivery.RetryRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Records mails, each once. */
@Repository
public class MailRecords {

    /** A later mail to the same participant that says everything about the matter. */
    static final String HAS_A_LATER_DECISION = """
            exists (
                select from mails later
                where later.participant_id = m.participant_id and m.matter = any (later.absorbs)
                and case when later.subject_id = m.subject_id then later.number > m.number else later.seq > m.seq end)
            """;

    /** Perhaps at the SMTP server at this moment: too late to absorb. */
    static final String IN_FLIGHT = "(m.begun and m.leased_until > now())";

    private static final String HELD = """
            select distinct on (subject_id) subject_id, payload ->> 'held' as held
            from mails where subject_id = any (:signups) and payload ->> 'held' is not null
            order by subject_id, number desc
            """;

    private static final String INSERT = """
            insert into mails (lane, kind, congress, subject_id, number, participant_id, announcement, matter, absorbs, expires_at, says,
                offers_entry, payload, decided_at, state, reason)
            select n.lane, n.kind, n.congress, n.subject, n.number, n.participant, n.announcement, n.matter, n.absorbs, n."expiresAt",
                n.says, n."offersEntry", n.payload, n."decidedAt",
                case when n.needless is not null then 'ABSORBED'
                     when n."decidedAt" < now() - make_interval(secs => :tooOld) then 'GIVEN_UP'
                     else 'WAITING' end,
                case when n.needless is not null then n.needless
                     when n."decidedAt" < now() - make_interval(secs => :tooOld) then 'TOO_OLD' end
            from rows from (jsonb_to_recordset(cast(:notices as jsonb)) as (lane text, kind text, congress text, subject uuid,
                number int, participant uuid, announcement uuid, matter uuid, absorbs uuid[], "expiresAt" timestamptz, says text,
                "offersEntry" boolean, needless text, "decidedAt" timestamptz, payload jsonb)) with ordinality n
            where n.congress is null or not exists (select from deleted_congress where slug = n.congress)
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

    /** What the sign-ups hold after the recorded decisions. */
    public Map<SignupId, Held> held(Collection<SignupId> signups) {
        return jdbc
                .sql(HELD)
                .param("signups", signups.stream().map(SignupId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        new SignupId(row.getObject("subject_id", UUID.class)), Held.valueOf(row.getString("held"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Records new ones in this order, and absorbs earlier mails that they replace. */
    public void record(List<DecidedNotice> notices) {
        var columns = notices.stream().map(StoredNotice::of).toList();
        jdbc.sql(INSERT)
                .param("notices", json.writeValueAsString(columns))
                .param("tooOld", RetryRules.GIVE_UP_AFTER.toSeconds())
                .update();
        absorb(columns);
    }

    private void absorb(List<StoredNotice> columns) {
        var participants = columns.stream()
                .map(StoredNotice::participant)
                .filter(id -> id != null)
                .map(ParticipantId::value)
                .distinct()
                .toArray(UUID[]::new);
        jdbc.sql(ABSORB).param("participants", participants).update();
    }
}
