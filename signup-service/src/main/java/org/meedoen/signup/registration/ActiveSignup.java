package org.meedoen.signup.registration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param invitation by which it was asked for together; null: alone */
public record ActiveSignup(UUID id, @Nullable UUID invitation) {}
