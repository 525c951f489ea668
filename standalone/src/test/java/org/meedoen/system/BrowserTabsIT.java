package org.meedoen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.system.Chromium.row;
import static org.meedoen.system.Person.expect;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Request;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** The same page in several tabs. */
class BrowserTabsIT extends BrowserTest {

    private static final int DESK = 1280;

    private final Congress congress = Congress.openToAnyone(meedoen);

    @Test
    void tabsShareOneStreamAndAllShowNumbersAndDecisions() {
        congress.plan("klein;09:00;11:00;3;ja");
        var person = Person.anybody(meedoen).takingPartIn(congress);
        try (var device = chromium.device(DESK)) {
            var streams = streamsOf(device);
            var first = openSignedIn(device, person, "/c/" + congress.slug());
            assertThat(row(first, "Bezoek klein")).containsText("nog 3 plekken");
            var second = open(device, "/c/" + congress.slug());
            assertThat(row(second, "Bezoek klein")).containsText("nog 3 plekken");

            somebodyTakesAPlace();
            assertThat(row(first, "Bezoek klein")).containsText("nog 2 plekken");
            assertThat(row(second, "Bezoek klein")).containsText("nog 2 plekken");

            press(second, "Bezoek klein", "Inschrijven");
            assertThat(row(second, "Bezoek klein")).containsText("Je hebt een plek");
            assertThat(row(first, "Bezoek klein")).containsText("Je hebt een plek");
            assertThat(streams)
                    .filteredOn(stream -> stream.endsWith("/availability/stream"))
                    .hasSize(1);
            assertThat(streams)
                    .filteredOn(stream -> stream.endsWith("/signups/stream"))
                    .hasSize(1);
        }
    }

    @Test
    void anotherTabOpensTheStreamWhenItsTabIsClosed() {
        congress.plan("klein;09:00;11:00;3;ja");
        try (var device = chromium.device(DESK)) {
            var streams = streamsOf(device);
            var first = open(device, "/c/" + congress.slug());
            assertThat(row(first, "Bezoek klein")).containsText("nog 3 plekken");
            var second = open(device, "/c/" + congress.slug());
            assertThat(row(second, "Bezoek klein")).containsText("nog 3 plekken");
            assertThat(streams).hasSize(1);

            first.close();
            somebodyTakesAPlace();
            assertThat(row(second, "Bezoek klein")).containsText("nog 2 plekken");
            somebodyTakesAPlace();
            assertThat(row(second, "Bezoek klein")).containsText("nog 1 plek");
            assertThat(streams).hasSize(2);
        }
    }

    private void somebodyTakesAPlace() {
        expect(201, Person.anybody(meedoen).takingPartIn(congress).ask(congress, congress.slot("klein")));
    }

    private static List<String> streamsOf(BrowserContext device) {
        var streams = new CopyOnWriteArrayList<String>();
        device.onRequest((Request request) -> {
            if (request.url().endsWith("/stream")) streams.add(request.url());
        });
        return streams;
    }
}
