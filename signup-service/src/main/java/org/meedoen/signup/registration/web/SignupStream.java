package org.meedoen.signup.registration.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.participant.AccountInCongress;
import org.meedoen.signup.registration.Signup;
import org.meedoen.signup.registration.SignupStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/**
 * The event stream of one open page. It uses a thread only while something is sent. A slow page delays nobody, and gets
 * the latest list after the one before.
 */
class SignupStream {

    // After that the page reconnects, which checks its session again.
    private static final Duration LASTS = Duration.ofMinutes(10);
    private static final long RECONNECT_MILLIS = 2_000;

    private final AccountInCongress mailbox;
    private final @Nullable ParticipantId participantId;
    private final SseEmitter emitter = new SseEmitter(LASTS.toMillis());

    private Set<SlotId> waitedFor = Set.of();
    private @Nullable String shown;
    private boolean listDue;
    private boolean beatDue;
    private boolean sending;

    SignupStream(AccountInCongress mailbox, @Nullable ParticipantId participantId) {
        this.mailbox = mailbox;
        this.participantId = participantId;
        emitter.onTimeout(emitter::complete);
    }

    AccountInCongress mailbox() {
        return mailbox;
    }

    SseEmitter emitter() {
        return emitter;
    }

    boolean concerns(Signup signup) {
        return participantId == null || signup.participantId().equals(participantId);
    }

    /** Whether it shows a position on the waiting list of one of these slots. */
    synchronized boolean waitsFor(Collection<SlotId> slots) {
        return !Collections.disjoint(waitedFor, slots);
    }

    /** Sends the list if it differs from the last one. */
    synchronized void show(List<Signup> signups, String json) {
        waitedFor = signups.stream()
                .filter(signup -> signup.status() == SignupStatus.WAITLISTED)
                .map(Signup::slotId)
                .collect(Collectors.toUnmodifiableSet());
        if (json.equals(shown)) return;
        shown = json;
        listDue = true;
        sendWhatIsDue();
    }

    /** Keeps the connection open, and detects a closed one. */
    synchronized void beat() {
        beatDue = true;
        sendWhatIsDue();
    }

    void end() {
        emitter.complete();
    }

    private void sendWhatIsDue() {
        if (sending) return;
        sending = true;
        Thread.startVirtualThread(this::send);
    }

    private void send() {
        try {
            for (var due = nextDue(); due != null; due = nextDue()) {
                emitter.send(due);
            }
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        }
    }

    private synchronized @Nullable SseEventBuilder nextDue() {
        var list = listDue ? shown : null;
        if (list != null) {
            listDue = false;
            return SseEmitter.event()
                    .name("signups")
                    .reconnectTime(RECONNECT_MILLIS)
                    .data(list, MediaType.TEXT_PLAIN);
        }
        if (beatDue) {
            beatDue = false;
            return SseEmitter.event().comment("");
        }
        sending = false;
        return null;
    }
}
