package org.meedoen.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;

class AttemptsTests {

    private static final String FIRST = "http://first:1";
    private static final String SECOND = "http://second:2";

    private final Instances instances =
            new Instances(List.of(new Instance(URI.create(FIRST)), new Instance(URI.create(SECOND))));
    private final List<String> asked = new ArrayList<>();

    @Test
    void instances_take_turns() {
        ask(HttpMethod.POST, Map.of());
        ask(HttpMethod.POST, Map.of());
        ask(HttpMethod.POST, Map.of());
        assertThat(asked).containsExactly(FIRST, SECOND, FIRST);
    }

    @Test
    void a_refused_connection_is_tried_at_the_next_one_and_the_dead_one_is_left_alone() {
        var dead = Map.of(FIRST, new ConnectException("refused"));
        assertThat(ask(HttpMethod.POST, dead)).isEqualTo(SECOND);
        assertThat(ask(HttpMethod.POST, dead)).isEqualTo(SECOND);
        assertThat(asked).containsExactly(FIRST, SECOND, SECOND);
    }

    @Test
    void a_write_that_may_have_arrived_is_not_repeated() {
        assertThat(ask(HttpMethod.POST, Map.of(FIRST, new IOException("reset"))))
                .isEqualTo("reset");
        assertThat(asked).containsExactly(FIRST);
    }

    @Test
    void nor_is_one_whose_connection_broke_while_it_was_sent() {
        assertThat(ask(HttpMethod.DELETE, Map.of(FIRST, new AbortedException("broken"))))
                .isEqualTo("broken");
        assertThat(asked).containsExactly(FIRST);
    }

    @Test
    void one_whose_connection_was_closed_before_anything_was_sent_is_tried_at_the_next_one() {
        assertThat(ask(HttpMethod.DELETE, Map.of(FIRST, AbortedException.beforeSend())))
                .isEqualTo(SECOND);
    }

    @Test
    void a_read_that_may_have_arrived_is() {
        assertThat(ask(HttpMethod.GET, Map.of(FIRST, new IOException("reset")))).isEqualTo(SECOND);
    }

    @Test
    void no_instance_is_tried_twice() {
        var dead = Map.of(FIRST, new ConnectException("refused"), SECOND, new ConnectException("refused"));
        assertThat(ask(HttpMethod.GET, dead)).isEqualTo("refused");
        assertThat(asked).hasSize(2);
    }

    @Test
    void when_none_is_ready_one_is_tried_all_the_same() {
        instances.all().forEach(instance -> instance.is(false));
        assertThat(ask(HttpMethod.POST, Map.of())).isIn(FIRST, SECOND);
    }

    @Test
    void a_fault_of_our_own_is_not_repeated() {
        var fault = Map.of(FIRST, new IllegalStateException("ours"));
        assertThat(ask(HttpMethod.GET, fault)).isEqualTo("ours");
    }

    private String ask(HttpMethod method, Map<String, ? extends Exception> faults) {
        return new Attempts(instances, method)
                .run(instance -> answer(instance.toString(), faults))
                .onErrorResume(fault -> Mono.just(String.valueOf(fault.getMessage())))
                .block();
    }

    private Mono<String> answer(String instance, Map<String, ? extends Exception> faults) {
        asked.add(instance);
        return faults.containsKey(instance) ? Mono.error(faults.get(instance)) : Mono.just(instance);
    }
}
