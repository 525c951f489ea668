package org.meedoen.gateway.preview;

import java.net.URI;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.meedoen.gateway.installation.Installation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

/** Makes the previews of the pages of congresses and sessions from the public programme. */
@Component
public class Previews {

    private static final Logger log = LoggerFactory.getLogger(Previews.class);
    private static final PathPattern CONGRESS =
            PathPatternParser.defaultInstance.parse("/c/{congress:[a-z0-9-]{1,60}}");
    private static final PathPattern SESSION =
            PathPatternParser.defaultInstance.parse("/c/{congress:[a-z0-9-]{1,60}}/activiteit/{session:[0-9a-f-]{36}}");

    private final Programmes programmes;
    private final PreviewTexts texts = new PreviewTexts(InstantSource.system());
    private final URI publicUrl;

    Previews(Programmes programmes, Installation installation) {
        this.programmes = programmes;
        this.publicUrl = installation.publicUrl();
    }

    /** Empty for other pages, and if the programme cannot be read soon. */
    public Mono<Preview> of(PathContainer address, Locale language) {
        return Mono.justOrEmpty(names(address))
                .flatMap(names -> programmes
                        .of(names.getOrDefault("congress", ""))
                        .flatMap(programme -> Mono.justOrEmpty(text(programme, names, language)
                                .map(text -> new Preview(
                                        text,
                                        absolute(address.value()),
                                        absolute(image(programme.congress(), names)),
                                        language)))))
                .doOnError(fault -> log.warn("A page has no preview", fault))
                .onErrorComplete();
    }

    private static Optional<Map<String, String>> names(PathContainer address) {
        return Stream.of(CONGRESS, SESSION)
                .map(page -> page.matchAndExtract(address))
                .filter(Objects::nonNull)
                .map(PathPattern.PathMatchInfo::getUriVariables)
                .findFirst();
    }

    private Optional<Preview.Text> text(Programme programme, Map<String, String> names, Locale language) {
        return names.containsKey("session")
                ? programme
                        .session(names.getOrDefault("session", ""))
                        .map(session -> texts.of(session, programme.congress(), language))
                : Optional.of(texts.of(programme, language));
    }

    private static String image(Programme.Congress congress, Map<String, String> names) {
        return congress.logo()
                .filter(Programme.Logo::fitsPreview)
                .map(logo -> "/api/v1/congresses/" + names.get("congress") + "/logo/" + logo.hash() + ".png")
                .orElse("/icon-512.png");
    }

    private String absolute(String path) {
        return publicUrl.resolve(path).toString();
    }
}
