package org.meedoen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An organiser prepares, opens and steers a whole congress with a browser and the sample's files, and nothing else. */
class WholeCongressIT extends BrowserTest {

    private static final int PEOPLE = 200;
    private static final String VISIT = "kanaleneiland-buurtkamer-1";
    private static final String OTHER_VISIT = "kanaleneiland-noord-1";
    private static final String QUIET_VISIT = "lombok-2";

    /** The congress that is being made. */
    private record Story(OrganisersDesk desk, Congress congress) {

        void open(String path) {
            desk.open("/c/" + congress.slug() + "/organisatie" + path);
        }
    }

    private static People crowd;

    @BeforeAll
    static void gather() {
        crowd = People.of(PEOPLE, meedoen);
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "390, false"})
    void fromTheFirstFileToTheListOfNames(int width, boolean dutch) {
        try (var device = chromium.device(width, dutch ? "nl-NL" : "en-GB")) {
            var page = openSignedIn(device, meedoen.administrator(), "/congressen/nieuw");
            var desk = new OrganisersDesk(page, width, dutch);
            var story = new Story(desk, make(desk));
            importFiles(story);
            publish(story);
            everybodySignsUp(story);
            raiseCapacity(story);
            handOver(story);
            moveSomebody(story);
            cancelSlot(story);
            writeToThoseWhoWait(story);
            printNames(story);
            download(story);
            ParticipantsTour.of(story.congress(), crowd.people().get(1), width, dutch);
        }
    }

    private static Congress make(OrganisersDesk desk) {
        var slug = "congres-" + UUID.randomUUID().toString().substring(0, 8);
        desk.fill("Naam", "Name in Dutch", "LPB-congres (voorbeeld)");
        desk.fill("Naam in het Engels", "Name in English", "LPB congress (sample)");
        desk.fill("Stad", "City", "Utrecht");
        for (var day = 0; day < 3; day++) {
            if (day > 0) desk.press("Nog een toevoegen", "Add another");
            desk.fill(
                    "Dagen " + (day + 1),
                    "Days " + (day + 1),
                    Congress.DAY.plusDays(day).toString());
        }
        desk.choose("Tijdzone", "Time zone", "Europe/Amsterdam");
        desk.fill("E-mailadres voor vragen", "Email address for questions", "congres@voorbeeld.example");
        desk.fill("Webadres", "Web address", slug);
        desk.look("make");
        desk.press("Verder naar Wat neem je mee", "Go on to What to take along");
        desk.reads("Een leeg concept.", "An empty draft.");
        desk.press("Verder naar Wie mag meedoen", "Go on to Who may take part");
        desk.fill("Van", "From", LocalDate.now().minusDays(1) + "T09:00");
        desk.fill("Tot", "Until", Congress.DAY + "T09:00");
        desk.press("Verder naar Wie helpt er mee", "Go on to Who helps");
        desk.fill("E-mailadres van een organisator 1", "Email address of an organiser 1", RunningMeedoen.ADMIN);
        desk.press("Maak het congres", "Make the congress");
        desk.reads("Zo gaat het verder", "What comes next");
        desk.look("made");
        return new Congress(slug, meedoen.administrator());
    }

    private static void importFiles(Story story) {
        var desk = story.desk();
        story.open("/programma/importeren");
        desk.upload("programma.csv", "text/csv", sample("programme.csv"));
        desk.reads("Als je programma.csv overneemt", "If you import programma.csv");
        desk.look("import-programme");
        take(desk);
        story.open("/organisaties/importeren");
        desk.upload("organisaties.csv", "text/csv", sample("organisations.csv"));
        take(desk);
        story.open("/deelnemers/importeren");
        desk.upload("deelnemers.csv", "text/csv", participants());
        desk.reads("200 deelnemers erbij", "200 participants added");
        take(desk);
        desk.look("participants");
    }

    private static void take(OrganisersDesk desk) {
        desk.press("Overnemen", "Import");
        desk.reads("Overgenomen", "Imported");
    }

    private static void publish(Story story) {
        var desk = story.desk();
        story.open("/instellingen");
        desk.press("Publiceren…", "Publish…");
        desk.look("publish");
        desk.press("Ja, publiceer", "Yes, publish");
        desk.reads("Dit congres is gepubliceerd.", "This congress is published.");
    }

    /** The first ten also for the other visit, which is full for nobody. */
    private static void everybodySignsUp(Story story) {
        var congress = story.congress();
        var visit = congress.slot(VISIT);
        var other = congress.slot(OTHER_VISIT);
        var answers = crowd.atOnce(person -> person.ask(congress, visit));
        assertThat(answers).extracting(HttpBrowser.Answer::status).containsOnly(201);
        new People(crowd.people().subList(0, 10)).atOnce(person -> Person.expect(201, person.ask(congress, other)));
        story.open("");
        story.desk().reads("24 van 24", "24 of 24");
        story.desk().look("overview");
    }

    private static void raiseCapacity(Story story) {
        var desk = story.desk();
        story.open("/programma?tijdstip=" + story.congress().slot(VISIT));
        desk.fill("Plekken", "Places", "30");
        desk.reads(
                "6 deelnemers van de wachtlijst krijgen een plek.", "6 participants on the waiting list get a place.");
        desk.look("what-if");
        desk.press("Opslaan en 6 deelnemers mailen", "Save and email 6 participants");
        desk.reads("30 van 30", "30 of 30");
    }

    /** The place of the first to the thirteenth: a colleague, who has not signed up for it. */
    private static void handOver(Story story) {
        var desk = story.desk();
        story.open("/deelnemers?zoek=" + crowd.people().getFirst().address());
        desk.follow("Deelnemer 1", "Deelnemer 1");
        desk.press(
                "Overdragen: Kanaleneiland-Noord: vernieuwen zonder iemand kwijt te raken",
                "Hand over: Kanaleneiland-Noord: renewal without losing anyone");
        var colleague = "Deelnemer 13 (" + crowd.people().get(12).address() + ")";
        desk.choose("Aan wie", "To whom", colleague);
        desk.reads("Deelnemer 13 krijgt de plek.", "Deelnemer 13 gets the place.");
        desk.look("hand-over");
        desk.press("Draag over en stuur 2 mails", "Hand over and send 2 emails");
        desk.reads("aan een collega.", "to a colleague.");
        desk.look("handed-over");
    }

    /** Finds them by their address from any page. */
    private static void moveSomebody(Story story) {
        var desk = story.desk();
        var somebody = crowd.people().get(1);
        story.open("/status");
        desk.press("Zoeken", "Search");
        desk.fill(
                "Zoek op naam, adres, organisatie, titel of plaats",
                "Search by name, address, organisation, title or place",
                somebody.address());
        desk.enter("1 deelnemer", "1 participant");
        desk.pressFirst("Verplaatsen: Kanaleneiland-Noord", "Move: Kanaleneiland-Noord");
        desk.choose("Waar", "Where", story.congress().slot(QUIET_VISIT));
        desk.waitFor("Verplaats en stuur 1 mail", "Move and send 1 email");
        desk.look("move");
        desk.press("Verplaats en stuur 1 mail", "Move and send 1 email");
        desk.reads("Lombok: een winkelstraat als dorpsplein", "Lombok");
        somebody.mailbox().await(mail -> mail.text().contains("Lombok"));
    }

    private static void cancelSlot(Story story) {
        var desk = story.desk();
        story.open("/programma?tijdstip=" + story.congress().slot(OTHER_VISIT));
        desk.press("Dit tijdstip afgelasten", "Cancel this slot");
        desk.fill("Waarom gaat het niet door?", "Why is it cancelled? (in Dutch)", "De bus is stuk.");
        desk.look("cancel");
        desk.press("Ja, afgelasten en 9 deelnemers mailen", "Yes, cancel and email 9 participants");
        desk.reads("Het tijdstip is afgelast.", "The slot is cancelled.");
    }

    private static void writeToThoseWhoWait(Story story) {
        var desk = story.desk();
        story.open("/berichten?bericht=nieuw");
        desk.choose("Wie krijgt het", "Who gets it", "WAITING_LIST");
        desk.choose("Welke", "Which", story.congress().slot(VISIT));
        desk.fill("Onderwerp", "Subject in Dutch", "Er is nog plek in Lombok");
        desk.fill("Bericht", "Message in Dutch", "Hallo {naam}, kijk je nog eens in het programma?");
        desk.press("Bewaar als concept", "Save as a draft");
        desk.waitFor("Verstuur naar 170 mensen", "Send to 170 people");
        desk.look("message");
        desk.press("Verstuur naar 170 mensen", "Send to 170 people");
        desk.readsInTheEnd("170 van 170 verstuurd", "170 of 170 sent");
    }

    private static void printNames(Story story) {
        var desk = story.desk();
        story.open("/tijdstippen/" + story.congress().slot(VISIT) + "/namen");
        desk.reads("30 deelnemers met een plek", "30 participants with a place");
        desk.reads("170 wachten", "170 wait");
        desk.look("names");
    }

    private static void download(Story story) {
        story.open("/rapporten");
        var rows = story.desk().download("Inschrijvingen als CSV", "Sign-ups as CSV");
        assertThat(rows.lines().skip(1).filter(row -> row.contains("kanaleneiland-buurtkamer")))
                .hasSize(PEOPLE);
    }

    /** The sample's programme on the days of the congress. */
    private static String sample(String name) {
        try (var file = WholeCongressIT.class.getResourceAsStream("/sample/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("2025-11-19", Congress.DAY.toString())
                    .replace("2025-11-20", Congress.DAY.plusDays(1).toString())
                    .replace("2025-11-21", Congress.DAY.plusDays(2).toString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String participants() {
        List<String> municipalities = List.of("GM0344", "GM0197", "GM0358", "GM0059");
        return "address,name,organisation,days\n"
                + IntStream.range(0, PEOPLE)
                        .mapToObj(i -> crowd.people().get(i).address() + ",Deelnemer " + (i + 1) + ","
                                + municipalities.get(i % municipalities.size()) + ",\n")
                        .collect(Collectors.joining());
    }
}
