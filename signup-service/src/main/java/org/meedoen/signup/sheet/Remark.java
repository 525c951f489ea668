package org.meedoen.signup.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A remark about a place in a file. */
public sealed interface Remark permits Mistake, Warning {

    /** Counted as in an editor, from 1. */
    int line();

    /** Empty when it is about the whole line, or the whole file. */
    @Nullable String column();

    /** Stable, for programs; the sentence for people is {@code mistake.<code>}. */
    String code();

    /** For the placeholders of the sentence. */
    List<Object> arguments();
}
