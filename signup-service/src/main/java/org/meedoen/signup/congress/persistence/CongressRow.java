package org.meedoen.signup.congress.persistence;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.signup.congress.AdmissionPolicy;
import org.meedoen.signup.congress.Appearance;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.congress.SignupRules;
import org.meedoen.signup.congress.TravelSpeeds;
import org.meedoen.signup.congress.Window;
import org.meedoen.signup.text.Translated;
import tools.jackson.databind.json.JsonMapper;

/** Reads a congress from its row. */
final class CongressRow {

    private CongressRow() {}

    static Congress congress(ResultSet row, int number) throws SQLException {
        return new Congress(
                new CongressId(row.getString("slug")),
                new Translated(row.getString("name_nl"), row.getString("name_en")),
                row.getString("host_city"),
                days(row),
                ZoneId.of(row.getString("time_zone")),
                signupRules(row),
                AdmissionPolicy.valueOf(row.getString("admission")),
                List.of((String[]) row.getArray("admission_domains").getArray()),
                row.getString("contact_email"),
                row.getBoolean("english"),
                row.getInt("retention_days"),
                new TravelSpeeds(row.getInt("walking_speed"), row.getInt("cycling_speed")),
                row.getBoolean("sample"),
                publishedAt(row),
                appearance(row));
    }

    private static Appearance appearance(ResultSet row) throws SQLException {
        var hash = row.getString("logo_hash");
        var logo = hash == null ? null : new Appearance.Logo(hash, row.getInt("logo_width"), row.getInt("logo_height"));
        return new Appearance(row.getString("accent"), logo);
    }

    private static SignupRules signupRules(ResultSet row) throws SQLException {
        return new SignupRules(
                new Window(instant(row, "signup_opens_at"), instant(row, "signup_closes_at")),
                new SignupRules.Promotion(
                        row.getInt("promotion_days_before"), row.getObject("promotion_until_time", LocalTime.class)),
                List.of(JsonMapper.shared().readValue(row.getString("caps"), Cap[].class)),
                row.getInt("pair_passes"));
    }

    private static List<LocalDate> days(ResultSet row) throws SQLException {
        return Arrays.stream((Date[]) row.getArray("days").getArray())
                .map(Date::toLocalDate)
                .toList();
    }

    private static @Nullable Instant publishedAt(ResultSet row) throws SQLException {
        var published = row.getObject("published_at", OffsetDateTime.class);
        return published == null ? null : published.toInstant();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
