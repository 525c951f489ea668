package org.meedoen.signup.ticket;

import java.util.List;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.participant.Participant;

/** What a ticket or a code turns out to be. */
public sealed interface TicketCheck {

    /** @param places in order of time; empty: takes part, without a place */
    record Valid(Participant holder, List<TicketPlace> places) implements TicketCheck {

        public Valid {
            places = List.copyOf(places);
        }
    }

    /** This installation did not sign it. */
    record Forged() implements TicketCheck {}

    /** It was valid once; the holder's page has a new one. */
    record Outdated() implements TicketCheck {}

    record OtherCongress(CongressId congress) implements TicketCheck {}

    /** The holder no longer takes part. */
    record HolderLeft() implements TicketCheck {}

    /** Nobody in this congress has this code. */
    record UnknownCode() implements TicketCheck {}
}
