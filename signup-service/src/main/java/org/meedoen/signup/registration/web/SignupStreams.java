package org.meedoen.signup.registration.web;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.meedoen.signup.registration.Gathering;
import org.meedoen.signup.registration.MySignups;
import org.meedoen.signup.registration.SignupNews;
import org.meedoen.signup.registration.Touched;
import org.meedoen.signup.registration.Turn;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The open pages of this instance that follow their own sign-ups. One thread reads, for all pages a change concerns, what
 * they have to show now; also the new positions of those who wait behind.
 */
@Component
class SignupStreams implements SignupNews.Reader, SmartLifecycle {

    private static final int QUEUE_LENGTH = 100_000;
    private static final int LARGEST_BATCH = 5_000;
    private static final int HEARTBEAT_MILLIS = 15_000;
    private static final Duration GATHERED = Duration.ofMillis(100);

    private sealed interface Cause {

        record Changed(Set<UUID> signupIds) implements Cause {}

        record Opened(SignupStream stream) implements Cause {}

        record Overdue() implements Cause {}
    }

    private final Set<SignupStream> streams = ConcurrentHashMap.newKeySet();
    private final MySignups signups;
    private final JsonMapper json;
    private final Gathering<Cause> causes;
    private volatile boolean running;

    SignupStreams(MySignups signups, JsonMapper json) {
        this.signups = signups;
        this.json = json;
        this.causes =
                new Gathering<>("signup-streams", QUEUE_LENGTH, LARGEST_BATCH, Turn.every(GATHERED), this::refresh);
    }

    /** It will show its list at once and after each change. */
    void open(SignupStream stream) {
        stream.emitter().onCompletion(() -> streams.remove(stream));
        streams.add(stream);
        if (!running || !causes.offer(new Cause.Opened(stream))) stream.end();
    }

    @Override
    public void asked(Set<UUID> ids) {
        changed(ids);
    }

    @Override
    public void decided(Set<UUID> ids) {
        changed(ids);
    }

    private void changed(Set<UUID> ids) {
        if (!streams.isEmpty()) causes.offer(new Cause.Changed(ids));
    }

    @Override
    public void lookAgain() {
        causes.offer(new Cause.Overdue());
    }

    @Scheduled(fixedRate = HEARTBEAT_MILLIS)
    void beat() {
        streams.forEach(SignupStream::beat);
        lookAgain();
    }

    private void refresh(List<Cause> batch) {
        if (!streams.isEmpty()) show(concernedBy(batch));
    }

    private Collection<SignupStream> concernedBy(List<Cause> batch) {
        var opened = new HashSet<SignupStream>();
        var changed = new HashSet<UUID>();
        for (var cause : batch) {
            switch (cause) {
                case Cause.Changed(var signupIds) -> changed.addAll(signupIds);
                case Cause.Opened(var stream) -> opened.add(stream);
                case Cause.Overdue _ -> opened.addAll(streams);
            }
        }
        opened.addAll(concernedBy(signups.touchedBy(changed)));
        return opened;
    }

    private List<SignupStream> concernedBy(Touched change) {
        return streams.stream()
                .filter(stream -> change.mailboxes().contains(stream.mailbox()) || stream.waitsFor(change.slots()))
                .toList();
    }

    private void show(Collection<SignupStream> concerned) {
        if (concerned.isEmpty()) return;
        var mailboxes = concerned.stream().map(SignupStream::mailbox).collect(Collectors.toSet());
        var lists = signups.of(mailboxes);
        for (var stream : concerned) {
            var list = lists.getOrDefault(stream.mailbox(), List.of()).stream()
                    .filter(stream::concerns)
                    .toList();
            stream.show(list, json.writeValueAsString(list));
        }
    }

    @Override
    public void start() {
        causes.start();
        running = true;
    }

    /** Before the web server begins to wait for open requests. */
    @Override
    public void stop() {
        causes.close();
        streams.forEach(SignupStream::end);
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
