package org.meedoen.standalone;

import org.meedoen.standalone.sample.SampleFiles;

/** What is told when all is up. */
final class Welcome {

    private Welcome() {}

    static void print(Console console, Settings settings) {
        console.say("Meedoen is ready: " + settings.publicUrl());
        console.say("  Sign in as a participant with any address, such as anna@deelnemer.example,");
        console.say("  as organiser of the sample congress with "
                + String.join(" or ", SampleFiles.onClassPath().organisers()) + ",");
        console.say("  as administrator with " + settings.admin());
        console.say("  Mail is read at " + settings.mailUrl() + " (nothing leaves this machine)");
        console.say("  Ctrl-C stops it; everything is kept until ./meedoen reset");
    }
}
