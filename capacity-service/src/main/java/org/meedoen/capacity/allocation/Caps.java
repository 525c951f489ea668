package org.meedoen.capacity.allocation;

import java.util.List;
import org.meedoen.contracts.signup.Cap;

/** How many places each participant may have in the congress. */
public record Caps(long version, List<Cap> caps) {

    public static final Caps NONE = new Caps(0, List.of());
}
