package org.meedoen.notification.delivery;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.meedoen.notification.delivery.SmtpProperties.Tls;
import org.springframework.mock.env.MockEnvironment;

class SafeSmtpTests {

    @Test
    void withoutEncryptionOnlyTheDemoStarts() {
        assertThatThrownBy(() -> start(Tls.NONE)).hasMessageContaining("MEEDOEN_SMTP_TLS");
        assertThatCode(() -> start(Tls.NONE, "demo")).doesNotThrowAnyException();
    }

    @Test
    void withEncryptionItStarts() {
        assertThatCode(() -> start(Tls.STARTTLS)).doesNotThrowAnyException();
        assertThatCode(() -> start(Tls.TLS)).doesNotThrowAnyException();
    }

    private static SafeSmtp start(Tls tls, String... profiles) {
        var environment = new MockEnvironment();
        environment.setActiveProfiles(profiles);
        return new SafeSmtp(environment, new SmtpProperties("localhost", 25, null, null, tls, "meedoen@stad.example"));
    }
}
