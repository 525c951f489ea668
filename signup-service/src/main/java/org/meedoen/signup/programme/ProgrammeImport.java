package org.meedoen.signup.programme;

import java.util.List;
import java.util.Optional;
import org.meedoen.signup.programme.persistence.CongressRows;
import org.meedoen.signup.programme.persistence.ProgrammeRows;
import org.meedoen.signup.sheet.Counts;
import org.meedoen.signup.sheet.Mistake;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in an organisers' file as a whole, or nothing of it. Nothing that is stored but not in the file changes. */
@Component
public class ProgrammeImport {

    private final CongressRows congresses;
    private final ProgrammeRows programmes;
    private final SignupEvents events;

    ProgrammeImport(CongressRows congresses, ProgrammeRows programmes, SignupEvents events) {
        this.congresses = congresses;
        this.programmes = programmes;
        this.events = events;
    }

    public sealed interface Result {}

    public record Imported(Counts sessions, Counts slots) implements Result {}

    public record Refused(List<Mistake> mistakes) implements Result {}

    /** Empty when there is no such congress. A dry run tells the same and stores nothing. */
    @Transactional
    public Optional<Result> run(String slug, byte[] file, boolean dry) {
        return congresses.lock(slug).map(congress -> run(congress, file, dry));
    }

    private Result run(Congress congress, byte[] file, boolean dry) {
        return switch (ProgrammeReader.read(file, congress)) {
            case ProgrammeFile.Mistaken(List<Mistake> mistakes) -> new Refused(mistakes);
            case ProgrammeFile.Sound(ProgrammeFile sound) -> plan(congress, sound, dry);
        };
    }

    private Result plan(Congress congress, ProgrammeFile file, boolean dry) {
        var stored = programmes.of(congress.slug());
        return switch (ProgrammePlan.of(file, congress, stored, congresses.now())) {
            case ProgrammePlan.Impossible(List<Mistake> mistakes) -> new Refused(mistakes);
            case ProgrammePlan.Planned planned -> {
                if (!dry) store(congress.slug(), planned);
                yield new Imported(planned.sessionCounts(), planned.slotCounts());
            }
        };
    }

    private void store(String congress, ProgrammePlan.Planned planned) {
        programmes.saveSessions(congress, planned.sessions());
        programmes.saveSlots(congress, planned.slots());
        congresses.newProgrammeVersion(congress);
        events.tell(planned.events());
    }
}
