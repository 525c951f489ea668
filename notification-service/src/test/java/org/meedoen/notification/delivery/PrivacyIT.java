package org.meedoen.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.notification.delivery.Installation.eventually;

import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.meedoen.contracts.CongressId;
import org.meedoen.testsupport.TestServers;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Names and addresses live in one database, and it is not this one. */
@ExtendWith(OutputCaptureExtension.class)
class PrivacyIT {

    private static final String[] PRIVATE = {
        FakeSignupService.NAME,
        FakeSignupService.COLLEAGUE,
        "Willemijn",
        "@stad.example",
        FakeSignupService.CODE,
        "token="
    };

    private final Installation installation = Installation.shared();
    private final CongressId congress = new CongressId(TestServers.freshName("lpb"));

    @Test
    void noTableAndNoLogContainsANameAnAddressALinkOrACode(CapturedOutput output) {
        var anna = SignUp.inCongress(congress);
        var bo = SignUp.inCongress(congress);
        installation.signup.withoutAddress.add(bo.person());
        installation.smtp.goAway();
        installation.publish(anna.confirmedTogether(1), bo.confirmed(1));
        eventually(() -> assertThat(installation.failuresOf(anna.id())).isPositive());
        installation.smtp.comeBack();
        var signIn = installation.askToSignIn(congress, Duration.ofMinutes(15));
        eventually(() -> assertThat(installation.stateOf(anna.id(), 1)).isEqualTo("SENT"));
        eventually(() -> assertThat(installation.stateOf(bo.id(), 1)).isEqualTo("GIVEN_UP"));
        eventually(() -> assertThat(installation.stateOfSignIn(signIn)).isEqualTo("SENT"));
        assertThat(everythingStored()).contains(anna.id().toString()).doesNotContain(PRIVATE);
        assertThat(output.getAll()).doesNotContain(PRIVATE);
    }

    private String everythingStored() {
        var tables = installation
                .jdbc
                .sql("select quote_ident(table_name) from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list();
        assertThat(tables).contains("mails", "outbox");
        return tables.stream().map(this::contents).collect(Collectors.joining());
    }

    private String contents(String table) {
        return installation
                .jdbc
                .sql("select coalesce(string_agg(t::text, '\n'), '') from " + table + " t")
                .query(String.class)
                .single();
    }
}
