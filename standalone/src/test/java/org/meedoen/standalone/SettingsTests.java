package org.meedoen.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTests {

    private static final Path HOME = Path.of("/srv/meedoen");

    @Test
    void withoutEnvironmentTheDefaultsApply() {
        var settings = Settings.from(Map.of(), HOME);
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.mailPort()).isEqualTo(8025);
        assertThat(settings.publicUrl()).isEqualTo("http://localhost:8080");
        assertThat(settings.data()).isEqualTo(HOME.resolve("data"));
        assertThat(settings.instances()).isEqualTo(1);
        assertThat(settings.training()).isEqualTo(AotTrainingMode.LATER);
    }

    @Test
    void thePublicAddressFollowsThePort() {
        assertThat(Settings.from(Map.of("MEEDOEN_PORT", "9000"), HOME).publicUrl())
                .isEqualTo("http://localhost:9000");
    }

    @Test
    void anInvalidPortIsNamed() {
        assertThatThrownBy(() -> Settings.from(Map.of("MEEDOEN_MAIL_PORT", "70000"), HOME))
                .hasMessageContaining("MEEDOEN_MAIL_PORT")
                .hasMessageContaining("70000");
    }

    @Test
    void trainingMayBeFirstOrNever() {
        assertThat(Settings.from(Map.of("MEEDOEN_REHEARSALS", "first"), HOME).training())
                .isEqualTo(AotTrainingMode.FIRST);
        assertThat(Settings.from(Map.of("MEEDOEN_REHEARSALS", "never"), HOME).training())
                .isEqualTo(AotTrainingMode.NEVER);
        assertThatThrownBy(() -> Settings.from(Map.of("MEEDOEN_REHEARSALS", "soon"), HOME))
                .hasMessageContaining("MEEDOEN_REHEARSALS should be later or first or never, not \"soon\"");
    }
}
