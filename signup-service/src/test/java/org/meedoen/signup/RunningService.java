package org.meedoen.signup;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.meedoen.servers.PostgresDatabase;
import org.meedoen.testsupport.TestServers;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Instances of signup-service on one database, as they run in earnest. */
public final class RunningService implements AutoCloseable {

    public static final String ADMINISTRATOR = "beheer@meedoen.example";

    private final PostgresDatabase database = TestServers.freshDatabase();
    private final SingleConnectionDataSource connection =
            new SingleConnectionDataSource(database.url(), database.user(), database.password(), true);
    private final String name = TestServers.freshName("signup");
    private final List<ConfigurableApplicationContext> instances = new CopyOnWriteArrayList<>();

    /** One more instance; answers its port. */
    public int start(String... settings) {
        return run(Stream.concat(standard().filter(setting -> isNotIn(settings, setting)), Stream.of(settings)));
    }

    private static boolean isNotIn(String[] settings, String setting) {
        var name = setting.substring(0, setting.indexOf('=') + 1);
        return Stream.of(settings).noneMatch(other -> other.startsWith(name));
    }

    private int run(Stream<String> settings) {
        var instance =
                new SpringApplicationBuilder(SignupServiceApplication.class).run(settings.toArray(String[]::new));
        instances.add(instance);
        return ((WebServerApplicationContext) instance).getWebServer().getPort();
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(connection);
    }

    private Stream<String> standard() {
        return Stream.of(
                "--server.port=0",
                "--spring.profiles.active=demo",
                "--spring.main.register-shutdown-hook=false",
                "--spring.application.name=" + name,
                "--MEEDOEN_ADMIN=" + ADMINISTRATOR,
                "--MEEDOEN_DATABASE_URL=" + database.url(),
                "--MEEDOEN_DATABASE_USER=" + database.user(),
                "--MEEDOEN_DATABASE_PASSWORD=" + database.password(),
                "--MEEDOEN_KAFKA=" + TestServers.kafkaBootstrapServers());
    }

    @Override
    public void close() {
        instances.forEach(ConfigurableApplicationContext::close);
        connection.destroy();
    }
}
