package org.meedoen.signup.sheet;

import java.util.List;
import java.util.stream.Stream;

/** The columns of a kind of file, under the names in their headings; the order in the file is free. */
public record Columns(List<String> needed, List<String> optional) {

    public Columns {
        needed = List.copyOf(needed);
        optional = List.copyOf(optional);
    }

    boolean know(String name) {
        return needed.contains(name) || optional.contains(name);
    }

    List<String> all() {
        return Stream.concat(needed.stream(), optional.stream()).toList();
    }
}
