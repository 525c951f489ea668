package org.meedoen.signup;

import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;
import org.meedoen.description.rights.CallerKind;
import org.meedoen.signup.congress.Pictures;
import org.meedoen.signup.registration.CapacitySimulator;
import org.meedoen.signup.registration.Stage;

/** A congress that one may take part in by one's mail domain, with somebody of each kind, and things to try rights on. */
final class RightsStage implements AutoCloseable {

    private static final LocalDate DAY = LocalDate.parse("2090-11-19");

    private final String congress = Town.congress("DOMAINS");
    private final String elsewhere = Town.congress("ANYONE");
    private final Stage stage = new Stage(Town.jdbc(), new CongressId(congress));
    private final List<CapacitySimulator> capacity = new ArrayList<>();
    private final Map<String, String> reminderKeys = new HashMap<>();
    private final Map<CallerKind, Browser> browsers = new EnumMap<>(CallerKind.class);
    private final Browser colleague = participant(congress, "kim-" + congress + "@domein.example");

    String congress() {
        return congress;
    }

    /** The credentials of a kind of caller. */
    Map<String, String> headersOf(CallerKind caller) {
        if (caller == CallerKind.ANONYMOUS) return Map.of();
        if (caller == CallerKind.SERVICE) return Map.of("Authorization", "Bearer demo-notification-token");
        return Map.of("Cookie", "meedoen_session=" + browser(caller).cookie("meedoen_session"));
    }

    private Browser browser(CallerKind caller) {
        return browsers.computeIfAbsent(caller, this::signedIn);
    }

    private Browser signedIn(CallerKind caller) {
        return switch (caller) {
            case ANONYMOUS, SERVICE -> Town.stranger();
            case PARTICIPANT -> participant(congress, "sam-" + congress + "@domein.example");
            case OTHER_PARTICIPANT -> participant(elsewhere, Town.freshEmail());
            case ORGANISER -> Town.organiser(congress);
            case OTHER_ORGANISER -> Town.organiser(elsewhere);
            case ADMINISTRATOR -> newAdministrator();
            case ENDED_SESSION -> ended(newAdministrator());
        };
    }

    private static Browser participant(String congress, String email) {
        var browser = Town.signedIn(email);
        succeeded(browser.put("/api/v1/congresses/" + congress + "/me", "{\"name\":\"Sam\"}"));
        return browser;
    }

    private static Browser newAdministrator() {
        var email = Town.freshEmail();
        added(email);
        return Town.signedIn(email);
    }

    private static Browser.Answered added(String email) {
        return succeeded(Town.administrator().post("/api/v1/administrators", "{\"email\":\"%s\"}".formatted(email)));
    }

    /** A browser that still shows the cookie. */
    private static Browser ended(Browser browser) {
        var copy = browser.at(Town.port());
        succeeded(browser.delete("/api/v1/login-sessions/current"));
        return copy;
    }

    /** The hash of a logo. */
    String logo() {
        var path = "/api/v1/congresses/" + congress + "/logo";
        var changed = browser(CallerKind.ORGANISER).putPicture(path, Pictures.png(30, 30, Color.RED));
        return succeeded(changed).body().at("/logo/hash").asString();
    }

    String administrator() {
        return added(Town.freshEmail()).text("id");
    }

    ParticipantId somebody() {
        return stage.person().participant();
    }

    String announcement() {
        return Town.jdbc().sql("""
                        insert into announcement (id, congress, audience, subject_nl, body_nl)
                        values (gen_random_uuid(), ?, 'EVERYONE', 'Tot morgen', 'Tot morgen, {naam}.') returning id::text
                        """).param(congress).query(String.class).single();
    }

    void sent(String announcement) {
        Town.jdbc()
                .sql("update announcement set send_at = now(), sent_at = now() where id = cast(? as uuid)")
                .param(announcement)
                .update();
    }

    SlotId slot() {
        if (capacity.isEmpty()) capacity.add(new CapacitySimulator(new CongressId(congress)));
        var slot = stage.slotOn(DAY);
        capacity.getFirst().has(slot, 5);
        return slot;
    }

    /** Of a slot of its own. */
    UUID session() {
        return Town.jdbc()
                .sql("select session_id from slot where id = ?")
                .param(stage.slotOn(DAY).value())
                .query(UUID.class)
                .single();
    }

    /** The participant is signed in somewhere else, too. */
    UUID otherSession() {
        var account = succeeded(browser(CallerKind.PARTICIPANT).get("/api/v1/me"))
                .body()
                .at("/account/id")
                .asString();
        return Town.jdbc().sql("""
                        insert into account_session (id, account, own_device, opened_at, expires_at)
                        values (gen_random_uuid(), cast(? as uuid), true, now(), now() + interval '1 hour') returning id
                        """).param(account).query(UUID.class).single();
    }

    /** From the reminder that the participant would get. Whoever declined gets none, so it is read once. */
    String reminderKey() {
        return reminderKeys.computeIfAbsent(congress, _ -> readReminderKey());
    }

    private String readReminderKey() {
        var participant = Town.jdbc()
                .sql("select participant_id::text from signup where id = cast(? as uuid)")
                .param(ownSignup())
                .query(String.class)
                .single();
        var wanted = "{\"congress\":\"%s\",\"day\":\"%s\",\"participantIds\":[\"%s\"]}"
                .formatted(congress, DAY, participant);
        return succeeded(Town.stranger().internally("POST", "/internal/reminders", wanted))
                .body()
                .at("/readers/0/optOut")
                .asString();
    }

    String ownSignup() {
        return onSlot(browser(CallerKind.PARTICIPANT), "signups").text("id");
    }

    /** Of the participant's own sign-ups. */
    String participant() {
        return onSlot(browser(CallerKind.PARTICIPANT), "signups").text("participantId");
    }

    String ticket() {
        return succeeded(browser(CallerKind.PARTICIPANT).get("/api/v1/congresses/" + congress + "/me/ticket"))
                .text("token");
    }

    Browser.Answered ownInvitation() {
        return onSlot(browser(CallerKind.PARTICIPANT), "invitations");
    }

    Browser.Answered invitationOfAnother() {
        return onSlot(colleague, "invitations");
    }

    private Browser.Answered onSlot(Browser browser, String what) {
        var path = "/api/v1/congresses/%s/%s".formatted(congress, what);
        return succeeded(browser.post(path, "{\"slotId\":\"%s\"}".formatted(slot())));
    }

    String token(Browser.Answered invitation) {
        return invitation.text("link").replaceAll(".*#", "");
    }

    String signInToken() {
        var email = Town.freshEmail();
        succeeded(Town.stranger().post("/api/v1/sign-in-requests", "{\"email\":\"%s\"}".formatted(email)));
        return Town.token(Town.mail(email));
    }

    private static Browser.Answered succeeded(Browser.Answered answer) {
        if (answer.status() / 100 != 2) throw new AssertionError(answer.status() + " " + answer.body());
        return answer;
    }

    @Override
    public void close() throws InterruptedException {
        for (var answering : capacity) answering.close();
    }
}
