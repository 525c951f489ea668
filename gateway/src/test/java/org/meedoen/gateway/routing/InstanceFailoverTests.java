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

class InstanceFailoverTests {

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
    void after_a_refused_connection_the_next_instance_is_used() {
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
    void a_write_whose_connection_broke_while_it_was_sent_is_not_repeated() {
        assertThat(ask(HttpMethod.DELETE, Map.of(FIRST, new AbortedException("broken"))))
                .isEqualTo("broken");
        assertThat(asked).containsExactly(FIRST);
    }

    @Test
    void a_write_that_was_not_sent_is_tried_at_the_next_instance() {
        assertThat(ask(HttpMethod.DELETE, Map.of(FIRST, AbortedException.beforeSend())))
                .isEqualTo(SECOND);
    }

    @Test
    void a_read_that_may_have_arrived_is_repeated() {
        assertThat(ask(HttpMethod.GET, Map.of(FIRST, new IOException("reset")))).isEqualTo(SECOND);
    }

    @Test
    void no_instance_is_tried_twice() {
        var dead = Map.of(FIRST, new ConnectException("refused"), SECOND, new ConnectException("refused"));
        assertThat(ask(HttpMethod.GET, dead)).isEqualTo("refused");
        assertThat(asked).hasSize(2);
    }

    @Test
    void if_no_instance_is_ready_one_is_tried_anyway() {
        instances.all().forEach(instance -> instance.setReady(false));
        assertThat(ask(HttpMethod.POST, Map.of())).isIn(FIRST, SECOND);
    }

    @Test
    void an_internal_fault_is_not_retried() {
        var fault = Map.of(FIRST, new IllegalStateException("ours"));
        assertThat(ask(HttpMethod.GET, fault)).isEqualTo("ours");
    }

    private String ask(HttpMethod method, Map<String, ? extends Exception> faults) {
        return new InstanceFailover(instances, method)
                .run(instance -> answer(instance.toString(), faults))
                .onErrorResume(fault -> Mono.just(String.valueOf(fault.getMessage())))
                .block();
    }

    private Mono<String> answer(String instance, Map<String, ? extends Exception> faults) {
        asked.add(instance);
        return faults.containsKey(instance) ? Mono.error(faults.get(instance)) : Mono.just(instance);
    }
}
