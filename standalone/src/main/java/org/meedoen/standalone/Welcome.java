package org.meedoen.standalone;

/** What is told when all is up. */
final class Welcome {

    private Welcome() {}

    static void print(Console console, Settings settings) {
        console.say("Meedoen is ready: " + settings.publicUrl());
        console.say("  Administrator: sign in as " + settings.admin());
        console.say("  Participant:   sign in with any address, such as anna@deelnemer.example");
        console.say("  Mail is read at " + settings.mailUrl() + " (nothing leaves this machine)");
        console.say("  Ctrl-C stops it; everything is kept until ./meedoen reset");
    }
}
