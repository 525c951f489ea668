package org.meedoen.signup.sheet;

import org.jspecify.annotations.Nullable;

/** Counts what a file would change. */
public final class Tally {

    private int added;
    private int changed;
    private int unchanged;

    /**
     * Whether it has to be written.
     *
     * @param before null: it is new
     */
    public boolean differs(@Nullable Object before, Object after) {
        if (before == null) added++;
        else if (before.equals(after)) unchanged++;
        else changed++;
        return !after.equals(before);
    }

    public Counts counts() {
        return new Counts(added, changed, unchanged);
    }
}
