package org.meedoen.signup.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.signup.privacy.persistence.PeopleRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Everything that is stored about somebody, of all features. */
@Component
public class Exports {

    private final PeopleRows people;
    private final List<PersonalData> features;

    Exports(PeopleRows people, List<PersonalData> features) {
        this.people = people;
        this.features = features;
    }

    public record Export(Instant exportedAt, String email, List<StoredData> data) {}

    /** At one moment. Empty if there is no such account. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Export> of(UUID account) {
        return people.find(account).map(person -> new Export(people.now(), person.email(), about(person)));
    }

    /** For whom the account acts, in all congresses. */
    @Transactional(readOnly = true)
    public Set<ParticipantId> participantsOf(UUID account) {
        return people.find(account)
                .map(person -> people.of(person.email()).participants())
                .orElse(Set.of());
    }

    /** Kinds of which there is nothing are there as well, empty. */
    private List<StoredData> about(Person person) {
        return features.stream().flatMap(each -> each.about(person).stream()).toList();
    }
}
