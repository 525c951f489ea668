package org.meedoen.standalone.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class StaggeredStartsTests {

    private final List<String> started = new CopyOnWriteArrayList<>();
    private final CountDownLatch serves = new CountDownLatch(1);

    @Test
    void the_second_of_a_kind_starts_when_the_first_is_ready() throws Exception {
        var turns = new StaggeredStarts(Duration.ofMinutes(5));
        var first = starting(turns, new Starting("first", "capacity", serves));
        awaitStarted("first");
        var second = starting(turns, new Starting("second", "capacity", new CountDownLatch(0)));
        Awaitility.await().until(() -> second.getState() == Thread.State.TIMED_WAITING);
        assertThat(started).containsExactly("first");

        serves.countDown();
        first.join();
        second.join();
        assertThat(started).containsExactly("first", "second");
    }

    @Test
    void parts_of_another_kind_do_not_wait() throws Exception {
        var turns = new StaggeredStarts(Duration.ofMinutes(5));
        var first = starting(turns, new Starting("first", "capacity", serves));
        awaitStarted("first");
        starting(turns, new Starting("other", "signup", new CountDownLatch(0))).join();
        assertThat(started).containsExactly("first", "other");
        serves.countDown();
        first.join();
    }

    @Test
    void a_part_that_does_not_start_delays_others_for_a_limited_time() throws Exception {
        var turns = new StaggeredStarts(Duration.ZERO);
        var first = starting(turns, new Starting("first", "capacity", serves));
        awaitStarted("first");
        starting(turns, new Starting("second", "capacity", new CountDownLatch(0)))
                .join();
        assertThat(started).containsExactly("first", "second");
        serves.countDown();
        first.join();
    }

    private static Thread starting(StaggeredStarts turns, Part part) {
        return Thread.ofPlatform().start(() -> {
            try {
                turns.start(part);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void awaitStarted(String name) {
        Awaitility.await().until(() -> started.contains(name));
    }

    private final class Starting implements Part {

        private final String name;
        private final String kind;
        private final CountDownLatch serves;

        Starting(String name, String kind, CountDownLatch serves) {
            this.name = name;
            this.kind = kind;
            this.serves = serves;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public Process start() throws InterruptedException {
            started.add(name);
            serves.await();
            try {
                return new ProcessBuilder("true").start();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
