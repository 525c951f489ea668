package org.meedoen.signup.registration.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.participant.AccountInCongress;
import org.meedoen.signup.registration.AssignmentState;
import org.meedoen.signup.registration.Signup;
import org.meedoen.signup.registration.Signup.Since;
import org.meedoen.signup.registration.Signup.Together;
import org.meedoen.signup.registration.SignupStatus;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reads sign-ups with their positions on the waiting lists. The first query has no positions; waiting sign-ups are then
 * read again with them. Longer than 250 lines because one query is put together in several ways.
 */
@Repository
public class SignupViews {

    private static final String BY_ID = """
            with wanted as (select signup.* from signup where id = any (:ids::uuid[]))
            """;

    // What the organisers could not assign was never asked by the participant.
    private static final String BY_MAILBOX = """
            with wanted as (
                select asked.account, asked.congress as asked_congress, signup.*
                from unnest(:accounts::uuid[], :congresses::text[]) as asked (account, congress)
                join account on account.id = asked.account
                join participant on participant.congress = asked.congress and participant.email = account.email
                join signup on signup.participant_id = participant.id
                where not (signup.by_organiser and signup.status = 'REFUSED'))
            """;

    private static final String BY_PARTICIPANT = """
            with wanted as (select signup.* from signup where participant_id = :participant)
            """;

    // Positions are computed only for waiting sign-ups, since that costs more than everything else, and in a rush few
    // of those just decided are waiting. Each waiting list is numbered once.
    private static final String QUEUE = """
            , queue as (
                select id, row_number() over (partition by slot_id order by waiting_rank, id) as position
                from signup
                where status = 'WAITLISTED'
                  and slot_id in (select slot_id from wanted where status = 'WAITLISTED'))
            """;

    // The organisers may have moved the slot or changed the days since then.
    private static final String HELD_BACK = """
            , coalesce(
                (select 'NOT_THEIR_DAY' from participant own join slot on slot.id = wanted.slot_id
                where own.id = wanted.participant_id and wanted.status = 'WAITLISTED'
                    and not slot.day = any (own.days)),
                wanted.held_back) as held_back_now
            """;

    private static final String NOT_HELD_BACK = """
            , wanted.held_back as held_back_now
            """;

    private static final String NO_QUEUE = """
            , queue as (select id, 0 as position from signup where false)
            """;

    private static final String SELECT = """
            select wanted.*, queue.position::int, held.id as exchanging,
                   mate.id as mate, colleague.name as mate_name, beside.position::int as mate_position,
                   wanted.invitation is not null and wanted.together is null
                       and wanted.status in ('CONFIRMED', 'WAITLISTED') as parted
            """;

    private static final String NOT_SINCE = """
            , 0 as freed, 0 as promoted, 0 as ahead
            """;

    // A place that was added and then given counts as freed, too.
    private static final String SINCE = """
            , (select count(*)::int from signup other
                where other.slot_id = wanted.slot_id and other.freed_at > wanted.waiting_since) as freed,
            (select count(*)::int from signup other
                where other.slot_id = wanted.slot_id and other.promoted_at > wanted.waiting_since) as promoted,
            (select count(*)::int from signup other
                where other.slot_id = wanted.slot_id and other.promoted_at > wanted.waiting_since
                    and other.waiting_rank < wanted.waiting_rank) as ahead
            """;

    private static final String FROM = """
            from wanted
            left join queue on queue.id = wanted.id
            left join signup held on held.id = wanted.in_exchange_for
                and held.status = 'CONFIRMED' and wanted.status = 'WAITLISTED'
            left join signup mate on mate.id = wanted.together
                and wanted.status in ('REQUESTED', 'CONFIRMED', 'WAITLISTED')
                and mate.status in ('REQUESTED', 'CONFIRMED', 'WAITLISTED')
            left join participant colleague on colleague.id = mate.participant_id
            left join queue beside on beside.id = mate.id
            order by wanted.requested_at, wanted.id
            """;

    // From this number on, the plan matters more than the time to make it, since waiting lists have no index and any
    // length. For fewer, planning takes longer than all the rest.
    private static final int MANY = 8;

    private static final String PLANNED_EACH_TIME = """
            select set_config('plan_cache_mode', 'force_custom_plan', true), set_config('enable_hashjoin', 'on', true)
            """;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final CapColumn caps;

    SignupViews(JdbcClient jdbc, TransactionOperations transactions, CapColumn caps) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.caps = caps;
    }

    public List<Signup> of(Collection<SignupId> ids) {
        var found = asked(BY_ID + NO_QUEUE + SELECT + NOT_HELD_BACK + FROM, ids)
                .query(this::alone)
                .list();
        var waiting = found.stream().filter(SignupViews::waits).map(Signup::id).toList();
        return waiting.isEmpty()
                ? found
                : Stream.concat(found.stream().filter(one -> !waits(one)), inTheirQueues(waiting).stream())
                        .toList();
    }

    private List<Signup> inTheirQueues(Collection<SignupId> ids) {
        return read(ids.size(), asked(BY_ID + QUEUE + SELECT + HELD_BACK + FROM, ids), this::alone);
    }

    private StatementSpec asked(String sql, Collection<SignupId> ids) {
        return jdbc.sql(sql).param("ids", TextArray.of(ids));
    }

    private static boolean waits(Signup signup) {
        return signup.status() == SignupStatus.WAITLISTED;
    }

    public Optional<Signup> of(SignupId id) {
        return of(List.of(id)).stream().findFirst();
    }

    /** In order of request; mailboxes without sign-ups are left out. */
    public Map<AccountInCongress, List<Signup>> ofMailboxes(Collection<AccountInCongress> mailboxes) {
        var found = byMailbox(askedOf(BY_MAILBOX + NO_QUEUE + SELECT + NOT_HELD_BACK + NOT_SINCE + FROM, mailboxes)
                .query(this::ofOne)
                .list());
        var waiting = found.keySet().stream()
                .filter(mailbox ->
                        found.getOrDefault(mailbox, List.of()).stream().anyMatch(SignupViews::waits))
                .toList();
        if (!waiting.isEmpty()) found.putAll(byMailbox(inTheirQueuesOf(waiting)));
        return found;
    }

    private List<OfMailbox> inTheirQueuesOf(Collection<AccountInCongress> mailboxes) {
        return read(
                mailboxes.size(),
                askedOf(BY_MAILBOX + QUEUE + SELECT + HELD_BACK + SINCE + FROM, mailboxes),
                this::ofOne);
    }

    private StatementSpec askedOf(String sql, Collection<AccountInCongress> mailboxes) {
        return jdbc.sql(sql)
                .param("accounts", TextArray.of(mailboxes, AccountInCongress::account))
                .param("congresses", TextArray.of(mailboxes, AccountInCongress::congress));
    }

    /** In order of request, for organisers. */
    public List<Signup> ofParticipant(ParticipantId participant) {
        return jdbc.sql(BY_PARTICIPANT + QUEUE + SELECT + HELD_BACK + FROM)
                .param("participant", participant.value())
                .query(this::alone)
                .list();
    }

    private record OfMailbox(AccountInCongress mailbox, Signup signup) {}

    private static Map<AccountInCongress, List<Signup>> byMailbox(List<OfMailbox> found) {
        return found.stream()
                .collect(Collectors.groupingBy(
                        OfMailbox::mailbox, HashMap::new, Collectors.mapping(OfMailbox::signup, Collectors.toList())));
    }

    private <T> List<T> read(int wanted, StatementSpec asked, RowMapper<T> mapper) {
        return wanted < MANY ? asked.query(mapper).list() : readPlanned(asked, mapper);
    }

    private <T> List<T> readPlanned(StatementSpec asked, RowMapper<T> mapper) {
        return Objects.requireNonNull(transactions.execute(reading -> {
            jdbc.sql(PLANNED_EACH_TIME).query().listOfRows();
            return asked.query(mapper).list();
        }));
    }

    private Signup alone(ResultSet row, int number) throws SQLException {
        return signup(row, null);
    }

    private OfMailbox ofOne(ResultSet row, int number) throws SQLException {
        return new OfMailbox(mailbox(row), signup(row, since(row)));
    }

    private static AccountInCongress mailbox(ResultSet row) throws SQLException {
        return new AccountInCongress(
                row.getObject("account", UUID.class), new CongressId(row.getString("asked_congress")));
    }

    private static @Nullable Since since(ResultSet row) throws SQLException {
        return row.getString("status").equals("WAITLISTED")
                ? new Since(Math.max(row.getInt("freed"), row.getInt("promoted")), row.getInt("ahead"))
                : null;
    }

    private Signup signup(ResultSet row, @Nullable Since since) throws SQLException {
        return new Signup(
                new SignupId(row.getObject("id", UUID.class)),
                new SlotId(row.getObject("slot_id", UUID.class)),
                new ParticipantId(row.getObject("participant_id", UUID.class)),
                SignupStatus.valueOf(row.getString("status")),
                row.getObject("position", Integer.class),
                row.getString("reason"),
                SlotId.ofNullable(row.getObject("clashing_slot", UUID.class)),
                caps.of(row),
                SignupId.ofNullable(row.getObject("exchanging", UUID.class)),
                row.getString("held_back_now"),
                together(row),
                row.getBoolean("parted") ? true : null,
                since,
                row.getTimestamp("requested_at").toInstant(),
                decidedAt(row.getTimestamp("decided_at")),
                assignment(row),
                Signup.companion(row.getString("companion")));
    }

    private static @Nullable Together together(ResultSet row) throws SQLException {
        var mate = SignupId.ofNullable(row.getObject("mate", UUID.class));
        if (mate == null) return null;
        return new Together(mate, row.getString("mate_name"), row.getObject("mate_position", Integer.class));
    }

    private static AssignmentState assignment(ResultSet row) throws SQLException {
        return new AssignmentState(
                row.getBoolean("by_organiser"),
                row.getBoolean(row.getString("status").equals("CONFIRMED") ? "accompanying" : "assigning"),
                row.getString("not_assigned"),
                SlotId.ofNullable(row.getObject("not_assigned_clash", UUID.class)));
    }

    private static java.time.@Nullable Instant decidedAt(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
