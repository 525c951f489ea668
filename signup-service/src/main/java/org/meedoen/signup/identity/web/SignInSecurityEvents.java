package org.meedoen.signup.identity.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.http.SecurityEvent;
import org.meedoen.http.SecurityLog;
import org.meedoen.signup.identity.Accounts;
import org.meedoen.signup.identity.LoginSessions;
import org.meedoen.signup.identity.web.LoginSessionController.LoginSessionRequest;
import org.meedoen.signup.text.EmailAddress;
import org.springframework.stereotype.Component;

/** Writes successful and failed sign-ins to the security log. */
@Component
class SignInSecurityEvents {

    private final Accounts accounts;

    SignInSecurityEvents(Accounts accounts) {
        this.accounts = accounts;
    }

    void write(LoginSessionRequest request, LoginSessions.Result result) {
        var action = request.token() == null ? "sign-in-by-code" : "sign-in-by-link";
        SecurityLog.write(
                switch (result) {
                    case LoginSessions.Opened opened -> opened(action, opened);
                    case LoginSessions.Expired() ->
                        SecurityEvent.failure(action, "expired").by(account(request), null);
                    case LoginSessions.WrongCode wrong ->
                        SecurityEvent.failure(action, "wrong-code").by(account(request), null);
                    case LoginSessions.OnlyLinks() ->
                        SecurityEvent.denied(action, "too-many-wrong-codes").by(account(request), null);
                });
    }

    private static SecurityEvent opened(String action, LoginSessions.Opened opened) {
        var session = opened.in().session();
        return SecurityEvent.success(action)
                .about("sign-in-request", opened.signIn().id())
                .by(session.account(), session.id());
    }

    /** The account of the entered address, if there is one. It does not identify the person who entered it. */
    private @Nullable UUID account(LoginSessionRequest request) {
        var email = request.email();
        return email == null ? null : accounts.idOf(EmailAddress.read(email).orElseThrow());
    }
}
