package org.meedoen.notification.delivery;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.meedoen.notification.delivery.SmtpProperties.Tls;
import org.springframework.mock.env.MockEnvironment;

class SmtpTlsCheckTests {

    @Test
    void withoutTlsOnlyTheDemoStarts() {
        assertThatThrownBy(() -> start(Tls.NONE)).hasMessageContaining("MEEDOEN_SMTP_TLS");
        assertThatCode(() -> start(Tls.NONE, "demo")).doesNotThrowAnyException();
    }

    @Test
    void theServiceStartsWithTls() {
        assertThatCode(() -> start(Tls.STARTTLS)).doesNotThrowAnyException();
        assertThatCode(() -> start(Tls.TLS)).doesNotThrowAnyException();
    }

    private static SmtpTlsCheck start(Tls tls, String... profiles) {
        var environment = new MockEnvironment();
        environment.setActiveProfiles(profiles);
        return new SmtpTlsCheck(
                environment, new SmtpProperties("localhost", 25, null, null, tls, "meedoen@stad.example"));
    }
}
