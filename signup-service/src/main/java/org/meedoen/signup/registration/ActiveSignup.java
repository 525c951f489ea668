package org.meedoen.signup.registration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param invitation of the pair; null: alone */
public record ActiveSignup(UUID id, @Nullable UUID invitation) {}
