package org.meedoen.signup.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;
import org.meedoen.http.AnonymizedNetwork;
import org.meedoen.http.SecurityEvent;
import org.meedoen.http.SecurityLog;
import org.meedoen.signup.identity.SignInMailDecision;
import org.meedoen.signup.identity.SignInWish;
import org.meedoen.signup.identity.SignIns;
import org.meedoen.signup.text.EmailAddress;
import org.meedoen.signup.text.LocalPath;
import org.meedoen.signup.text.Mailbox;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Signing in")
@RestController
@RequestMapping("/api/v1/sign-in-requests")
class SignInRequestController {

    record SignInRequest(
            @NotNull @Mailbox String email, @Nullable @Valid Wish wish) {}

    record Wish(
            @Nullable SlotId slotId,
            @Nullable ParticipantId participantId,
            @Nullable @Size(max = 60) String congress,
            @Nullable @LocalPath String path) {

        static final Wish NONE = new Wish(null, null, null, null);

        SignInWish wanted() {
            return new SignInWish(CongressId.ofNullable(congress), slotId, participantId, path);
        }
    }

    private static final String ACTION = "sign-in-request";

    private final SignIns signIns;
    private final SessionCookie cookies;

    SignInRequestController(SignIns signIns, SessionCookie cookies) {
        this.signIns = signIns;
        this.cookies = cookies;
    }

    @Operation(
            operationId = "requestSignIn",
            summary = "Asks for a mail with a link and a code",
            description =
                    "The response is the same for every address. The wish is stored with the request and returned with "
                            + "the login session in any browser that opens the link: the congress one came from, the slot to "
                            + "be signed up for and for whom, and the path of the page to go back to, without a fragment.")
    @PostMapping
    @ApiResponse(responseCode = "202")
    ResponseEntity<Map<String, String>> ask(
            @Valid @RequestBody SignInRequest request, Locale locale, HttpServletRequest http) {
        var email = EmailAddress.read(request.email()).orElseThrow();
        var wish = Objects.requireNonNullElse(request.wish(), Wish.NONE).wanted();
        var asked = signIns.ask(email, wish, locale.getLanguage(), cookies.signInIn(http), AnonymizedNetwork.of(http));
        SecurityLog.write(event(asked.mail()).about("sign-in-request", asked.signIn()));
        return ResponseEntity.accepted()
                .header(HttpHeaders.SET_COOKIE, cookies.signIn(asked.browser()))
                .body(Map.of());
    }

    private static SecurityEvent event(SignInMailDecision mail) {
        return switch (mail) {
            case INVITED -> SecurityEvent.success(ACTION);
            case DECLINED -> SecurityEvent.denied(ACTION, "not-admitted");
            case SILENT -> SecurityEvent.denied(ACTION, "enough-mail");
        };
    }
}
