package org.meedoen.signup.congress;

import java.util.Collection;
import java.util.List;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.congress.persistence.CongressRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends what somebody organises. A congress always keeps an organiser. */
@Component
public class OrganiserDismissals {

    private final CongressRows congresses;
    private final ApplicationEventPublisher listeners;

    OrganiserDismissals(CongressRows congresses, ApplicationEventPublisher listeners) {
        this.congresses = congresses;
        this.listeners = listeners;
    }

    /** Those that would be left without an organiser. */
    public List<CongressId> onlyOrganisedBy(String email, Collection<CongressId> organised) {
        return organised.stream()
                .filter(congress -> congresses.organisers(congress).equals(List.of(email)))
                .toList();
    }

    /** The caller has locked the congresses. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void dismiss(String email, Collection<CongressId> organised) {
        for (var congress : organised) {
            var others = congresses.organisers(congress).stream()
                    .filter(one -> !one.equals(email))
                    .toList();
            listeners.publishEvent(
                    new OrganisersChanged(congress, List.of(), congresses.replaceOrganisers(congress, others)));
        }
    }
}
