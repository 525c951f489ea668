package org.meedoen.signup.participant;

import java.util.List;

/**
 * One page of a congress's participants.
 *
 * @param total how many match on all pages
 */
public record ParticipantPage(List<Participant> participants, long total) {

    public ParticipantPage {
        participants = List.copyOf(participants);
    }

    /**
     * @param search a part of a name, an address or an organisation's name; empty: everybody
     * @param number from 1
     */
    public record Wanted(String search, int size, int number) {

        public long skipped() {
            return (long) size * (number - 1);
        }
    }
}
