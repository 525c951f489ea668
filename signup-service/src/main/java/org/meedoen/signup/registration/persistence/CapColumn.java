package org.meedoen.signup.registration.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.signup.Cap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The column {@code cap}, as JSON. */
@Component
class CapColumn {

    private final JsonMapper json;

    CapColumn(JsonMapper json) {
        this.json = json;
    }

    @Nullable String text(@Nullable Cap cap) {
        return cap == null ? null : json.writeValueAsString(cap);
    }

    @Nullable Cap of(ResultSet row) throws SQLException {
        var text = row.getString("cap");
        return text == null ? null : json.readValue(text, Cap.class);
    }
}
