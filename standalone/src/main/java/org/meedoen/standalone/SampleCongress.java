package org.meedoen.standalone;

import java.net.URI;
import org.meedoen.standalone.sample.SampleFiles;
import org.meedoen.standalone.sample.SampleLoader;

/** Loads the sample congress. An installation works without it, so a failure is only reported. */
record SampleCongress(Settings settings, Console console) {

    void load() {
        try {
            var gateway = URI.create("http://127.0.0.1:" + settings.port());
            var mail = URI.create("http://127.0.0.1:" + settings.mailPort());
            var loader = new SampleLoader(gateway, mail, settings.admin());
            console.say(loader.load(SampleFiles.onClassPath()).sentence());
        } catch (RuntimeException e) {
            console.say("The sample congress could not be loaded: " + e.getMessage());
        }
    }
}
