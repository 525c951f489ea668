package org.meedoen.gateway.coalescing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class CoalescedReadsTests {

    private static final String HERE = "utrecht";
    private static final String ELSEWHERE = "zwolle";

    private final List<Read> begun = new ArrayList<>();
    private final Sinks.Many<String> tooLong = Sinks.many().multicast().directBestEffort();
    private final CoalescedReads<String, String> collapsed =
            new CoalescedReads<>(this::begin, Mono.defer(() -> tooLong.asFlux().next()));

    @Test
    void a_single_read_starts_at_once() {
        var alone = new Visitor(HERE);
        assertThat(begun).hasSize(1);
        begun.getFirst().brings("first");
        assertThat(alone.heard).containsExactly("first");
    }

    @Test
    void the_service_is_not_called_before_there_is_a_subscriber() {
        collapsed.of(HERE);
        assertThat(begun).isEmpty();
    }

    @Test
    void a_request_during_a_read_gets_the_next_response() {
        var early = new Visitor(HERE);
        var late = new Visitor(HERE);
        assertThat(begun).hasSize(1);
        begun.getFirst().brings("before the change");
        assertThat(early.heard).containsExactly("before the change");
        assertThat(late.heard).isEmpty();
        begun.getLast().brings("after the change");
        assertThat(late.heard).containsExactly("after the change");
    }

    @Test
    void all_waiting_requests_share_one_read() {
        new Visitor(HERE);
        var waiting = List.of(new Visitor(HERE), new Visitor(HERE), new Visitor(HERE));
        begun.getFirst().brings("first");
        assertThat(begun).hasSize(2);
        begun.getLast().brings("second");
        assertThat(waiting).allSatisfy(visitor -> assertThat(visitor.heard).containsExactly("second"));
        assertThat(begun).hasSize(2);
    }

    @Test
    void a_request_made_on_a_response_starts_a_new_read() {
        var heard = new ArrayList<String>();
        collapsed.of(HERE).concatWith(collapsed.of(HERE)).subscribe(heard::add);
        begun.getFirst().brings("first");
        assertThat(heard).containsExactly("first");
        begun.getLast().brings("second");
        assertThat(heard).containsExactly("first", "second");
    }

    @Test
    void a_failed_read_fails_for_all_that_share_it_and_the_next_begins() {
        var unlucky = new Visitor(HERE);
        var waiting = new Visitor(HERE);
        begun.getFirst().fails("away");
        assertThat(unlucky.heard).containsExactly("failed: away");
        begun.getLast().brings("back again");
        assertThat(waiting.heard).containsExactly("back again");
    }

    @Test
    void a_read_that_cannot_begin_fails_like_any_other() {
        var broken = new CoalescedReads<String, String>(
                _ -> {
                    throw new IllegalStateException("ours");
                },
                Mono.never());
        var heard = new ArrayList<String>();
        broken.of(HERE).subscribe(heard::add, fault -> heard.add(fault.getMessage()));
        assertThat(heard).containsExactly("ours");
        assertThat(broken.isIdle()).isTrue();
    }

    @Test
    void a_client_that_disconnects_does_not_end_the_read_for_others() {
        var first = new Visitor(HERE);
        first.leaves();
        assertThat(begun.getFirst().cancelled).isFalse();
        var leaving = new Visitor(HERE);
        var staying = new Visitor(HERE);
        leaving.leaves();
        begun.getFirst().brings("first");
        begun.getLast().brings("second");
        assertThat(staying.heard).containsExactly("second");
        assertThat(first.heard).isEmpty();
        assertThat(leaving.heard).isEmpty();
    }

    @Test
    void reads_of_different_keys_are_independent() {
        new Visitor(HERE);
        var other = new Visitor(ELSEWHERE);
        begun.getLast().brings("of elsewhere");
        assertThat(other.heard).containsExactly("of elsewhere");
    }

    @Test
    void a_read_that_takes_too_long_does_not_delay_the_next() {
        var patient = new Visitor(HERE);
        var waiting = new Visitor(HERE);
        tooLong.tryEmitNext("enough").orThrow();
        assertThat(begun).hasSize(2);
        begun.getLast().brings("from another instance");
        assertThat(waiting.heard).containsExactly("from another instance");
        begun.getFirst().brings("at last");
        assertThat(patient.heard).containsExactly("at last");
        assertThat(begun).hasSize(2);
        assertThat(collapsed.isIdle()).isTrue();
    }

    @Test
    void a_read_past_its_time_limit_starts_nothing_when_it_ends() {
        new Visitor(HERE);
        new Visitor(HERE);
        tooLong.tryEmitNext("enough").orThrow();
        var waiting = new Visitor(HERE);
        begun.getFirst().brings("at last");
        assertThat(begun).hasSize(2);
        assertThat(waiting.heard).isEmpty();
    }

    @Test
    void nothing_is_kept_after_the_last_read() {
        new Visitor(HERE);
        new Visitor(HERE);
        new Visitor(ELSEWHERE);
        assertThat(collapsed.isIdle()).isFalse();
        for (int read = 0; read < begun.size(); read++) {
            begun.get(read).brings("answer");
        }
        assertThat(begun).hasSize(3);
        assertThat(collapsed.isIdle()).isTrue();
    }

    private Mono<String> begin(String thing) {
        var read = new Read();
        begun.add(read);
        return read.answer.asMono().doOnCancel(() -> read.cancelled = true);
    }

    private static final class Read {

        private final Sinks.One<String> answer = Sinks.one();
        private boolean cancelled;

        void brings(String what) {
            answer.tryEmitValue(what).orThrow();
        }

        void fails(String why) {
            answer.tryEmitError(new IllegalStateException(why)).orThrow();
        }
    }

    private final class Visitor {

        private final List<String> heard = new ArrayList<>();
        private final Disposable waiting;

        Visitor(String thing) {
            waiting = collapsed.of(thing).subscribe(heard::add, fault -> heard.add("failed: " + fault.getMessage()));
        }

        void leaves() {
            waiting.dispose();
        }
    }
}
