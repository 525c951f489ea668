package org.meedoen.system;

/** What somebody sees of a congress who has a place in it, at one size and in one language. */
final class ParticipantsTour {

    private ParticipantsTour() {}

    static void of(Congress congress, Person person, int width, boolean dutch) {
        var programme = "/c/" + congress.slug();
        try (var device = BrowserTest.chromium.device(width, dutch ? "nl-NL" : "en-GB")) {
            var pages = new OrganisersDesk(BrowserTest.openSignedIn(device, person, programme), width, dutch);
            pages.reads("Overvecht: elkaar kennen", "Overvecht: knowing each other");
            pages.lookAt("participants-programme");
            pages.open(programme + "?weergave=rooster");
            pages.reads("Overvecht: elkaar kennen", "Overvecht: knowing each other");
            pages.lookAt("participants-timetable");
            pages.open("/mijn-programma");
            pages.reads("Lombok: een winkelstraat als dorpsplein", "Lombok");
            pages.lookAt("participants-my-programme");
            pages.open(programme + "/ticket");
            pages.reads("Zet je scherm op zijn felst", "as bright as possible");
            pages.lookAt("participants-ticket");
        }
    }
}
