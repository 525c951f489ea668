package org.meedoen.signup.congress.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.congress.MailSettings;
import org.meedoen.signup.text.Translated;

/** What notification-service has to know of a congress to write a mail. */
public record CongressOfMail(
        CongressId slug,
        Translated name,
        List<LocalDate> days,
        String timeZone,
        String contactEmail,
        boolean sample,
        boolean english,
        @Nullable String accent,
        MailSettings mail) {

    public static CongressOfMail of(Congress congress, MailSettings mail) {
        return new CongressOfMail(
                congress.slug(),
                congress.name(),
                congress.days(),
                congress.zone().getId(),
                congress.contactEmail(),
                congress.sample(),
                congress.english(),
                congress.appearance().accent(),
                mail);
    }
}
