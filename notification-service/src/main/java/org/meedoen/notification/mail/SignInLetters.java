package org.meedoen.notification.mail;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.notification.mail.LetterContent.Body;
import org.meedoen.notification.mail.LetterContent.Button;
import org.meedoen.notification.mail.LetterContent.Code;
import org.meedoen.notification.mail.LetterContent.Contact;
import org.meedoen.notification.mail.LetterContent.Footer;
import org.meedoen.notification.mail.LetterContent.Heading;
import org.meedoen.notification.mail.LetterContent.InboxLine;
import org.meedoen.notification.mail.LetterContent.SignIn;
import org.meedoen.notification.mail.LetterContent.Words;

/** Writes sign-in mails. */
final class SignInLetters {

    private final LetterLayout layout;
    private final String home;

    SignInLetters(LetterLayout layout, URI publicUrl) {
        this.layout = layout;
        this.home = PublicLinks.under(publicUrl, "/");
    }

    Letter write(MintedSignIn minted, Instant now) {
        var language = Language.of(minted.language());
        var wording = new Wording(
                language,
                Map.of(
                        "congress", name(minted.congressName(), language),
                        "minutes", minutes(now, minted.expiresAt())));
        var content = content(
                language,
                wording,
                name(minted.congressName(), language),
                MailKind.SIGN_IN,
                List.of(wording.line("SIGN_IN.open")),
                new Button(wording.line("SIGN_IN.button"), minted.link()),
                signIn(minted, wording),
                null,
                minted.sample());
        return letter(minted.email(), null, content);
    }

    Letter write(DeclinedSignIn declined) {
        var language = Language.of(declined.language());
        var wording = new Wording(language, Map.of("congress", name(declined.congressName(), language)));
        var content = content(
                language,
                wording,
                name(declined.congressName(), language),
                MailKind.SIGN_IN_DECLINED,
                wording.paragraphs("SIGN_IN_DECLINED.body"),
                new Button(wording.line("SIGN_IN_DECLINED.button"), home),
                null,
                Contact.of(declined.contactEmail(), wording),
                declined.sample());
        return letter(declined.email(), declined.contactEmail(), content);
    }

    private static LetterContent content(
            Language language,
            Wording wording,
            String sender,
            MailKind kind,
            List<String> paragraphs,
            Button button,
            @Nullable SignIn signIn,
            @Nullable Contact contact,
            @Nullable Boolean sample) {
        return new LetterContent(
                language.tag(),
                Palette.THEME,
                new InboxLine(sender, OneLine.of(wording.line(kind + ".subject"), 150), paragraphs.getFirst()),
                Boolean.TRUE.equals(sample) ? wording.line("sample") : null,
                new Heading(null, Words.ofOurs(wording.line(kind + ".title")), null),
                Body.ofOurs(paragraphs),
                button,
                signIn,
                new Footer(null, wording.line("footer.automatic"), contact));
    }

    private Letter letter(String address, @Nullable String replyTo, LetterContent content) {
        return new Letter(
                address,
                "",
                content.inboxLine().sender(),
                replyTo,
                content.language(),
                content.inboxLine().subject(),
                layout.text(content),
                layout.html(content),
                null,
                null);
    }

    private static SignIn signIn(MintedSignIn minted, Wording wording) {
        var digits = minted.code();
        return digits == null
                ? new SignIn(
                        wording.line("SIGN_IN.link"),
                        minted.link(),
                        null,
                        remarks(wording, "SIGN_IN.noCode", "SIGN_IN.valid.LINK", "SIGN_IN.stranger.LINK"))
                : new SignIn(
                        wording.line("SIGN_IN.link"),
                        minted.link(),
                        new Code(wording.line("SIGN_IN.code"), digits),
                        remarks(wording, "SIGN_IN.valid", "SIGN_IN.stranger"));
    }

    private static List<String> remarks(Wording wording, String... keys) {
        return Stream.of(keys).map(wording::line).toList();
    }

    private static String name(@Nullable LocalizedText congress, Language language) {
        var name = congress == null ? "" : congress.in(language);
        return name.isEmpty() ? "Meedoen" : name;
    }

    /** To the nearest minute. */
    private static String minutes(Instant now, Instant expiresAt) {
        return String.valueOf(
                Math.max(1, Duration.between(now, expiresAt).plusSeconds(30).toMinutes()));
    }
}
