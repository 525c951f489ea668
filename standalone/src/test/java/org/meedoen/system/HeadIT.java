package org.meedoen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HEAD on public paths gives the same as GET without a body, for monitors, link checkers and mail scanners. */
class HeadIT {

    private static RunningMeedoen meedoen;
    private static Congress congress;

    @BeforeAll
    static void plan() {
        meedoen = RunningMeedoen.shared();
        congress = Congress.openToAnyone(meedoen);
        congress.plan("een;09:00;11:00;20;ja");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/inloggen",
                "/api/v1/openapi.json",
                "/api/v1/version",
                "/api/v1/congresses",
                "CONGRESS",
                "CONGRESS/programme",
                "CONGRESS/availability",
                "CONGRESS/organisations"
            })
    void isAsGet(String address) {
        var path = address.replace("CONGRESS", congress.path());
        var browser = new HttpBrowser(meedoen.site);
        var got = Person.expect(200, browser.get(path));
        var head = Person.expect(200, browser.send(browser.request(path).method("HEAD", BodyPublishers.noBody())));
        assertThat(head.text()).isEmpty();
        assertThat(head.header("Content-Type")).isEqualTo(got.header("Content-Type"));
        assertThat(head.header("ETag")).isEqualTo(got.header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/availability/stream"})
    void aStreamShowsItsHeadersAndEnds(String stream) {
        var browser = new HttpBrowser(meedoen.site);
        var head = Person.expect(
                200, browser.send(browser.request(congress.path() + stream).method("HEAD", BodyPublishers.noBody())));
        assertThat(head.header("Content-Type")).startsWith("text/event-stream");
    }
}
