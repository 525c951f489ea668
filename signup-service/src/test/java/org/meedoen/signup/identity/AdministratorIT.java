package org.meedoen.signup.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meedoen.signup.Browser;
import org.meedoen.signup.Town;

/** Who administers the installation is said by those who do. */
class AdministratorIT {

    private static final String PATH = "/api/v1/administrators";

    private final String email = Town.freshEmail();

    @Test
    void anAdministratorMakesAndRemovesAnother() {
        var added = Town.administrator().post(PATH, asking(email));
        assertThat(added.status()).isEqualTo(201);
        assertThat(Town.administrator().post(PATH, asking(email.toUpperCase())).text("id"))
                .isEqualTo(added.text("id"));
        var other = Town.signedIn(email);
        assertThat(addresses(other)).contains(email);

        assertThat(Town.administrator().delete(PATH + "/" + added.text("id")).status())
                .isEqualTo(204);
        assertThat(other.get("/api/v1/me").problem()).isEqualTo("sign-in-needed");
        assertThat(addresses(Town.administrator())).doesNotContain(email);
        assertThat(Town.administrator().delete(PATH + "/" + added.text("id")).problem())
                .isEqualTo("not-found");
    }

    @Test
    void whoWasRemovedStaysRemovedAtTheNextStart() {
        Town.anotherInstance("--meedoen.admin=" + email);
        assertThat(addresses(Town.administrator())).contains(email);
        var all = Town.administrator().get(PATH).body().valueStream();
        var id = all.filter(one -> one.path("email").asString().equals(email))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        assertThat(Town.administrator().delete(PATH + "/" + id).status()).isEqualTo(204);
        Town.anotherInstance("--meedoen.admin=" + email);
        assertThat(addresses(Town.administrator())).doesNotContain(email);
    }

    private static List<String> addresses(Browser browser) {
        return browser.get(PATH)
                .body()
                .valueStream()
                .map(one -> one.path("email").asString())
                .toList();
    }

    private static String asking(String email) {
        return "{\"email\":\"%s\"}".formatted(email);
    }
}
