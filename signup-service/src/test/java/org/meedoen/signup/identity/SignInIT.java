package org.meedoen.signup.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.meedoen.signup.Town;

/** A mailed link or code lets in who reads the mail. */
class SignInIT {

    @BeforeAll
    static void letAnybodyIn() {
        Town.congress("ANYONE");
    }

    private final Newcomer newcomer = new Newcomer();

    @Test
    void aLinkSignsInOnceWhereverItIsOpened() {
        newcomer.ask();
        var token = Town.token(newcomer.mail());
        assertThat(accounts()).isZero();
        var phone = Town.stranger();
        var me = Newcomer.confirm(phone, Newcomer.link(token));
        assertThat(me.status()).as(me.body().toString()).isEqualTo(201);
        assertThat(me.body().path("me").path("account").path("email").asString())
                .isEqualTo(newcomer.email());
        assertThat(accounts()).isOne();
        assertThat(phone.get("/api/v1/me").status()).isEqualTo(200);
        assertThat(Newcomer.confirm(Town.stranger(), Newcomer.link(token)).problem())
                .isEqualTo("sign-in-expired");
    }

    @Test
    void ofTwoThatUseALinkAtOnceOneGetsIn() {
        newcomer.ask();
        var json = Newcomer.link(Town.token(newcomer.mail()));
        var both = Stream.generate(() -> CompletableFuture.supplyAsync(() -> Newcomer.confirm(Town.stranger(), json)))
                .limit(4)
                .toList();
        var statuses = both.stream().map(one -> one.join().status()).sorted().toList();
        assertThat(statuses).isEqualTo(List.of(201, 400, 400, 400));
    }

    @Test
    void aCodeSignsInTheBrowserThatAsked() {
        newcomer.ask();
        var code = newcomer.mail().text("code");
        assertThat(code).matches("[0-9]{6}");
        assertThat(Newcomer.confirm(Town.stranger(), newcomer.code(code)).problem())
                .isEqualTo("sign-in-expired");
        assertThat(newcomer.confirm(newcomer.code(code)).status()).isEqualTo(201);
        assertThat(newcomer.confirm(newcomer.code(code)).problem()).isEqualTo("sign-in-expired");
    }

    @Test
    void theCodeStillWorksWhereItWasAskedForAfterTheLinkWasUsedElsewhere() {
        newcomer.ask();
        var mail = newcomer.mail();
        assertThat(Newcomer.confirm(Town.stranger(), Newcomer.link(Town.token(mail)))
                        .status())
                .isEqualTo(201);
        assertThat(newcomer.confirm(newcomer.code(mail.text("code"))).status()).isEqualTo(201);
        assertThat(newcomer.confirm(newcomer.code(mail.text("code"))).problem()).isEqualTo("sign-in-expired");
    }

    @Test
    void whoeverUsedTheLinkOrTheCodeWhereTheyAskedHasSpentBoth() {
        newcomer.ask();
        var mail = newcomer.mail();
        assertThat(newcomer.confirm(Newcomer.link(Town.token(mail))).status()).isEqualTo(201);
        assertThat(newcomer.confirm(newcomer.code(mail.text("code"))).problem()).isEqualTo("sign-in-expired");
        newcomer.ask();
        var other = newcomer.mail();
        assertThat(newcomer.confirm(newcomer.code(other.text("code"))).status()).isEqualTo(201);
        assertThat(Newcomer.confirm(Town.stranger(), Newcomer.link(Town.token(other)))
                        .problem())
                .isEqualTo("sign-in-expired");
    }

    @Test
    void fiveWrongCodesEndItButNotTheLink() {
        newcomer.ask();
        var mail = newcomer.mail();
        for (var left = 4; left >= 0; left--) {
            var wrong = newcomer.confirm(newcomer.code("nope"));
            assertThat(wrong.status()).isEqualTo(400);
            assertThat(wrong.problem()).isEqualTo("wrong-code");
            assertThat(wrong.body().path("attemptsLeft").asInt()).isEqualTo(left);
        }
        assertThat(newcomer.confirm(newcomer.code(mail.text("code"))).problem()).isEqualTo("wrong-code");
        assertThat(newcomer.confirm(Newcomer.link(Town.token(mail))).status()).isEqualTo(201);
    }

    @Test
    void bothMailsOfSomebodyImpatientWork() {
        newcomer.ask();
        var first = newcomer.mail().text("code");
        newcomer.ask();
        assertThat(newcomer.confirm(newcomer.code(first)).status()).isEqualTo(201);
    }

    @Test
    void aMailThatIsSentAgainCarriesAnotherLinkAndTheFirstStillWorks() {
        newcomer.ask();
        var first = newcomer.mail();
        var second = newcomer.mail();
        assertThat(second.text("code") + second.text("link")).isNotEqualTo(first.text("code") + first.text("link"));
        assertThat(newcomer.confirm(Newcomer.link(Town.token(first))).status()).isEqualTo(201);
        assertThat(newcomer.mail().status()).isEqualTo(410);
    }

    @Test
    void theMailTellsWhetherTheCongressIsASample() {
        var real = Town.congress("ANYONE");
        newcomer.askAt(real);
        assertThat(newcomer.mail().body().path("sample").asBoolean(true)).isFalse();
        var sample = Town.sample(Town.congressJson(real, "ANYONE"));
        assertThat(Town.administrator()
                        .put("/api/v1/congresses/" + real, sample)
                        .status())
                .isEqualTo(200);
        assertThat(newcomer.mail().body().path("sample").asBoolean(false)).isTrue();
    }

    @Test
    void whatIsExpiredIsWorthNothing() {
        newcomer.ask();
        var mail = newcomer.mail();
        Town.jdbc()
                .sql("update sign_in set expires_at = now() where email = ?")
                .param(newcomer.email())
                .update();
        assertThat(newcomer.confirm(newcomer.code(mail.text("code"))).problem()).isEqualTo("sign-in-expired");
        assertThat(newcomer.confirm(Newcomer.link(Town.token(mail))).problem()).isEqualTo("sign-in-expired");
        assertThat(newcomer.mail().status()).isEqualTo(410);
    }

    @Test
    void onlyHashesAreStored() {
        newcomer.ask();
        var mail = newcomer.mail();
        var stored = Town.jdbc()
                .sql("select sign_in::text || encode(token, 'escape') || encode(code, 'escape') from sign_in_secret")
                .query(String.class)
                .list();
        assertThat(stored).noneMatch(row -> row.contains(Town.token(mail)));
    }

    @Test
    void whatIsNoAddressIsRefused() {
        for (var typed : List.of("", "jan", "jan@x", "a@b.example\\r\\nBcc: c@d.example", "a@b.example,c@d.example")) {
            var answer = newcomer.browser().post("/api/v1/sign-in-requests", "{\"email\":\"%s\"}".formatted(typed));
            assertThat(answer.status()).as(typed).isEqualTo(400);
            assertThat(answer.problem()).isEqualTo("invalid-fields");
        }
        assertThat(newcomer.browser().post("/api/v1/sign-in-requests", "{").problem())
                .isEqualTo("malformed-request");
        assertThat(newcomer.browser().post("/api/v1/sign-in-requests", "{}").problem())
                .isEqualTo("invalid-fields");
        assertThat(newcomer.confirm("{}").problem()).isEqualTo("sign-in-expired");
    }

    private long accounts() {
        return Town.jdbc()
                .sql("select count(*) from account where email = ?")
                .param(newcomer.email())
                .query(Long.class)
                .single();
    }
}
