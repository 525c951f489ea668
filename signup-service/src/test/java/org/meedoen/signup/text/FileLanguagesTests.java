package org.meedoen.signup.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meedoen.contracts.capacity.PlaceRefused;
import org.meedoen.contracts.capacity.PlaceReleased;
import org.meedoen.contracts.signup.Companion;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditResult;
import org.meedoen.signup.registration.SignupStatus;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What is in a file for people has a word in both languages. */
class FileLanguagesTests {

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    FileLanguagesTests() {
        texts.setBasename("sentences");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyCodeOfAFileHasAWord(String language) {
        var codes = Stream.of(
                        codes("action.", AuditAction.values()),
                        codes("code.", AuditResult.values()),
                        codes("code.", SignupStatus.values()),
                        codes("code.", Companion.values()),
                        codes("reason.", PlaceRefused.Reason.values()),
                        codes("reason.", PlaceReleased.Reason.values()))
                .flatMap(some -> some);
        assertThat(codes)
                .allSatisfy(code -> assertThat(texts.getMessage(code, null, "", Locale.of(language)))
                        .as(code)
                        .isNotBlank());
    }

    private static Stream<String> codes(String kind, Enum<?>... values) {
        return Arrays.stream(values).map(value -> kind + value.name());
    }
}
