package org.meedoen.check;

import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One service's database. */
record Database(String service, JdbcClient jdbc) {

    static Database of(String service, Map<String, String> environment) {
        var prefix = "MEEDOEN_" + service.toUpperCase(Locale.ROOT) + "_DATABASE_";
        return new Database(
                service,
                JdbcClient.create(new DriverManagerDataSource(
                        Setting.required(environment, prefix + "URL"),
                        Setting.required(environment, prefix + "USER"),
                        Setting.required(environment, prefix + "PASSWORD"))));
    }
}
