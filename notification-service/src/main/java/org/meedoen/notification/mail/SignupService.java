package org.meedoen.notification.mail;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.AnnouncementId;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** Requests names, addresses and links from signup-service when a mail is sent. */
@Component
class SignupService {

    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration TO_ANSWER = Duration.ofSeconds(5);
    private static final ParameterizedTypeReference<List<Recipient>> RECIPIENTS = new ParameterizedTypeReference<>() {};

    private static final ParameterizedTypeReference<List<SignupContext>> CONTEXTS =
            new ParameterizedTypeReference<>() {};

    private static final ParameterizedTypeReference<Set<ParticipantId>> PARTICIPANTS =
            new ParameterizedTypeReference<>() {};

    private final RestClient http;

    SignupService(SignupServiceProperties properties) {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(TO_CONNECT).build());
        requests.setReadTimeout(TO_ANSWER);
        http = RestClient.builder()
                .requestFactory(requests)
                .baseUrl(properties.url())
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + properties.token())
                .build();
    }

    /** Erased participants are left out. */
    List<Recipient> recipients(Collection<ParticipantId> participants) {
        var found = http.post()
                .uri("/internal/recipients")
                .body(Map.of("participantIds", participants))
                .retrieve()
                .body(RECIPIENTS);
        return found == null ? List.of() : found;
    }

    /** For whom somebody acts. */
    Set<ParticipantId> participantsOf(UUID account) {
        var found = http.get()
                .uri("/internal/accounts/{account}/participants", account)
                .retrieve()
                .body(PARTICIPANTS);
        return found == null ? Set.of() : found;
    }

    /** Unknown sign-ups are left out. */
    List<SignupContext> contexts(Collection<SignupId> signups) {
        var found = http.post()
                .uri("/internal/signups")
                .body(Map.of("signupIds", signups))
                .retrieve()
                .body(CONTEXTS);
        return found == null ? List.of() : found;
    }

    Optional<SlotFacts> slot(SlotId slot) {
        return unless(
                HttpStatus.NOT_FOUND,
                () -> http.get().uri("/internal/slots/{slot}", slot).retrieve().body(SlotFacts.class));
    }

    /**
     * A message of the organisers with those of the participants who get it; empty if it does not exist.
     *
     * @param account whose address is wanted as well
     */
    Optional<AnnouncementToRead> announcement(
            AnnouncementId id, Collection<ParticipantId> participants, @Nullable UUID account) {
        var wanted = account == null
                ? Map.of("participantIds", participants)
                : Map.of("participantIds", participants, "accountId", account);
        return unless(
                HttpStatus.NOT_FOUND,
                () -> http.post()
                        .uri("/internal/announcements/{id}/readers", id)
                        .body(wanted)
                        .retrieve()
                        .body(AnnouncementToRead.class));
    }

    /** A day with those of the participants who still have something ahead; empty if there is no such congress. */
    Optional<DayToRemind> dayToRemind(CongressId congress, LocalDate day, Collection<ParticipantId> participants) {
        return unless(
                HttpStatus.NOT_FOUND,
                () -> http.post()
                        .uri("/internal/reminders")
                        .body(Map.of("congress", congress, "day", day, "participantIds", participants))
                        .retrieve()
                        .body(DayToRemind.class));
    }

    /** Empty if the account no longer exists. */
    Optional<MailedAccount> account(UUID account) {
        return unless(
                HttpStatus.NOT_FOUND,
                () -> http.get()
                        .uri("/internal/accounts/{account}", account)
                        .retrieve()
                        .body(MailedAccount.class));
    }

    /** For a preview. */
    Optional<SlotFacts.Congress> congress(CongressId congress) {
        return unless(
                HttpStatus.NOT_FOUND,
                () -> http.get()
                        .uri("/internal/congresses/{congress}", congress)
                        .retrieve()
                        .body(SlotFacts.Congress.class));
    }

    /** A new link and code; empty if the request has expired. */
    Optional<MintedSignIn> mint(UUID signIn) {
        return unless(
                HttpStatus.GONE,
                () -> post("/internal/sign-ins/{signIn}/mint", signIn).body(MintedSignIn.class));
    }

    /** Empty if they are no organiser any more. */
    Optional<InvitedOrganiser> invitedOrganiser(UUID invitation) {
        return unless(
                HttpStatus.NOT_FOUND,
                () -> http.get()
                        .uri("/internal/organiser-invitations/{invitation}", invitation)
                        .retrieve()
                        .body(InvitedOrganiser.class));
    }

    Optional<DeclinedSignIn> declined(UUID signIn) {
        return unless(
                HttpStatus.GONE,
                () -> post("/internal/sign-ins/{signIn}/declined", signIn).body(DeclinedSignIn.class));
    }

    private RestClient.ResponseSpec post(String path, UUID id) {
        return http.post().uri(path, id).retrieve();
    }

    @FunctionalInterface
    private interface Question<T> {
        @Nullable T ask();
    }

    private static <T> Optional<T> unless(HttpStatus gone, Question<T> question) {
        try {
            return Optional.ofNullable(question.ask());
        } catch (HttpClientErrorException refused) {
            if (refused.getStatusCode().isSameCodeAs(gone)) return Optional.empty();
            throw refused;
        }
    }
}
