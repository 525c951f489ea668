package org.meedoen.signup.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.signup.Browser;
import org.meedoen.signup.Town;

/** In which language somebody on the organisers' list gets mail. */
class MailLanguageIT {

    private static final String ENGLISH = "en-GB,en;q=0.9";

    private final String congress = Town.congress("LIST");
    private final String email = Town.freshEmail();

    @BeforeEach
    void importThem() {
        var imported = Town.organiser(congress)
                .putCsv("/api/v1/congresses/" + congress + "/participants", "address,name\n%s,Mary\n".formatted(email));
        assertThat(imported.status()).as(imported.body().toString()).isEqualTo(200);
        assertThat(languageOfMails()).isEqualTo("nl");
    }

    @Test
    void mailsAreInTheLanguageOfThePagesOnWhichOneAskedToSignIn() {
        var me = signIn(ENGLISH);
        assertThat(languageOfMails()).isEqualTo("en");
        assertThat(me.get("/api/v1/me").body().at("/account/language").asString())
                .isEqualTo("en");
    }

    @Test
    void theLatestSignInDecides() {
        signIn(ENGLISH);
        signIn("nl");
        assertThat(languageOfMails()).isEqualTo("nl");
        signIn(ENGLISH);
        assertThat(languageOfMails()).isEqualTo("en");
    }

    @Test
    void noBrowserOverwritesAChoiceByHand() {
        var me = signIn("nl");
        choose(me, "nl");
        signIn(ENGLISH);
        assertThat(languageOfMails()).isEqualTo("nl");
        choose(me, "en");
        signIn("nl");
        assertThat(languageOfMails()).isEqualTo("en");
    }

    @Test
    void theDutchPagesOfACongressInDutchAloneDecideNothing() {
        signIn(ENGLISH);
        Town.jdbc()
                .sql("update congress set english = false where slug = ?")
                .param(congress)
                .update();
        signIn("nl");
        assertThat(languageOfMails()).isEqualTo("en");
    }

    private Browser signIn(String languages) {
        var browser = Town.stranger();
        var asked = browser.post(
                "/api/v1/sign-in-requests",
                "{\"email\":\"%s\",\"wish\":{\"congress\":\"%s\"}}".formatted(email, congress),
                "Accept-Language",
                languages);
        assertThat(asked.status()).isEqualTo(202);
        assertThat(Newcomer.confirm(browser, Newcomer.link(Town.token(Town.mail(email))))
                        .status())
                .isEqualTo(201);
        return browser;
    }

    private static void choose(Browser me, String language) {
        assertThat(me.put("/api/v1/me", "{\"language\":\"%s\"}".formatted(language))
                        .status())
                .isEqualTo(200);
    }

    private String languageOfMails() {
        var id = Town.jdbc()
                .sql("select id from participant where email = ?")
                .param(email)
                .query((row, number) -> ParticipantId.parse(row.getString("id")))
                .single();
        var told = Town.stranger()
                .internally("POST", "/internal/recipients", "{\"participantIds\":[\"%s\"]}".formatted(id));
        return told.body().at("/0/language").asString();
    }
}
