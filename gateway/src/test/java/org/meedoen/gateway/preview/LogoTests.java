package org.meedoen.gateway.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meedoen.gateway.preview.Programme.Logo;

class LogoTests {

    @Test
    void a_wide_or_small_logo_does_not_fit_a_preview() {
        assertThat(new Logo("1f", 160, 160).fitsPreview()).isTrue();
        assertThat(new Logo("1f", 300, 160).fitsPreview()).isTrue();
        assertThat(new Logo("1f", 640, 160).fitsPreview()).isFalse();
        assertThat(new Logo("1f", 100, 100).fitsPreview()).isFalse();
    }
}
