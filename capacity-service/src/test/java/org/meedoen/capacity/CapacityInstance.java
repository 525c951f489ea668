package org.meedoen.capacity;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.meedoen.contracts.CongressId;
import org.meedoen.servers.PostgresDatabase;
import org.meedoen.testsupport.TestServers;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole service, on real servers. All instances of a test run share a database, as they share the topics. */
public final class CapacityInstance implements AutoCloseable {

    private static final PostgresDatabase DATABASE = TestServers.freshDatabase();

    private final ConfigurableApplicationContext context;

    private CapacityInstance(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param more beans besides the service's own */
    public static CapacityInstance start(Class<?>... more) {
        var sources = new ArrayList<Class<?>>(List.of(more));
        sources.addFirst(CapacityServiceApplication.class);
        var application = new SpringApplication(sources.toArray(Class<?>[]::new));
        application.setDefaultProperties(Map.of(
                "MEEDOEN_DATABASE_URL", DATABASE.url(),
                "MEEDOEN_DATABASE_USER", DATABASE.user(),
                "MEEDOEN_DATABASE_PASSWORD", DATABASE.password(),
                "MEEDOEN_KAFKA", TestServers.kafkaBootstrapServers(),
                "MEEDOEN_SIGNUP_URL", TestSessions.url(),
                "server.port", 0,
                "spring.profiles.active", "demo"));
        return new CapacityInstance(application.run("--server.port=0"));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public URI uri(String path) {
        var port = ((WebServerApplicationContext) context).getWebServer().getPort();
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public JdbcClient database() {
        return bean(JdbcClient.class);
    }

    public long count(CongressId congress, String standing) {
        return database()
                .sql("select count(*) from place where congress = ? and standing = ?")
                .params(congress.value(), standing)
                .query(Long.class)
                .single();
    }

    public long slots(CongressId congress) {
        return database()
                .sql("select count(*) from slot where congress = ?")
                .param(congress.value())
                .query(Long.class)
                .single();
    }

    /** Everything that was decided in a congress, as it is stored. */
    public List<Map<String, Object>> everything(CongressId congress) {
        var rows = new ArrayList<>(rows("select * from place where congress = ? order by signup_id", congress));
        rows.addAll(rows("select * from slot where congress = ? order by id", congress));
        rows.addAll(rows("select * from congress where slug = ?", congress));
        return rows;
    }

    private List<Map<String, Object>> rows(String sql, CongressId congress) {
        return database().sql(sql).param(congress.value()).query().listOfRows();
    }

    @Override
    public void close() {
        context.close();
    }
}
