package org.meedoen.signup.registration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SignupId;

/** @param invitation of the pair; null: alone */
public record ActiveSignup(SignupId id, @Nullable UUID invitation) {}
