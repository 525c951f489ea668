package org.meedoen.signup.registration.web;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SignupId;
import org.meedoen.signup.batching.BatchPacing;
import org.meedoen.signup.batching.MicroBatcher;
import org.meedoen.signup.registration.ChangeScope;
import org.meedoen.signup.registration.MySignups;
import org.meedoen.signup.registration.SignupChanges;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The open pages of this instance that follow their own sign-ups. One thread reads the current lists for all pages that
 * a change concerns, including the positions of those behind on the waiting list.
 */
@Component
class SignupStreams implements SignupChanges.Listener, SmartLifecycle {

    private static final int QUEUE_LENGTH = 100_000;
    private static final int LARGEST_BATCH = 5_000;
    private static final int HEARTBEAT_MILLIS = 15_000;
    private static final Duration GATHERED = Duration.ofMillis(100);

    private sealed interface Cause {

        record Changed(Set<SignupId> signupIds) implements Cause {}

        record Opened(SignupStream stream) implements Cause {}

        record Overdue() implements Cause {}
    }

    private final Set<SignupStream> streams = ConcurrentHashMap.newKeySet();
    private final MySignups signups;
    private final JsonMapper json;
    private final MicroBatcher<Cause> causes;
    private volatile boolean running;

    SignupStreams(MySignups signups, JsonMapper json) {
        this.signups = signups;
        this.json = json;
        this.causes = new MicroBatcher<>(
                "signup-streams", QUEUE_LENGTH, LARGEST_BATCH, BatchPacing.every(GATHERED), this::refresh);
    }

    /** Sends its list at once and after each change. */
    void open(SignupStream stream) {
        stream.emitter().onCompletion(() -> streams.remove(stream));
        streams.add(stream);
        if (!running || !causes.offer(new Cause.Opened(stream))) stream.end();
    }

    /** Clients reconnect if they may still see the congress. */
    void end(CongressId congress) {
        streams.stream()
                .filter(stream -> stream.mailbox().congress().equals(congress))
                .forEach(SignupStream::end);
    }

    @Override
    public void asked(Set<SignupId> ids) {
        changed(ids);
    }

    @Override
    public void decided(Set<SignupId> ids) {
        changed(ids);
    }

    private void changed(Set<SignupId> ids) {
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
        var changed = new HashSet<SignupId>();
        for (var cause : batch) {
            switch (cause) {
                case Cause.Changed(var signupIds) -> changed.addAll(signupIds);
                case Cause.Opened(var stream) -> opened.add(stream);
                case Cause.Overdue _ -> opened.addAll(streams);
            }
        }
        opened.addAll(concernedBy(signups.scopeOf(changed)));
        return opened;
    }

    private List<SignupStream> concernedBy(ChangeScope change) {
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

    /** Stops before the web server waits for open requests. */
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
