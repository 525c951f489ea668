package org.meedoen.standalone;

import org.meedoen.standalone.sample.SampleFiles;

/** Printed when everything is ready. */
final class WelcomeMessage {

    private WelcomeMessage() {}

    static void print(Console console, Settings settings) {
        console.say("Meedoen is ready: " + settings.publicUrl());
        console.say("  Sign in as a participant with any address, such as anna@deelnemer.example,");
        console.say("  as organiser of the sample congress with "
                + String.join(" or ", SampleFiles.onClassPath().organisers()) + ",");
        console.say("  as administrator with " + settings.admin());
        console.say("  Read mail at " + settings.mailUrl() + " (nothing leaves this machine)");
        console.say("  Ctrl-C stops it; the data is kept until ./meedoen reset");
    }
}
