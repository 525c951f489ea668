package org.meedoen.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meedoen.testsupport.TableUse;

/** Each table belongs to one feature. A new table needs an owner, and a new read across features a line here. */
class TableOwnershipTests {

    private static final Map<String, String> OWNERS = Map.ofEntries(
            entry("announcement", "announcement"),
            entry("announcement_recipient", "announcement"),
            entry("audit_entry", "audit"),
            entry("congress", "congress"),
            entry("congress_erasure", "privacy"),
            entry("deleted_congress", "congress"),
            entry("organiser", "congress"),
            entry("column_choice", "imports"),
            entry("congress_mail", "congress"),
            entry("congress_logo", "congress"),
            entry("organiser_invitation", "congress"),
            entry("session", "programme"),
            entry("slot", "programme"),
            entry("slot_before", "programme"),
            entry("imported_cells", "programme"),
            entry("participant", "participant"),
            entry("removed_participant", "participant"),
            entry("organisation", "participant"),
            entry("invitation", "invitation"),
            entry("calendar_subscription", "calendar"),
            entry("favourite", "favourite"),
            entry("congress_reminder", "reminder"),
            entry("reminded_day", "reminder"),
            entry("reminder_declined", "reminder"),
            entry("signup", "registration"),
            entry("signup_decision", "registration"),
            entry("attendance_tick", "attendance"),
            entry("account", "identity"),
            entry("account_session", "identity"),
            entry("administrator", "identity"),
            entry("configured_administrator", "identity"),
            entry("sign_in", "identity"),
            entry("sign_in_secret", "identity"),
            entry("signing_key", "identity"));

    private final TableUse use = TableUse.in("signup");

    @Test
    void every_table_has_an_owner() {
        assertThat(use.tables()).isEqualTo(OWNERS.keySet());
    }

    @Test
    void only_the_owner_writes_a_table() {
        assertThat(use.writers())
                .hasSameSizeAs(OWNERS)
                .allSatisfy((table, features) -> assertThat(features).containsExactly(OWNERS.get(table)));
    }

    @Test
    void the_reads_across_features_are_these() {
        assertThat(use.readsAcross(OWNERS))
                .containsExactly(
                        entry(
                                "announcement AudienceRows",
                                Set.of("congress", "organisation", "participant", "session", "signup", "slot")),
                        entry("announcement RecipientPersonalData", Set.of("participant")),
                        entry("announcement RecipientRows", Set.of("organisation", "participant")),
                        entry("attendance AttendanceCounts", Set.of("congress", "signup")),
                        entry("attendance AttendancePersonalData", Set.of("participant", "session", "signup", "slot")),
                        entry("attendance AttendanceRows", Set.of("participant", "signup")),
                        entry("audit AuditEntryRows", Set.of("congress")),
                        entry("audit AuditTrailRows", Set.of("account", "administrator", "congress", "organiser")),
                        entry("audit ObjectNameRows", Set.of("announcement", "participant", "session", "slot")),
                        entry("calendar CalendarEntryRows", Set.of("session", "signup", "slot")),
                        entry("calendar CalendarPersonalData", Set.of("participant")),
                        entry("calendar CalendarSubscriptionRows", Set.of("account", "participant")),
                        entry("favourite FavouritePersonalData", Set.of("participant", "session", "slot")),
                        entry("favourite FavouriteRows", Set.of("participant", "slot")),
                        entry("identity AccountRows", Set.of("congress")),
                        entry("identity LoginSessionRows", Set.of("congress", "organiser", "participant")),
                        entry("identity PersonalAccountRows", Set.of("organiser", "participant")),
                        entry("identity RoleRows", Set.of("congress", "organiser", "participant")),
                        entry("identity SignInRows", Set.of("congress", "organiser")),
                        entry("invitation InvitationPersonalData", Set.of("participant", "session", "signup", "slot")),
                        entry(
                                "invitation InvitationRows",
                                Set.of("account", "congress", "organisation", "participant", "signup")),
                        entry("participant ActingRows", Set.of("account", "congress")),
                        entry("participant AdmissionRows", Set.of("account", "congress")),
                        entry("participant ParticipantRows", Set.of("account", "congress")),
                        entry("privacy CongressErasureRows", Set.of("congress", "participant")),
                        entry("privacy HistoryPersonalData", Set.of("account", "audit_entry", "participant")),
                        entry("privacy PeopleRows", Set.of("account", "participant", "removed_participant")),
                        entry("programme SignupCounts", Set.of("signup")),
                        entry("registration AssignmentRows", Set.of("participant", "slot")),
                        entry("registration ChangeScopeRows", Set.of("account", "participant")),
                        entry("registration ClashRows", Set.of("congress", "session", "slot")),
                        entry("registration DecisionHistoryRows", Set.of("slot")),
                        entry("registration KnownCongresses", Set.of("congress")),
                        entry("registration SignupContextRows", Set.of("invitation", "organisation", "participant")),
                        entry("registration SignupPersonalData", Set.of("participant", "session", "slot")),
                        entry("registration SignupRows", Set.of("account", "participant", "slot")),
                        entry("registration SignupViews", Set.of("account", "participant", "slot")),
                        entry("registration SlotConditionRows", Set.of("congress", "session", "slot")),
                        entry("reminder DueReminderRows", Set.of("congress", "participant", "signup", "slot")),
                        entry("reminder RemindedPlaceRows", Set.of("congress", "signup", "slot")),
                        entry("reminder ReminderChoiceRows", Set.of("participant")),
                        entry("reminder ReminderPersonalData", Set.of("participant")),
                        entry(
                                "report ParticipantStoryRows",
                                Set.of("account", "attendance_tick", "participant", "signup", "signup_decision")),
                        entry(
                                "report ReportRows",
                                Set.of(
                                        "attendance_tick",
                                        "congress",
                                        "organisation",
                                        "participant",
                                        "session",
                                        "signup",
                                        "signup_decision",
                                        "slot")),
                        entry(
                                "report SlotParticipantRows",
                                Set.of(
                                        "account",
                                        "attendance_tick",
                                        "organisation",
                                        "participant",
                                        "signup",
                                        "signup_decision",
                                        "slot")),
                        entry("status StatusRows", Set.of("participant", "signup")),
                        entry(
                                "ticket TicketRows",
                                Set.of("attendance_tick", "participant", "session", "signup", "slot")));
    }
}
