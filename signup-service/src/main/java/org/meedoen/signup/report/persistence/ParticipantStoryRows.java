package org.meedoen.signup.report.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.readonly.ReadOnlyDatabase;
import org.meedoen.signup.registration.RecordedDecision;
import org.meedoen.signup.registration.Signup;
import org.meedoen.signup.registration.SignupStatus;
import org.meedoen.signup.report.ParticipantStory;
import org.meedoen.signup.report.ParticipantStory.AskedSignup;
import org.meedoen.signup.report.ParticipantStory.KeptDecision;
import org.meedoen.signup.report.ParticipantStory.StoredTick;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads a participant's sign-ups with all decisions about them. */
@Repository
public class ParticipantStoryRows {

    private static final String KNOWN = """
            select exists (select from participant
                           where id = :participant and congress = :congress and email is not null)
            """;

    private static final String SIGNUPS = """
            select id, slot_id, requested_at, invitation is not null as together, by_organiser, status
            from signup where participant_id = :participant
            order by requested_at, id
            """;

    private static final String DECISIONS = """
            select decision.*
            from signup_decision decision join signup on signup.id = decision.signup_id
            where signup.participant_id = :participant
            order by decision.number
            """;

    private static final String TICKS = """
            select signup.slot_id, tick.present, tick.ticked_at, account.email
            from attendance_tick tick
            join signup on signup.id = tick.signup_id
            left join account on account.id = tick.account
            where signup.participant_id = :participant
            order by tick.ticked_at, tick.id
            """;

    private final ReadOnlyDatabase database;

    ParticipantStoryRows(ReadOnlyDatabase database) {
        this.database = database;
    }

    /** Empty if the congress has no such participant. */
    public Optional<ParticipantStory> of(CongressId congress, ParticipantId participant) {
        return database.snapshot(
                () -> isKnown(congress, participant) ? Optional.of(of(participant)) : Optional.empty());
    }

    private boolean isKnown(CongressId congress, ParticipantId participant) {
        return asked(KNOWN, participant)
                .param("congress", congress.value())
                .query(Boolean.class)
                .single();
    }

    private ParticipantStory of(ParticipantId participant) {
        record Kept(UUID signup, KeptDecision decision) {}
        var decisions = asked(DECISIONS, participant)
                .query((row, number) -> new Kept(row.getObject("signup_id", UUID.class), decision(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Kept::signup, Collectors.mapping(Kept::decision, Collectors.toUnmodifiableList())));
        var signups = asked(SIGNUPS, participant)
                .query((row, number) -> signup(row, decisions))
                .list();
        var ticks = asked(TICKS, participant).query(ParticipantStoryRows::tick).list();
        return new ParticipantStory(signups, ticks);
    }

    private JdbcClient.StatementSpec asked(String sql, ParticipantId participant) {
        return database.jdbc().sql(sql).param("participant", participant.value());
    }

    private static AskedSignup signup(ResultSet row, Map<UUID, List<KeptDecision>> decisions) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new AskedSignup(
                new SignupId(id),
                new SlotId(row.getObject("slot_id", UUID.class)),
                row.getTimestamp("requested_at").toInstant(),
                row.getBoolean("together"),
                row.getBoolean("by_organiser"),
                SignupStatus.valueOf(row.getString("status")),
                decisions.getOrDefault(id, List.of()));
    }

    private static KeptDecision decision(ResultSet row) throws SQLException {
        return new KeptDecision(
                row.getInt("number"),
                row.getTimestamp("decided_at").toInstant(),
                RecordedDecision.Kind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getString("held"),
                row.getObject("position", Integer.class),
                row.getString("held_back"),
                SlotId.ofNullable(row.getObject("other_slot", UUID.class)),
                row.getBoolean("pair"),
                cap(row.getString("cap")),
                row.getObject("capacity", Integer.class),
                Signup.companion(row.getString("companion")),
                row.getBoolean("from_set_aside"));
    }

    private static @Nullable Cap cap(@Nullable String json) {
        return json == null ? null : JsonMapper.shared().readValue(json, Cap.class);
    }

    private static StoredTick tick(ResultSet row, int number) throws SQLException {
        return new StoredTick(
                new SlotId(row.getObject("slot_id", UUID.class)),
                row.getBoolean("present"),
                row.getTimestamp("ticked_at").toInstant(),
                row.getString("email"));
    }
}
