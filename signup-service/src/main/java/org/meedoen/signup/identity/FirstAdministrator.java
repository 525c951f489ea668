package org.meedoen.signup.identity;

import org.meedoen.signup.text.EmailAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Makes the configured address an administrator, so that there is one to begin with. */
@Component
class FirstAdministrator implements ApplicationRunner {

    private final Administrators administrators;
    private final String configured;

    FirstAdministrator(Administrators administrators, @Value("${meedoen.admin:}") String configured) {
        this.administrators = administrators;
        this.configured = configured;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (configured.isBlank()) return;
        administrators.configure(EmailAddress.read(configured)
                .orElseThrow(() -> new IllegalStateException("Not started: MEEDOEN_ADMIN is not an e-mail address")));
    }
}
