package org.meedoen.check;

/**
 * A promise that is broken.
 *
 * @param subject what it is about, by ids only
 * @param what what is wrong with it
 */
record Finding(Promise promise, String subject, String what) {

    @Override
    public String toString() {
        return promise + " " + subject + ": " + what;
    }
}
