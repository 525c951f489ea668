package org.meedoen.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meedoen.contracts.PlaceMail;

class MailKindTests {

    @ParameterizedTest
    @EnumSource
    void aMailToWhichOrganisersAddTextIsAboutAPlace(PlaceMail mail) {
        assertThat(MailKind.of(mail).notice()).isEqualTo(PlaceNotice.class);
    }
}
