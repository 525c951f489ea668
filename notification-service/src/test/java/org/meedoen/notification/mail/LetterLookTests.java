package org.meedoen.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.PlaceReleased.Held;
import org.springframework.web.util.HtmlUtils;

/** What holds of every letter, whatever it tells. */
class LetterLookTests {

    private static final Pattern STYLED = Pattern.compile("<\\w+([^>]*)style=\"([^\"]*)\"");
    private static final Pattern CLASSES = Pattern.compile("class=\"([^\"]*)\"");

    /** With a colour of its own, or of its background or its edge. */
    private static final Pattern COLOURED = Pattern.compile("(?:color|background|border[a-z-]*):[^;]*#");

    /** Plain text has none. */
    private static final String ABOUT_THE_BUTTON = ".* (?:de knop|the button) .*";

    /** Those of the site's theme, in the light. */
    private static final Set<String> THEME = Set.of(
            "#001a40", "#3d5374", "#cdd3dc", "#ffffff", "#f3f5f8", "#5115ef", "#f3eeff", "#1d0857", "#105f26",
            "#615117", "#fff1bb");

    static Stream<Letter> letters() {
        return Stream.of("nl", "en").flatMap(LetterLookTests::letters);
    }

    private static Stream<Letter> letters(String language) {
        var places = Arrays.stream(MailKind.values())
                .filter(kind -> kind.notice() == PlaceNotice.class && kind != MailKind.REFUSED)
                .flatMap(kind -> heldWith(kind).map(held -> letter(kind, held, language)));
        var minted = new MintedSignIn(
                "anna@stad.example",
                language,
                "https://meedoen.example/inloggen#token=abc",
                "123456",
                Instant.now().plusSeconds(900),
                new LocalizedText("LPB-congres", null),
                true);
        var declined = new DeclinedSignIn("bo@elders.example", language, "hulp@lpb.example", null, null);
        var signIn = new SignInLetters(new LetterLayout(), LettersFixture.PUBLIC);
        var announcement =
                AnnouncementLettersTests.letter("Hallo {naam},\n\nNeem mee:\nhttps://lpb.example/lijst", language);
        var invited = new InvitedOrganiser(
                "ria@stad.example",
                language,
                LettersFixture.LPB,
                new LocalizedText("LPB-congres", null),
                "hulp@lpb.example",
                true);
        var organiser = new OrganiserLetters(new LetterLayout(), LettersFixture.PUBLIC);
        return Stream.concat(
                places,
                Stream.of(
                        signIn.write(minted, Instant.now()),
                        signIn.write(declined),
                        organiser.write(invited),
                        announcement,
                        ReminderLettersTests.letter(language)));
    }

    /** Those for which there are words. */
    private static Stream<Held> heldWith(MailKind kind) {
        var wording = new Wording(Language.DUTCH, Map.of());
        return Stream.of(Held.values()).filter(held -> wording.knows(kind + "." + held));
    }

    private static Letter letter(MailKind kind, Held held, String language) {
        var notice = LettersFixture.notice(kind, held);
        var other = LettersFixture.slot("Lezing over ontmoeten", null);
        var others = LettersFixture.namesOthers(kind) ? List.of(other) : List.<SlotFacts>of();
        var context = new SignupContext(LettersFixture.SIGNUP, SlotId.random(), "Bram Bakker", "Gemeente Zwolle");
        return LettersFixture.letter(
                notice,
                language,
                LettersFixture.movedSlot(),
                others,
                notice.position() == null ? null : other,
                context,
                1L);
    }

    @ParameterizedTest
    @MethodSource("letters")
    void coloursAreThoseOfTheThemeAndHaveADarkVariant(Letter letter) {
        var dark = letter.html()
                .substring(
                        letter.html().indexOf("prefers-color-scheme: dark"),
                        letter.html().indexOf("</style>"));
        var coloured = STYLED.matcher(letter.html())
                .results()
                .filter(element -> COLOURED.matcher(element.group(2)).find())
                .toList();
        assertThat(coloured).hasSizeGreaterThan(5).allSatisfy(element -> {
            assertThat(colours(element.group(2))).isSubsetOf(THEME);
            assertThat(classes(element))
                    .as(element.group())
                    .anyMatch(name -> dark.contains("." + name + " {") || dark.contains("." + name + ","));
        });
    }

    private static Set<String> colours(String style) {
        return Pattern.compile("#[0-9a-f]{6}")
                .matcher(style)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static List<String> classes(MatchResult element) {
        var found = CLASSES.matcher(element.group(1));
        return found.find() ? List.of(found.group(1).split(" ")) : List.of();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void thePlainTextSaysTheSameAsTheHtml(Letter letter) {
        var body = letter.html()
                .substring(letter.html().indexOf("</div>"))
                .replaceAll("<span aria-hidden[^>]*>[^<]*</span>", "");
        var words = Stream.of(body.split("<[^>]*>"))
                .map(part -> HtmlUtils.htmlUnescape(part).strip())
                .filter(part -> part.length() > 3 && !part.matches(ABOUT_THE_BUTTON))
                .toList();
        var text = (letter.text() + letter.sender()).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        assertThat(words)
                .hasSizeGreaterThan(5)
                .allSatisfy(part ->
                        assertThat(text).contains(part.toLowerCase(Locale.ROOT).replaceAll("[:]$", "")));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void linksLeadWhereTheirTextsSay(Letter letter) {
        var words = letter.text().toLowerCase(Locale.ROOT);
        var mine = "https://meedoen.example/mijn-programma";
        if (words.contains("in het programma") || words.contains("\nthe programme shows")) {
            assertThat(letter.text())
                    .contains("\nhttps://meedoen.example/c/lpb\n")
                    .doesNotContain(mine);
        }
        if (words.contains("in je programma.") || words.contains("your programme shows")) {
            assertThat(letter.text()).contains("\n" + mine + "\n");
        }
        if (letter.told() != null) {
            assertThat(letter.html())
                    .contains("href=\"https://meedoen.example/c/lpb/activiteit/" + LettersFixture.SESSION + "\"");
        }
    }

    @ParameterizedTest
    @MethodSource("letters")
    void theSenderNameIsTheCongress(Letter letter) {
        assertThat(letter.sender()).isIn("LPB-congres", "LPB congress", "Meedoen");
        assertThat(letter.html()).contains(">" + letter.sender() + "</p>");
        var body = letter.html().substring(letter.html().indexOf("<body"));
        assertThat(letter.text() + body + letter.subject()).doesNotContain("{", "[", "null", "UNKNOWN");
    }
}
