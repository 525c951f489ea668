package org.meedoen.signup.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.http.Caller;
import org.meedoen.http.LoginSessionId;
import org.meedoen.http.ProblemException;
import org.meedoen.http.ProblemResponse;
import org.meedoen.http.Problems;
import org.meedoen.http.SecurityEvent;
import org.meedoen.http.SecurityLog;
import org.meedoen.signup.identity.Device;
import org.meedoen.signup.identity.LoginSessions;
import org.meedoen.signup.identity.SignOut;
import org.meedoen.signup.text.EmailAddress;
import org.meedoen.signup.text.Mailbox;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Signing in")
@RestController
@RequestMapping(LoginSessionController.PATH)
class LoginSessionController {

    static final String PATH = "/api/v1/login-sessions";

    /** Either a token, or an address with a code. */
    record LoginSessionRequest(
            @Nullable @Size(max = 100) String token,
            @Nullable @Mailbox String email,
            @Nullable @Size(max = 20) String code,
            @Nullable Boolean ownDevice) {

        boolean isOwnDevice() {
            return ownDevice == null || ownDevice;
        }
    }

    private final LoginSessions sessions;
    private final SignOut signOut;
    private final SignInSecurityEvents securityEvents;
    private final SessionCookie cookies;
    private final MeAnswer me;
    private final Problems problems;
    private final JwtDecoder decoder;

    LoginSessionController(
            LoginSessions sessions,
            SignOut signOut,
            SignInSecurityEvents securityEvents,
            SessionCookie cookies,
            MeAnswer me,
            Problems problems,
            JwtDecoder decoder) {
        this.sessions = sessions;
        this.signOut = signOut;
        this.securityEvents = securityEvents;
        this.cookies = cookies;
        this.me = me;
        this.problems = problems;
        this.decoder = decoder;
    }

    @Operation(
            operationId = "openLoginSession",
            summary = "Signs in with the link or the code of a mail",
            description =
                    "A link works once, in any browser. The code works once, in the browser that asked for the mail, "
                            + "also after the link was used in another browser. The answer holds the wish of the sign-in "
                            + "request.")
    @ProblemResponse(
            status = 400,
            types = {"sign-in-expired", "wrong-code", "only-links"})
    @PostMapping
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SignedInView.class)))
    ResponseEntity<?> open(@Valid @RequestBody LoginSessionRequest request, HttpServletRequest http) {
        var result = result(request, http);
        securityEvents.write(request, result);
        return switch (result) {
            case LoginSessions.Opened opened -> created(opened);
            case LoginSessions.Expired() -> problems.problem(HttpStatus.BAD_REQUEST, "sign-in-expired", Map.of());
            case LoginSessions.WrongCode(int left) ->
                problems.problem(HttpStatus.BAD_REQUEST, "wrong-code", Map.of("attemptsLeft", left), left);
            case LoginSessions.OnlyLinks() -> problems.problem(HttpStatus.BAD_REQUEST, "only-links", Map.of());
        };
    }

    private LoginSessions.Result result(LoginSessionRequest request, HttpServletRequest http) {
        var browser = cookies.signInIn(http);
        var device = Device.of(http.getHeader(HttpHeaders.USER_AGENT));
        var token = request.token();
        if (token != null) return sessions.openByToken(token, browser, request.isOwnDevice(), device);
        var email = request.email();
        var code = request.code();
        if (email == null || code == null) return new LoginSessions.Expired();
        var address = EmailAddress.read(email).orElseThrow();
        return sessions.openByCode(address, code.replaceAll("\\s", ""), browser, request.isOwnDevice(), device);
    }

    private ResponseEntity<SignedInView> created(LoginSessions.Opened opened) {
        var in = opened.in();
        var place = URI.create(PATH + "/" + in.session().id());
        return me.withCookie(ResponseEntity.created(place), in)
                .body(new SignedInView(me.view(in), WishView.of(opened)));
    }

    @Operation(
            operationId = "listLoginSessions",
            summary = "Where I am signed in",
            description = "The last used first.")
    @GetMapping
    List<LoginSessionView> mine(Caller caller) {
        return sessions.of(caller.account()).stream()
                .map(open -> LoginSessionView.of(open, caller))
                .toList();
    }

    @Operation(operationId = "endLoginSessions", summary = "Signs out everywhere, also here")
    @DeleteMapping
    @ApiResponse(responseCode = "204", content = @Content)
    ResponseEntity<Void> signOutEverywhere(Caller caller) {
        signOut.everywhere(caller.account());
        SecurityLog.write(SecurityEvent.success("session-end").about("session", "all"));
        return signedOut();
    }

    @Operation(operationId = "endLoginSession", summary = "Signs out on another device, or on this one")
    @DeleteMapping("/{id}")
    @ApiResponse(responseCode = "204", content = @Content)
    ResponseEntity<Void> signOut(Caller caller, @PathVariable UUID id) {
        if (!signOut.end(new LoginSessionId(id), caller.account())) throw ProblemException.notFound();
        SecurityLog.write(SecurityEvent.success("session-end").about("session", id));
        return id.toString().equals(caller.session())
                ? signedOut()
                : ResponseEntity.noContent().build();
    }

    @Operation(
            operationId = "endCurrentLoginSession",
            summary = "Signs out here",
            description = "Whatever the browser shows: also an ended session, or none.")
    @DeleteMapping("/current")
    @ApiResponse(responseCode = "204", content = @Content)
    ResponseEntity<Void> signOut(HttpServletRequest http) {
        var session = cookies.sessionIn(http);
        if (session != null) end(session);
        return signedOut();
    }

    private ResponseEntity<Void> signedOut() {
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, cookies.noSession())
                .build();
    }

    private void end(String token) {
        try {
            end(decoder.decode(token));
        } catch (JwtException endedAlready) {
            // nothing to end: what the browser shows is no session
        }
    }

    private void end(Jwt token) {
        var session = new LoginSessionId(UUID.fromString(token.getClaimAsString("sid")));
        signOut.end(session);
        SecurityLog.write(SecurityEvent.success("sign-out")
                .about("session", session)
                .by(UUID.fromString(token.getSubject()), session));
    }
}
