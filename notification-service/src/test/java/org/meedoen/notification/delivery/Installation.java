package org.meedoen.notification.delivery;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.Topics;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.contracts.signup.NotificationEvent;
import org.meedoen.contracts.signup.SignInRequested;
import org.meedoen.messaging.Outbox;
import org.meedoen.messaging.OutgoingEvent;
import org.meedoen.notification.NotificationServiceApplication;
import org.meedoen.servers.PostgresDatabase;
import org.meedoen.testsupport.TestServers;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The service with real PostgreSQL, Kafka and SMTP, and a signup-service that answers as the real one would; shared by the
 * tests of a run, each of which uses people and slots of its own.
 */
final class Installation {

    /** None, where a test does not say otherwise. */
    static final Duration PAUSE = Duration.ZERO;

    static final Duration LEASE = Duration.ofSeconds(5);

    private static final String NAME = TestServers.freshName("notification");

    final PostgresDatabase database = TestServers.freshDatabase();
    final FakeSignupService signup = new FakeSignupService();
    final MailServer smtp = new MailServer();
    final ConfigurableApplicationContext service = start();
    final JdbcClient jdbc = service.getBean(JdbcClient.class);

    static Installation shared() {
        return Shared.INSTALLATION;
    }

    private static final class Shared {
        static final Installation INSTALLATION = new Installation();
    }

    /** One more instance on the same database. */
    ConfigurableApplicationContext start() {
        return SpringApplication.run(
                NotificationServiceApplication.class,
                "--spring.application.name=" + NAME,
                "--spring.profiles.active=demo",
                "--server.port=0",
                "--MEEDOEN_DATABASE_URL=" + database.url(),
                "--MEEDOEN_DATABASE_USER=" + database.user(),
                "--MEEDOEN_DATABASE_PASSWORD=" + database.password(),
                "--MEEDOEN_KAFKA=" + TestServers.kafkaBootstrapServers(),
                "--MEEDOEN_SIGNUP_URL=" + signup.url(),
                "--MEEDOEN_NOTIFICATION_TOKEN=" + FakeSignupService.TOKEN,
                "--MEEDOEN_PUBLIC_URL=https://meedoen.example",
                "--MEEDOEN_SMTP_HOST=127.0.0.1",
                "--MEEDOEN_SMTP_PORT=" + smtp.port,
                "--MEEDOEN_MAIL_FROM=Meedoen <meedoen@lpb.example>",
                "--meedoen.delivery.pause=" + PAUSE.toMillis() + "ms",
                "--meedoen.delivery.lease=" + LEASE.toSeconds() + "s");
    }

    static void eventually(ThrowingRunnable holds) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(holds);
    }

    int port() {
        return ((WebServerApplicationContext) service).getWebServer().getPort();
    }

    void publish(PlaceEvent... decisions) {
        publish(Arrays.stream(decisions)
                .map(decision ->
                        new OutgoingEvent(Topics.PLACES, decision.congress().value(), decision))
                .toList());
    }

    void publish(NotificationEvent event) {
        publish(List.of(
                new OutgoingEvent(Topics.NOTIFICATIONS, UUID.randomUUID().toString(), event)));
    }

    UUID askToSignIn(CongressId congress, Duration valid) {
        var signIn = UUID.randomUUID();
        publish(new SignInRequested(signIn, congress, Instant.now().plus(valid)));
        return signIn;
    }

    String stateOf(SignupId signup, int decision) {
        return jdbc.sql("select state from mails where subject_id = ? and number = ?")
                .params(signup.value(), decision)
                .query(String.class)
                .optional()
                .orElse("NONE");
    }

    /** Until they are revoked, senders die between the server's acceptance of this sign-up's mails and their record. */
    AutoCloseable dyingAfterSending(SignupId signup) {
        jdbc.sql("""
                create function die() returns trigger language plpgsql as $$ begin raise 'died'; end $$;
                create trigger dying before update on mails for each row
                when (new.state = 'SENT' and new.subject_id = '%s') execute function die()
                """.formatted(signup)).update();
        return () -> jdbc.sql("drop function die() cascade").update();
    }

    int sentIn(CongressId congress) {
        return jdbc.sql("select count(*) from mails where congress = ? and state = 'SENT'")
                .param(congress.value())
                .query(Integer.class)
                .single();
    }

    int failuresOf(SignupId signup) {
        return jdbc.sql("select max(attempts) from mails where subject_id = ? and state = 'WAITING'")
                .param(signup.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void failedOftenAndRests(SignupId signup) {
        jdbc.sql("update mails set attempts = 9, next_attempt_at = now() + interval '1 hour' where subject_id = ?")
                .param(signup.value())
                .update();
    }

    int attemptsOf(SignupId signup) {
        return jdbc.sql("select max(attempts) from mails where subject_id = ?")
                .param(signup.value())
                .query(Integer.class)
                .single();
    }

    String stateOfSignIn(UUID signIn) {
        return jdbc.sql("select state from mails where subject_id = ?")
                .param(signIn)
                .query(String.class)
                .optional()
                .orElse("NONE");
    }

    private void publish(List<OutgoingEvent> events) {
        new TransactionTemplate(service.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> service.getBean(Outbox.class).append(events));
    }
}
