package org.meedoen.signup.congress;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meedoen.signup.Browser;
import org.meedoen.signup.Town;

/** Organisers choose the colour and the logo of a congress. */
class AppearanceIT {

    private static final byte[] RED = Pictures.png(300, 90, Color.RED);
    private static final byte[] BLUE = Pictures.png(30, 30, Color.BLUE);
    private static final String ACCENT = "{\"accent\":\"#007FAB\"}";

    private final String slug = Town.congress("LIST");
    private final String congress = "/api/v1/congresses/" + slug;
    private final String color = congress + "/appearance";
    private final String logo = congress + "/logo";
    private final Browser organiser = Town.organiser(slug);

    @Test
    void theColorIsOnThePagesAndInTheMails() {
        assertThat(organiser.get(color).body().isEmpty()).isTrue();
        assertThat(organiser.put(color, ACCENT).text("accent")).isEqualTo("#007fab");
        for (var path : new String[] {congress, congress + "/programme"}) {
            assertThat(Town.stranger().get(path).body().toString()).contains("\"accent\":\"#007fab\"");
        }
        var mailed = Town.stranger().internally("GET", "/internal/congresses/" + slug, "");
        assertThat(mailed.text("accent")).isEqualTo("#007fab");
        assertThat(organiser.put(color, "{}").body().has("accent")).isFalse();
        assertThat(Town.stranger().get(congress).body().toString()).doesNotContain("#007fab");
    }

    @Test
    void aPaleColorIsRefusedWithTheNearestThatIsDarkEnough() {
        var answer = organiser.put(color, "{\"accent\":\"#00a5dc\"}");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/fields/0/field").asString()).isEqualTo("accent");
        assertThat(answer.body().at("/fields/0/message").asString()).contains("2,83 : 1", "#007fab");
        var english = organiser.put(color, "{\"accent\":\"#00a5dc\"}", "Accept-Language", "en");
        assertThat(english.body().at("/fields/0/message").asString()).contains("2.83:1", "#007fab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "red", "#fff", "#007fab;", "007fab"})
    void whatIsNoColorIsRefused(String written) {
        var answer = organiser.put(color, "{\"accent\":\"%s\"}".formatted(written));
        assertThat(answer.problem()).isEqualTo("invalid-fields");
        assertThat(answer.body().at("/fields/0/field").asString()).isEqualTo("accent");
    }

    @Test
    void everybodyMayKeepTheLogo() throws IOException {
        var stored = organiser.putPicture(logo, RED).body().path("logo");
        assertThat(stored.path("width").asInt()).isEqualTo(300);
        assertThat(Town.stranger().get(congress).body().at("/appearance/logo")).isEqualTo(stored);
        var address = logo + "/" + stored.path("hash").asString() + ".png";
        var file = Town.stranger().file(address);
        assertThat(file.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
        var image = ImageIO.read(new ByteArrayInputStream(file.body()));
        assertThat(image.getHeight()).isEqualTo(90);
    }

    @Test
    void anotherLogoHasAnotherAddress() {
        var red = address(organiser.putPicture(logo, RED));
        var blue = address(organiser.putPicture(logo, BLUE));
        assertThat(Town.stranger().file(red).statusCode()).isEqualTo(404);
        assertThat(Town.stranger().file(blue).statusCode()).isEqualTo(200);
        assertThat(organiser.delete(logo).body().has("logo")).isFalse();
        assertThat(Town.stranger().file(blue).statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNoPictureIsRefused() {
        var answer = organiser.putPicture(logo, "<svg onload='alert(1)'/>".getBytes());
        assertThat(answer.problem()).isEqualTo("invalid-fields");
        assertThat(answer.body().at("/fields/0/message").asString()).contains("PNG of JPEG");
        var wide = organiser.putPicture(logo, Pictures.png(2001, 1, Color.RED));
        assertThat(wide.body().at("/fields/0/message").asString()).contains("2000 pixels");
        assertThat(organiser.putPicture(logo, new byte[1024 * 1024 + 1]).problem())
                .isEqualTo("too-large");
        assertThat(organiser.get(color).body().has("logo")).isFalse();
    }

    @Test
    void theLogoOfADraftIsForItsOrganisers() {
        var draft = Town.draft("LIST");
        var owner = Town.organiser(draft);
        var path = "/api/v1/congresses/" + draft + "/logo";
        var address = path + address(owner.putPicture(path, RED)).substring(logo.length());
        assertThat(owner.file(address).headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(owner.file(address).statusCode()).isEqualTo(200);
        assertThat(Town.stranger().file(address).statusCode()).isEqualTo(404);
        assertThat(organiser.file(address).statusCode()).isEqualTo(404);
    }

    @Test
    void whatSomebodyElseChangedIsLeftAlone() {
        var seen = organiser.get(color).header("ETag");
        assertThat(organiser.put(color, ACCENT, "If-Match", seen).status()).isEqualTo(200);
        assertThat(organiser.put(color, ACCENT, "If-Match", seen).status()).isEqualTo(200);
        assertThat(organiser.putPicture(logo, RED, "If-Match", seen).problem()).isEqualTo("changed-meanwhile");
        var now = organiser.get(color).header("ETag");
        assertThat(organiser.putPicture(logo, RED, "If-Match", now).status()).isEqualTo(200);
        assertThat(organiser.delete(logo, "If-Match", now).problem()).isEqualTo("changed-meanwhile");
        assertThat(organiser.put(color, "{}", "If-Match", now).problem()).isEqualTo("changed-meanwhile");
    }

    @Test
    void otherSettingsLeaveThemAlone() {
        organiser.put(color, ACCENT);
        organiser.putPicture(logo, RED);
        var before = organiser.get(color).body();
        assertThat(organiser.put(congress, Town.congressJson(slug, "LIST")).status())
                .isEqualTo(200);
        assertThat(organiser.get(color).body()).isEqualTo(before);
    }

    @Test
    void aCopyHasThem() {
        organiser.put(color, ACCENT);
        var original = address(organiser.putPicture(logo, RED));
        var copy = slug + "-2";
        var created = Town.administrator()
                .put(
                        "/api/v1/congresses/" + copy + "?programmeOf=" + slug,
                        Town.congressJson(slug, "LIST"),
                        "If-None-Match",
                        "*");
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.body().path("appearance"))
                .isEqualTo(organiser.get(color).body());
        assertThat(Town.administrator().file(original.replace(slug, copy)).body())
                .isEqualTo(Town.administrator().file(original).body());
    }

    @Test
    void theTrailHasTheColorAndTheHash() {
        organiser.put(color, ACCENT);
        var hash = organiser.putPicture(logo, RED).body().at("/logo/hash").asString();
        var trail = organiser.get(congress + "/audit-trail").body().toString();
        assertThat(trail).contains("appearance.accent", "#007fab", "appearance.logo", hash);
    }

    private String address(Browser.Answered changed) {
        return logo + "/" + changed.body().at("/logo/hash").asString() + ".png";
    }
}
