package org.meedoen.contracts.signup;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.WireName;

/**
 * Somebody wants to sign in; the mail's link and code are made when it is sent.
 *
 * @param congress the congress they came from, if they came from one
 * @param expiresAt after this the mail is worthless and is not sent
 */
@WireName("meedoen.sign-in.requested.v1")
public record SignInRequested(UUID signInId, @Nullable CongressId congress, Instant expiresAt)
        implements NotificationEvent {}
