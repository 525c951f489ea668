package org.meedoen.signup.privacy;

import java.util.List;
import java.util.Map;

/**
 * What is stored about somebody, of one kind.
 *
 * @param kind such as {@code participants}
 * @param rows by field, in the order in which they are read
 */
public record StoredData(String kind, List<Map<String, Object>> rows) {

    public StoredData {
        rows = List.copyOf(rows);
    }
}
