package org.meedoen.signup.identity.web;

import org.meedoen.signup.identity.LoginSessions.SignedIn;
import org.meedoen.signup.participant.Participants;
import org.meedoen.signup.participant.web.ParticipantView;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

@Component
class MeAnswer {

    private final Participants participants;
    private final SessionCookie cookies;

    MeAnswer(Participants participants, SessionCookie cookies) {
        this.participants = participants;
        this.cookies = cookies;
    }

    ResponseEntity<MeView> to(SignedIn in) {
        return withCookie(ResponseEntity.ok(), in).body(view(in));
    }

    /** Sets the cookie when the browser needs a new one. */
    ResponseEntity.BodyBuilder withCookie(ResponseEntity.BodyBuilder answer, SignedIn in) {
        var token = in.token();
        if (token != null) {
            var ownDevice = in.session().ownDevice();
            answer.header(HttpHeaders.SET_COOKIE, cookies.session(token, ownDevice, in.now(), in.until()));
        }
        return answer.cacheControl(CacheControl.noStore());
    }

    MeView view(SignedIn in) {
        var actsFor = participants.ofEmail(in.account().email()).stream()
                .map(ParticipantView::of)
                .toList();
        return new MeView(in.account(), actsFor, in.roles(), in.until(), in.now());
    }
}
