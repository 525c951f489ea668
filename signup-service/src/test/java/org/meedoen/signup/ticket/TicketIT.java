package org.meedoen.signup.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.Browser;
import org.meedoen.signup.Browser.Answered;
import org.meedoen.signup.registration.Organising;
import org.meedoen.signup.registration.SharedInstance;
import org.meedoen.signup.registration.Stage;
import org.meedoen.signup.registration.Stage.Person;
import org.meedoen.signup.ticket.TicketTokens.Claims;

class TicketIT extends SharedInstance {

    private final Person anna = stage.also(stage.mailbox(UUID.randomUUID() + "@gemeente.example"), "Anna", null);
    private final Browser browser =
            new Browser(service.port()).with("meedoen_session", anna.account().toString());
    private final Browser atTheDoor = organiserOf(stage);
    private final SlotId slot = stage.slot();

    @Test
    void aTicketSaysWhoItIsAndForWhichPlaces() {
        var place = service.signUp(anna, slot).id();
        var checked = scan(ticket().text("token"));
        assertThat(checked.status()).as(checked.body().toString()).isEqualTo(200);
        assertThat(checked.text("name")).isEqualTo("Anna");
        assertThat(checked.body().at("/places/0/signupId").asString()).isEqualTo(place.toString());
        assertThat(checked.body().at("/places/0/slotId").asString()).isEqualTo(slot.toString());
        assertThat(checked.body().at("/places/0/title/en").asString()).isEqualTo("The neighbourhood's turn");
        assertThat(checked.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void oneTicketIsForAllPlacesAlsoThoseOfLater() {
        var token = ticket().text("token");
        assertThat(scan(token).body().path("places").isEmpty()).isTrue();
        var place = service.signUp(anna, slot).id();
        assertThat(scan(token).body().path("places").size()).isOne();
        service.withdraw(anna, place);
        assertThat(scan(token).body().path("places").isEmpty()).isTrue();
    }

    @Test
    void theTicketIsAlsoForWhoComesAlong() {
        var place = service.signUp(anna, slot).id();
        var organising = new Organising(service.port(), stage.congress());
        organising.addCompanion(anna.participant(), place, "{\"companion\":\"INTERPRETER\"}");
        assertThat(scan(ticket().text("token")).body().at("/places/0/companion").asString())
                .isEqualTo("INTERPRETER");
    }

    @Test
    void whoWasTickedOffIsSaidToBeThere() {
        var place = service.signUp(anna, slot).id();
        atTheDoor.put(path("/signups/" + place + "/attendance"), "{\"at\":\"2026-01-14T08:00:00Z\"}");
        assertThat(scan(ticket().text("token"))
                        .body()
                        .at("/places/0/presentSince")
                        .asString())
                .isEqualTo("2026-01-14T08:00:00Z");
    }

    @Test
    void theCodeFindsTheSamePersonHoweverItIsTyped() {
        stage.person();
        var code = ticket().text("code");
        var typed = code.substring(0, 4).toLowerCase() + " - "
                + code.substring(4).replace('0', 'o').replace('1', 'l');
        assertThat(readOut(typed).text("participantId"))
                .isEqualTo(anna.participant().toString());
        assertThat(readOut("ZZZZ ZZZZ").problem()).isEqualTo("ticket-code-unknown");
        assertThat(readOut("Anna").problem()).isEqualTo("ticket-code-unknown");
        assertThat(atTheDoor.post(path("/ticket-checks"), "{}").problem()).isEqualTo("ticket-code-unknown");
    }

    @Test
    void aTicketIsVerifiedWithThePublicKeyAlone() throws Exception {
        var keys = JWKSet.parse(atTheDoor.get(path("/ticket-keys")).body().toString());
        var token = SignedJWT.parse(ticket().text("token"));
        var key = keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
        assertThat(key.isPrivate()).isFalse();
        assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
        assertThat(token.getHeader().getType().getType()).isEqualTo("ticket+jwt");
        var claims = token.getJWTClaimsSet();
        assertThat(claims.getAudience()).containsExactly(stage.congress().value());
        assertThat(claims.getSubject()).isEqualTo(anna.participant().toString());
        assertThat(claims.getClaims()).containsOnlyKeys("iss", "aud", "sub", "exp");
    }

    @Test
    void whatSomebodyElseSignedIsForged() throws Exception {
        var real = JWSObject.parse(ticket().text("token"));
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(real.getHeader().getKeyID())
                .type(real.getHeader().getType())
                .build();
        var forged = new JWSObject(header, new Payload(real.getPayload().toString()));
        forged.sign(new RSASSASigner(new RSAKeyGenerator(2048).generate()));
        assertThat(scan(forged.serialize()).problem()).isEqualTo("ticket-forged");
        assertThat(scan("not a ticket").problem()).isEqualTo("ticket-forged");
        assertThat(scan(withoutSignature(real)).problem()).isEqualTo("ticket-forged");
    }

    private static String withoutSignature(JWSObject real) {
        var none = "eyJhbGciOiJub25lIiwidHlwIjoidGlja2V0K2p3dCJ9";
        return none + "." + real.getPayload().toBase64URL() + ".";
    }

    @Test
    void aTicketForAnotherCongressIsRefused() {
        var other = Stage.in(installation);
        var elsewhere = organiserOf(other);
        assertThat(check(elsewhere, other, "token", ticket().text("token")).problem())
                .isEqualTo("ticket-of-another-congress");
        assertThat(check(elsewhere, other, "code", ticket().text("code")).problem())
                .isEqualTo("ticket-code-unknown");
    }

    @Test
    void aTicketOfSomebodyWhoLeftIsRefused() {
        var ticket = ticket();
        new Organising(service.port(), stage.congress()).remove(anna.participant());
        assertThat(scan(ticket.text("token")).problem()).isEqualTo("ticket-holder-left");
        assertThat(readOut(ticket.text("code")).problem()).isEqualTo("ticket-code-unknown");
    }

    @Test
    void aTicketOfLongAgoIsOutdated() {
        var old = new Claims(stage.congress(), anna.participant(), Instant.parse("2026-01-01T00:00:00Z"));
        var token = service.context().getBean(TicketTokens.class).sign(old);
        assertThat(scan(token).problem()).isEqualTo("ticket-outdated");
    }

    @Test
    void eachParticipantOfAMailboxHasTheirOwn() {
        var bo = stage.also(anna, "Bo", null);
        assertThat(browser.get(path("/me/ticket")).problem()).isEqualTo("choose-participant");
        var token = browser.get(path("/me/ticket?participantId=" + bo.participant()))
                .text("token");
        assertThat(scan(token).text("name")).isEqualTo("Bo");
        assertThat(browser.get(path("/me/ticket?participantId=" + stage.person().participant()))
                        .status())
                .isEqualTo(404);
    }

    private static Browser organiserOf(Stage stage) {
        return new Browser(service.port())
                .with("meedoen_session", UUID.randomUUID() + "/ORGANISER:" + stage.congress());
    }

    private Answered ticket() {
        return browser.get(path("/me/ticket"));
    }

    private Answered scan(String token) {
        return check(atTheDoor, stage, "token", token);
    }

    private Answered readOut(String code) {
        return check(atTheDoor, stage, "code", code);
    }

    private static Answered check(Browser by, Stage stage, String what, String value) {
        var path = "/api/v1/congresses/" + stage.congress() + "/ticket-checks";
        return by.post(path, "{\"%s\":\"%s\"}".formatted(what, value));
    }

    private String path(String rest) {
        return "/api/v1/congresses/" + stage.congress() + rest;
    }
}
