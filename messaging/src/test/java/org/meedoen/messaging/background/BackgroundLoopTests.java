package org.meedoen.messaging.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BackgroundLoopTests {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void theBodyIsCalledAgainAfterAFault() throws InterruptedException {
        var attempts = new CountDownLatch(3);
        var loop = new BackgroundLoop("faulty", 0, stop -> {
            attempts.countDown();
            throw new IllegalStateException("away");
        });
        loop.start();

        assertThat(attempts.await(30, TimeUnit.SECONDS)).isTrue();
        loop.stop();
    }

    @Test
    void aStopEndsAPauseAndTheLoopCanBeStartedAgain() throws InterruptedException {
        var working = new Semaphore(0);
        var loop = new BackgroundLoop("pausing", 0, stop -> {
            working.release();
            stop.pause(LONG);
        });

        for (var start = 0; start < 2; start++) {
            loop.start();
            assertThat(working.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
            loop.stop();
            assertThat(loop.isRunning()).isFalse();
        }
    }
}
