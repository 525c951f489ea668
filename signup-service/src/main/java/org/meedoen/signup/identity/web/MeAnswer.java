package org.meedoen.signup.identity.web;

import org.meedoen.signup.identity.Sessions;
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

    ResponseEntity<MeView> to(Sessions.SignedIn in) {
        var answer = ResponseEntity.ok().cacheControl(CacheControl.noStore());
        var token = in.token();
        if (token != null) {
            answer.header(HttpHeaders.SET_COOKIE, cookies.session(token, in.ownDevice(), in.now(), in.until()));
        }
        return answer.body(view(in));
    }

    private MeView view(Sessions.SignedIn in) {
        var actsFor = participants.ofEmail(in.account().email()).stream()
                .map(ParticipantView::of)
                .toList();
        return new MeView(in.account(), actsFor, in.roles(), in.until(), in.now());
    }
}
