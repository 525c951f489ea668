package org.meedoen.signup.congress;

/**
 * A logo as it is stored.
 *
 * @param png written by us, without what else was in the file
 */
@SuppressWarnings("ArrayRecordComponent")
public record LogoPicture(Appearance.Logo logo, byte[] png) {}
