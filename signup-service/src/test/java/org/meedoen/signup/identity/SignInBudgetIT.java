package org.meedoen.signup.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.meedoen.signup.Browser;
import org.meedoen.signup.Town;

/** How much mail a mailbox gets, and how many codes may be tried for it, whoever asks and by whichever of its addresses. */
class SignInBudgetIT {

    @BeforeAll
    static void letAnybodyIn() {
        Town.congress("ANYONE");
    }

    private final String name = "M" + UUID.randomUUID();

    @Test
    void aMailboxHasOneBudgetUnderAllItsAddresses() {
        for (var tag : List.of("", "+1", "+2", "+congres", "+1+2", "+3", "+4", "+5", "+6", "+")) {
            ask(visitor(tag), address(tag));
        }
        for (var typed :
                List.of(address("").toLowerCase(Locale.ROOT), address("").toUpperCase(Locale.ROOT))) {
            ask(visitor(typed), typed);
        }
        assertThat(answers()).containsExactly(answers("INVITED", 8, "SILENT", 4));
    }

    @Test
    void oneBrowserLeavesMailForAnother() {
        var stranger = Town.stranger();
        for (var time = 0; time < 7; time++) ask(stranger, address(""));
        ask(Town.stranger(), address(""));
        assertThat(answers().subList(0, 7)).containsExactly(answers("INVITED", 5, "SILENT", 2));
        assertThat(answers().getLast()).isEqualTo("INVITED");
    }

    @Test
    void aNetworkOfNewcomersLeavesMailForAnother() {
        for (var time = 0; time < 7; time++) ask(Town.stranger(), address(""));
        ask(Town.stranger().from("2001:db8:7::1"), address(""));
        assertThat(answers().subList(0, 7)).containsExactly(answers("INVITED", 5, "SILENT", 2));
        assertThat(answers().getLast()).isEqualTo("INVITED");
    }

    @Test
    void theLinksOfEarlierMailsWorkWhenNoMoreIsSent() {
        var stranger = Town.stranger();
        ask(stranger, address(""));
        var first = Town.mail(address("").toLowerCase(Locale.ROOT));
        for (var time = 0; time < 9; time++) ask(visitor("" + time), address(""));
        assertThat(answers().getLast()).isEqualTo("SILENT");
        assertThat(Newcomer.confirm(Town.stranger(), Newcomer.link(Town.token(first)))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aDayHasAnEnd() {
        for (var time = 0; time < 33; time++) {
            ask(visitor("" + time), address("+" + time));
            minutesPass(20);
        }
        assertThat(answers()).containsExactly(answers("INVITED", 30, "SILENT", 3));
    }

    @Test
    void aDayOfOneBrowserLeavesMailForAnother() {
        var stranger = Town.stranger();
        for (var time = 0; time < 22; time++) {
            ask(stranger, address("+" + time));
            minutesPass(20);
        }
        ask(Town.stranger(), address(""));
        assertThat(answers().subList(0, 22)).containsExactly(answers("INVITED", 20, "SILENT", 2));
        assertThat(answers().getLast()).isEqualTo("INVITED");
        minutesPass(24 * 60);
        ask(stranger, address(""));
        assertThat(answers().getLast()).isEqualTo("INVITED");
    }

    @Test
    void afterTwentyWrongCodesInADayOnlyLinksWork() {
        for (var round = 0; round < 3; round++) {
            guessFiveTimes("+" + round);
            minutesPass(60);
        }
        var owner = Town.stranger();
        ask(owner, address(""));
        var mail = Town.mail(mailbox());
        guessFiveTimes("+3");
        assertThat(guess(owner, address(""), mail.text("code"))).isEqualTo("only-links");
        assertThat(guess(Town.stranger(), address("+x"), "000000")).isEqualTo("only-links");
        assertThat(Town.mail(mailbox()).body().path("code").asString("")).isEmpty();
        assertThat(Newcomer.confirm(owner, Newcomer.link(Town.token(mail))).status())
                .isEqualTo(201);
    }

    private void guessFiveTimes(String tag) {
        var guesser = Town.stranger();
        ask(guesser, address(tag));
        for (var time = 0; time < 5; time++) {
            assertThat(guess(guesser, address(tag), "nope")).isEqualTo("wrong-code");
        }
    }

    @Test
    void wrongCodesOfYesterdayDoNotCount() {
        var guesser = Town.stranger();
        ask(guesser, address(""));
        Town.jdbc()
                .sql("update sign_in set wrong_codes = 20 where mailbox = ?")
                .param(mailbox())
                .update();
        minutesPass(25 * 60);
        var owner = Town.stranger();
        ask(owner, address(""));
        var mail = Town.mail(address("").toLowerCase(Locale.ROOT));
        assertThat(guess(owner, address(""), mail.text("code"))).isEmpty();
    }

    private String address(String tag) {
        return name + tag + "@Gemeente.example";
    }

    private String mailbox() {
        return address("").toLowerCase(Locale.ROOT);
    }

    private static String guess(Browser browser, String email, String code) {
        return Newcomer.confirm(browser, "{\"email\":\"%s\",\"code\":\"%s\"}".formatted(email, code))
                .problem();
    }

    /** Each from another network, so that only the mailbox is counted. */
    private Browser visitor(String who) {
        var network = Math.floorMod((name + who).hashCode(), 60_000);
        return Town.stranger().from("2001:db8:%x::1".formatted(network));
    }

    private static void ask(Browser browser, String email) {
        var asked = browser.post("/api/v1/sign-in-requests", "{\"email\":\"%s\"}".formatted(email));
        assertThat(asked.status()).isEqualTo(202);
        assertThat(asked.body().toString()).isEqualTo("{}");
    }

    private void minutesPass(int minutes) {
        Town.jdbc().sql("""
                update sign_in set asked_at = asked_at - ? * interval '1 minute',
                                   expires_at = expires_at - ? * interval '1 minute' where mailbox = ?
                """).params(minutes, minutes, mailbox()).update();
    }

    private List<String> answers() {
        return Town.jdbc()
                .sql("select answer from sign_in where mailbox = ? order by asked_at")
                .param(mailbox())
                .query(String.class)
                .list();
    }

    private static String[] answers(String first, int times, String then, int more) {
        return Stream.concat(
                        Stream.generate(() -> first).limit(times),
                        Stream.generate(() -> then).limit(more))
                .toArray(String[]::new);
    }
}
