package org.meedoen.signup.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.contracts.signup.Kind;
import org.meedoen.http.Problems;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.ProblemDetail;

class RefusalsTests {

    static final List<Arguments> caps = List.of(
            Arguments.of(
                    new Cap(Kind.VISIT, Cap.Per.DAY, 1),
                    "per dag hoogstens 1 werkbezoek",
                    "at most 1 working visit a day"),
            Arguments.of(
                    new Cap(Kind.WORKSHOP, Cap.Per.DAY, 2),
                    "per dag hoogstens 2 workshops",
                    "at most 2 workshops a day"),
            Arguments.of(
                    new Cap(Kind.LECTURE, Cap.Per.CONGRESS, 3),
                    "in totaal hoogstens 3 lezingen",
                    "at most 3 lectures in all"),
            Arguments.of(
                    new Cap(null, Cap.Per.CONGRESS, 1), "in totaal hoogstens 1 activiteit", "at most 1 session in all"),
            Arguments.of(
                    new Cap(null, Cap.Per.DAY, 4), "per dag hoogstens 4 activiteiten", "at most 4 sessions a day"));

    private final Refusals refusals = new Refusals(new Problems(texts()));

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @FieldSource("caps")
    void aRefusalByACapNamesTheLimit(Cap cap, String dutch, String english) {
        assertThat(detail(cap, "nl")).contains("kun je " + dutch + " doen");
        assertThat(detail(cap, "en")).contains("you can do " + english + ",");
    }

    @Test
    void aRefusalContainsTheCap() {
        var cap = new Cap(Kind.VISIT, Cap.Per.DAY, 1);
        assertThat(problem(cap).getProperties()).containsEntry("cap", cap);
    }

    @Test
    void anOldRefusalWithoutACapIsExplainedInGeneral() {
        assertThat(detail(null, "nl")).contains("kun je een beperkt aantal activiteiten doen");
        assertThat(detail(null, "en")).contains("you can do a limited number of sessions,");
    }

    private String detail(@Nullable Cap cap, String language) {
        LocaleContextHolder.setLocale(Locale.of(language));
        return Objects.requireNonNull(problem(cap).getDetail());
    }

    private ProblemDetail problem(@Nullable Cap cap) {
        return Objects.requireNonNull(refusals.cap(cap).getBody());
    }

    private static ResourceBundleMessageSource texts() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("problems");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
        return texts;
    }
}
