package org.meedoen.signup.identity.web;

import org.jspecify.annotations.Nullable;

/** @param wish what was wanted when the mail was asked for */
record SignedInView(MeView me, @Nullable WishView wish) {}
