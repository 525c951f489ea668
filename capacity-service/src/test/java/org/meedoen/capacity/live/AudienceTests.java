package org.meedoen.capacity.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AudienceTests {

    private static final long PACE = 250;

    private final Audience audience = new Audience();

    @Test
    void theFirstChangeIsShownAtOnce() {
        assertThat(audience.becomesDue()).isTrue();
        assertThat(audience.pauseBeforeNext(-5_000, PACE)).isZero();
    }

    @Test
    void changesThatComeTooSoonAreShownTogetherWhenThePaceAllows() {
        audience.becomesDue();
        audience.shown(1_000);
        assertThat(audience.becomesDue()).isTrue();
        assertThat(audience.pauseBeforeNext(1_100, PACE)).isEqualTo(150);
        assertThat(audience.becomesDue()).isFalse();
    }

    @Test
    void aChangeAfterWhatWasShownIsNeverForgotten() {
        audience.becomesDue();
        audience.shown(1_000);
        assertThat(audience.becomesDue()).isTrue();
        assertThat(audience.pauseBeforeNext(1_300, PACE)).isZero();
    }
}
