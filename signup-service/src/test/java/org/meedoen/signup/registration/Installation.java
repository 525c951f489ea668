package org.meedoen.signup.registration;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.meedoen.servers.PostgresDatabase;
import org.meedoen.signup.SignupServiceApplication;
import org.meedoen.testsupport.TestServers;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Instances of signup-service on one database; a name of its own keeps it out of other tests' consumer groups. */
public class Installation implements AutoCloseable {

    static {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    private final PostgresDatabase database = TestServers.freshDatabase();
    private final String name = TestServers.freshName("signup");
    private final List<ConfigurableApplicationContext> instances = new ArrayList<>();

    /** Requests wait long enough for their decision on a slow machine too, unless the settings say otherwise. */
    public Requests start(String... settings) {
        var instance = new SpringApplicationBuilder(SignupServiceApplication.class, TestSessions.class)
                .properties("meedoen.registration.answer-within=60s")
                .run(Stream.concat(standard(), Stream.of(settings)).toArray(String[]::new));
        instances.add(instance);
        return new Requests(
                ((WebServerApplicationContext) instance).getWebServer().getPort(), instance);
    }

    /** Whose requests are soon answered without a decision. */
    public Requests startImpatient() {
        return start("--meedoen.registration.answer-within=1s");
    }

    public void stop(Requests instance) {
        instances.remove(instance.context());
        instance.context().close();
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.user(), database.password()));
    }

    private Stream<String> standard() {
        return Stream.of(
                "--server.port=0",
                "--spring.profiles.active=demo",
                "--spring.main.register-shutdown-hook=false",
                "--spring.application.name=" + name,
                "--MEEDOEN_DATABASE_URL=" + database.url(),
                "--MEEDOEN_DATABASE_USER=" + database.user(),
                "--MEEDOEN_DATABASE_PASSWORD=" + database.password(),
                "--MEEDOEN_KAFKA=" + TestServers.kafkaBootstrapServers());
    }

    @Override
    public void close() {
        instances.forEach(ConfigurableApplicationContext::close);
    }
}
