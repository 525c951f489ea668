package org.meedoen.signup.ticket;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.congress.Congresses;
import org.meedoen.signup.identity.DerivedSecrets;
import org.meedoen.signup.participant.Participants;
import org.meedoen.signup.ticket.TicketTokens.Claims;
import org.meedoen.signup.ticket.persistence.TicketRows;
import org.springframework.stereotype.Component;

/** Makes and checks tickets. They follow from the participant, so that none is stored. */
@Component
public class Tickets {

    private static final String PURPOSE = "ticket";

    /** A key is published a little longer than this after it has signed. */
    private static final Duration MOST = Duration.ofDays(400);

    private static final Duration LEAST = Duration.ofDays(1);

    private final Congresses congresses;
    private final Participants participants;
    private final TicketTokens tokens;
    private final DerivedSecrets secrets;
    private final TicketRows rows;

    Tickets(
            Congresses congresses,
            Participants participants,
            TicketTokens tokens,
            DerivedSecrets secrets,
            TicketRows rows) {
        this.congresses = congresses;
        this.participants = participants;
        this.tokens = tokens;
        this.secrets = secrets;
        this.rows = rows;
    }

    /** Empty if there is no such congress. */
    public Optional<Ticket> of(CongressId congress, ParticipantId participant) {
        return congresses.find(congress).map(known -> ticket(known, participant));
    }

    private Ticket ticket(Congress congress, ParticipantId participant) {
        var until = validUntil(congress, congresses.now());
        var token = tokens.sign(new Claims(congress.slug(), participant, until));
        return new Ticket(participant, codeOf(participant).value(), token, until);
    }

    /** Until the congress is over. */
    static Instant validUntil(Congress congress, Instant now) {
        var over = congress.days()
                .getLast()
                .plusDays(2)
                .atStartOfDay(congress.zone())
                .toInstant();
        var latest = now.plus(MOST);
        var earliest = now.plus(LEAST);
        return over.isAfter(latest) ? latest : over.isBefore(earliest) ? earliest : over;
    }

    private TicketCode codeOf(ParticipantId participant) {
        return TicketCode.of(secrets.of(PURPOSE, participant.value()));
    }

    /** Checks what was scanned in a congress. */
    public TicketCheck check(CongressId congress, String token) {
        return tokens.read(token).map(claims -> check(congress, claims)).orElseGet(TicketCheck.Forged::new);
    }

    private TicketCheck check(CongressId congress, Claims claims) {
        if (!claims.congress().equals(congress)) return new TicketCheck.OtherCongress(claims.congress());
        if (claims.validUntil().isBefore(congresses.now())) return new TicketCheck.Outdated();
        return holder(congress, claims.participant());
    }

    /** Checks what was read out. All codes of the congress are derived for it: microseconds each. */
    public TicketCheck checkCode(CongressId congress, String typed) {
        return TicketCode.read(typed)
                .flatMap(code -> rows.participants(congress).stream()
                        .filter(participant -> codeOf(participant).equals(code))
                        .findFirst())
                .map(participant -> holder(congress, participant))
                .orElseGet(TicketCheck.UnknownCode::new);
    }

    private TicketCheck holder(CongressId congress, ParticipantId participant) {
        return participants
                .find(congress, participant)
                .<TicketCheck>map(found -> new TicketCheck.Valid(found, rows.places(participant)))
                .orElseGet(TicketCheck.HolderLeft::new);
    }
}
