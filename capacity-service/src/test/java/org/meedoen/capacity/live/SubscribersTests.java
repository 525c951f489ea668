package org.meedoen.capacity.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubscribersTests {

    private static final long PACE = 250;

    private final Subscribers subscribers = new Subscribers();

    @Test
    void theFirstChangeIsSentAtOnce() {
        assertThat(subscribers.becomesDue()).isTrue();
        assertThat(subscribers.pauseBeforeNext(-5_000, PACE)).isZero();
    }

    @Test
    void changesWithinThePaceAreSentTogether() {
        subscribers.becomesDue();
        subscribers.shown(1_000);
        assertThat(subscribers.becomesDue()).isTrue();
        assertThat(subscribers.pauseBeforeNext(1_100, PACE)).isEqualTo(150);
        assertThat(subscribers.becomesDue()).isFalse();
    }

    @Test
    void aChangeAfterTheLastMessageIsAlwaysSent() {
        subscribers.becomesDue();
        subscribers.shown(1_000);
        assertThat(subscribers.becomesDue()).isTrue();
        assertThat(subscribers.pauseBeforeNext(1_300, PACE)).isZero();
    }
}
