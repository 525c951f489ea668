package org.meedoen.signup.identity.web;

import java.time.Instant;
import java.util.List;
import org.meedoen.signup.identity.Account;
import org.meedoen.signup.participant.web.ParticipantView;

/** Who is signed in, for whom they may act, and as what. */
record MeView(
        Account account,
        List<ParticipantView> participants,
        List<String> roles,
        Instant sessionExpiresAt,
        Instant serverTime) {}
