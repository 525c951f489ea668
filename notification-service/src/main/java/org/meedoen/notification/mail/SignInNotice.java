package org.meedoen.notification.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;

/** A request to sign in: answered with a link and a code, or with the information that they may not take part. */
public record SignInNotice(MailKind kind, @Nullable CongressId congress, UUID signInId, Instant expiresAt)
        implements Notice {

    @Override
    public UUID subject() {
        return signInId;
    }

    @Override
    public String name() {
        return "sign-in." + signInId;
    }

    @Override
    public boolean urgent() {
        return true;
    }
}
