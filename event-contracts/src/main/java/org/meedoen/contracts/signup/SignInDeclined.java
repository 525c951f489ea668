package org.meedoen.contracts.signup;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.WireName;

/** An address that may not take part asked to sign in; it is told so, at most once a day. */
@WireName("meedoen.sign-in.declined.v1")
public record SignInDeclined(UUID signInId, @Nullable CongressId congress, Instant expiresAt)
        implements NotificationEvent {}
