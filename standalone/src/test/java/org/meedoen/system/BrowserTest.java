package org.meedoen.system;

import static org.meedoen.system.Chromium.inMain;
import static org.meedoen.system.Chromium.row;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** What the browser tests share: the installation, Chromium, and ways to open a page. */
abstract class BrowserTest {

    static final int PHONE = 390;

    static RunningMeedoen meedoen;
    static Chromium chromium;

    @BeforeAll
    static void startBrowser() {
        meedoen = RunningMeedoen.shared();
        chromium = new Chromium();
    }

    @AfterAll
    static void stopBrowser() {
        if (chromium != null) chromium.close();
    }

    static Page open(BrowserContext device, String path) {
        return open(device.newPage(), path);
    }

    static Page open(Page page, String path) {
        page.navigate(meedoen.site + path);
        return page;
    }

    /** With the cookies of a person who has signed in. */
    static Page openSignedIn(BrowserContext device, Person person, String path) {
        device.addCookies(Arrays.stream(person.browser().cookieHeader().split("; "))
                .map(cookie -> cookie.split("=", 2))
                .map(cookie -> new Cookie(cookie[0], cookie[1]).setUrl(meedoen.site))
                .toList());
        return open(device, path);
    }

    static void press(Page page, String session, String button) {
        row(page, session).getByRole(AriaRole.BUTTON, inMain(button)).click();
    }

    static Mailbox newMailbox() {
        return mailboxIn(meedoen);
    }

    static Mailbox mailboxIn(RunningMeedoen installation) {
        return new Mailbox(installation.mail, UUID.randomUUID().toString().substring(0, 8) + "@deelnemer.example");
    }

    /** What the content security policy refused, as the browser reports it. */
    static List<String> refusedByPolicy(BrowserContext device) {
        var refused = new ArrayList<String>();
        device.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) refused.add(message.text());
        });
        return refused;
    }
}
