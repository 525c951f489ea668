package org.meedoen.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.notification.delivery.Installation.eventually;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.testsupport.TestServers;

/** From decisions on the topic to the calendars of those who read the mails. */
class CalendarEntryIT {

    private static final Instant START = Instant.parse("2025-11-19T09:00:00Z");

    private final Installation installation = Installation.shared();
    private final MailServer smtp = installation.smtp;
    private final CongressId congress = new CongressId(TestServers.freshName("lpb"));
    private final SignUp anna = SignUp.inCongress(congress);
    private final SignUp elsewhere = anna.elsewhere();

    @Test
    void aPlaceIsMailedWithAnEntryThatHasAllThatOneNeedsOnTheWay() {
        mailed(anna.confirmed(1));
        var mail = calendars().getFirst();
        var event = mail.event();
        assertThat(event.getUid().getValue()).isEqualTo(anna.id() + "@meedoen.example");
        assertThat(event.getSequence().getValue()).isEqualTo(10_002);
        assertThat(event.getSummary().getValue()).isEqualTo("Wandeling door Overvecht");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(START);
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(START.plusSeconds(7200));
        assertThat(event.getLocation().getValue()).isEqualTo("Station Overvecht");
        assertThat(event.getGeo().getLatitude()).isEqualTo(52.1147);
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getDescription().getValue()).contains("https://meedoen.example/mijn-programma");
        assertThat(event.getAlarms()).singleElement().satisfies(alarm -> {
            assertThat(alarm.getTrigger().getDuration().toMillis()).isEqualTo(-3_600_000);
            assertThat(alarm.getAction().isDisplay()).isTrue();
        });
        assertThat(mail.lines()).contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\n");
    }

    @Test
    void theReaderIsInvitedByTheSenderAndHasNothingToAnswer() {
        mailed(anna.confirmed(1));
        var event = calendars().getFirst().event();
        assertThat(event.getOrganizer().getEmail()).isEqualTo("meedoen@lpb.example");
        assertThat(event.getOrganizer().getCommonName()).isEqualTo("LPB-congres");
        assertThat(event.getAttendees()).singleElement().satisfies(reader -> {
            assertThat(reader.getEmail()).isEqualTo(FakeSignupService.addressOf(anna.person()));
            assertThat(reader.getCommonName()).isEqualTo(FakeSignupService.NAME);
            assertThat(reader.getRsvp()).isFalse();
        });
    }

    @Test
    void theMethodIsInTheHeaderOfThePartToo() {
        mailed(anna.confirmed(1));
        mailed(anna.withdrawn(2));
        assertThat(calendars()).extracting(MailedCalendar::method).containsExactly("REQUEST", "CANCEL");
        assertThat(calendars()).allSatisfy(mail -> {
            assertThat(mail.type().getBaseType()).isEqualTo("text/calendar");
            assertThat(mail.type().getParameter("method")).isEqualTo(mail.method());
            assertThat(mail.type().getParameter("charset")).isEqualTo("UTF-8");
        });
        assertThat(calendars().getLast().event().getStatus().isCancelled()).isTrue();
    }

    @Test
    void whoWaitsOrNeverHadAPlaceHasNoEntry() {
        mailed(anna.waitlisted(1, 4));
        mailed(anna.withdrawn(2));
        assertThat(calendars()).isEmpty();
    }

    @Test
    void anEntryThatIsGivenUpForAnotherIsRemovedByAMailOfItsOwn() {
        mailed(anna.confirmed(1));
        mailed(elsewhere.inExchangeFor(anna));
        assertThat(smtp.subjectsTo(anna.person()))
                .containsExactly(
                        "Je hebt een plek: Wandeling door Overvecht",
                        "Uit je agenda: Wandeling door Overvecht",
                        "Je hebt geruild: Wandeling door Overvecht");
        assertThat(smtp.messageIdsTo(anna.person()).get(1)).isEqualTo("<entry." + anna.id() + ".2@meedoen.example>");
        assertThat(calendars()).extracting(MailedCalendar::method).containsExactly("REQUEST", "CANCEL", "REQUEST");
        assertShown(elsewhere);
    }

    @Test
    void aStoryEndsWithThePlacesThatOneHasInWhateverOrderItsMailsArrive() {
        var third = anna.elsewhere();
        mailed(anna.waitlisted(1, 1));
        mailed(anna.promoted(2));
        mailed(third.confirmed(1));
        mailed(anna.moved(3, 3));
        assertShown(anna, third);
        mailed(elsewhere.inExchangeFor(anna));
        assertShown(elsewhere, third);
        installation.signup.cancelledSlots.add(third.slot());
        mailed(third.cancelled(2));
        assertShown(elsewhere);
        mailed(anna.again().confirmed(1));
        mailed(elsewhere.withdrawn(2));
        assertThat(ModelCalendar.after(messages())).hasSize(1);
    }

    @Test
    void aMailThatIsSentAgainAfterACrashChangesNothing() throws Exception {
        try (var _ = installation.dyingAfterSending(anna.id())) {
            installation.publish(anna.confirmed(1));
            eventually(() -> assertThat(smtp.receivedBy(anna.person())).hasSizeGreaterThan(1));
        }
        eventually(() -> assertThat(installation.stateOf(anna.id(), 1)).isEqualTo("SENT"));
        assertThat(messages()).hasSizeGreaterThan(1).allMatch(messages().getFirst()::equals);
        mailed(anna.withdrawn(2));
        assertShown();
    }

    private void mailed(PlaceEvent decision) {
        installation.publish(decision);
        eventually(() -> assertThat(installation.stateOf(decision.signupId(), decision.decision()))
                .isEqualTo("SENT"));
    }

    private List<MailedCalendar> calendars() {
        return smtp.receivedBy(anna.person()).stream()
                .map(MailedCalendar::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<ModelCalendar.Message> messages() {
        return calendars().stream().map(MailedCalendar::message).toList();
    }

    /** Whatever disturbs the mails on their way. */
    private void assertShown(SignUp... places) {
        var expected = Stream.of(places)
                .map(place -> place.id() + "@meedoen.example")
                .sorted()
                .toList();
        assertThat(ModelCalendar.after(messages())).isEqualTo(expected);
        var random = new Random(5546);
        for (var time = 0; time < 200; time++)
            assertThat(ModelCalendar.after(ModelCalendar.disturbed(messages(), random)))
                    .isEqualTo(expected);
    }
}
