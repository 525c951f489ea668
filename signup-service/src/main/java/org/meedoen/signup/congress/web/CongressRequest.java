package org.meedoen.signup.congress.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.contracts.signup.Kind;
import org.meedoen.signup.congress.AdmissionPolicy;
import org.meedoen.signup.congress.Appearance;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.congress.SignupRules;
import org.meedoen.signup.congress.TravelSpeeds;
import org.meedoen.signup.congress.Window;
import org.meedoen.signup.text.EmailAddress;
import org.meedoen.signup.text.InvalidFields.Wrong;
import org.meedoen.signup.text.Mailbox;
import org.meedoen.signup.text.OneLine;
import org.meedoen.signup.text.Translated;
import org.meedoen.signup.text.Typed;

/** A congress as an organiser describes it. */
record CongressRequest(
        @NotNull @Valid Name name,
        @NotNull @OneLine(max = 100) String hostCity,
        @NotEmpty @Size(max = 31) List<@NotNull LocalDate> days,
        @NotNull String timeZone,
        @NotNull Instant signupOpensAt,
        @NotNull Instant signupClosesAt,
        @NotNull AdmissionPolicy admission,
        @Nullable @Size(max = 1000) List<@NotNull String> admissionDomains,
        @NotNull @Mailbox String contactEmail,
        @Nullable @Size(max = 200) List<@NotNull @Mailbox String> organisers,
        @Nullable @Min(0) @Max(365) Integer promotionDaysBefore,
        @Nullable LocalTime promotionUntilTime,
        @Nullable Boolean sample,
        @Nullable @Size(max = 20) List<@NotNull @Valid CapRequest> caps,
        @Nullable @Min(0) @Max(1000) Integer pairPasses,

        @Schema(description = "Whether the pages and mails are also in English; absent: yes") @Nullable Boolean english,

        @Nullable @Min(1) @Max(3650) Integer retentionDays,

        @Schema(description = "With which travel times are estimated; absent: 5 and 15") @Nullable @Valid TravelSpeedsRequest travelSpeeds) {

    @Schema(description = "In kilometres an hour; cycling is 0 if there are no bicycles")
    record TravelSpeedsRequest(
            @NotNull @Min(1) @Max(10) Integer walking,
            @NotNull @Min(0) @Max(40) Integer cycling) {

        TravelSpeeds speeds() {
            return new TravelSpeeds(walking, cycling);
        }
    }

    record CapRequest(
            @Nullable Kind kind,
            Cap.@NotNull Per per,
            @NotNull @Min(1) @Max(1000) Integer max) {

        Cap cap() {
            return new Cap(kind, per, max);
        }
    }

    record Name(
            @NotNull @OneLine(max = 200) String nl,

            @Schema(description = "Needed if the congress is also in English") @Nullable @OneLine(max = 200)
            String en) {

        Translated text() {
            return new Translated(Typed.tidy(nl), en == null ? null : Typed.tidy(en));
        }
    }

    /** The first inconsistency between fields. */
    Optional<Wrong> flaw() {
        if (inEnglish() && name.en() == null) return wrong("name.en", "english-name-needed");
        if (!ascending()) return wrong("days", "days-not-ascending");
        if (zone().isEmpty()) return wrong("timeZone", "unknown-time-zone");
        if (!signupOpensAt.isBefore(signupClosesAt)) return wrong("signupClosesAt", "closes-before-opening");
        if (!domains().stream().allMatch(EmailAddress::isDomain)) return wrong("admissionDomains", "bad-domain");
        var nobody = admission == AdmissionPolicy.DOMAINS && domains().isEmpty();
        return nobody ? wrong("admissionDomains", "domains-needed") : Optional.empty();
    }

    private static Optional<Wrong> wrong(String field, String flaw) {
        return Optional.of(new Wrong(field, flaw));
    }

    private boolean inEnglish() {
        return !Boolean.FALSE.equals(english);
    }

    private boolean ascending() {
        return days.stream().sorted().distinct().toList().equals(days);
    }

    private Optional<ZoneId> zone() {
        return TimeZones.find(timeZone);
    }

    private List<String> domains() {
        return Objects.requireNonNullElse(admissionDomains, List.<String>of()).stream()
                .map(domain -> Typed.plain(domain).toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    @Nullable Set<String> organisersInLowerCase() {
        return organisers == null
                ? null
                : organisers.stream()
                        .flatMap(typed -> EmailAddress.read(typed).stream())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** As a draft. An update does not change whether the stored congress is published. */
    Congress congress(CongressId slug) {
        return new Congress(
                slug,
                name.text(),
                Typed.tidy(hostCity),
                days,
                zone().orElseThrow(),
                signupRules(),
                admission,
                domains(),
                EmailAddress.read(contactEmail).orElseThrow(),
                inEnglish(),
                Objects.requireNonNullElse(retentionDays, Congress.USUAL_RETENTION),
                travelSpeeds == null ? TravelSpeeds.USUAL : travelSpeeds.speeds(),
                Boolean.TRUE.equals(sample),
                null,
                Appearance.NONE);
    }

    private SignupRules signupRules() {
        var promotion = new SignupRules.Promotion(
                Objects.requireNonNullElse(promotionDaysBefore, 1),
                Objects.requireNonNullElse(promotionUntilTime, LocalTime.of(18, 0)));
        return new SignupRules(
                new Window(signupOpensAt, signupClosesAt),
                promotion,
                allCaps(),
                Objects.requireNonNullElse(pairPasses, SignupRules.USUAL_PAIR_PASSES));
    }

    private List<Cap> allCaps() {
        return caps == null
                ? List.of()
                : caps.stream().map(CapRequest::cap).distinct().toList();
    }
}
