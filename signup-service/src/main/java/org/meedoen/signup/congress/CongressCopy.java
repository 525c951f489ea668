package org.meedoen.signup.congress;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.congress.persistence.AppearanceRows;
import org.meedoen.signup.congress.persistence.CongressRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Creates a congress with the programme and the appearance of another one, usually of the year before. */
@Component
public class CongressCopy {

    private final CongressRows congresses;
    private final Congresses creation;
    private final CopiedProgramme programme;
    private final AppearanceRows appearances;

    CongressCopy(CongressRows congresses, Congresses creation, CopiedProgramme programme, AppearanceRows appearances) {
        this.congresses = congresses;
        this.creation = creation;
        this.programme = programme;
        this.appearances = appearances;
    }

    /** Creates only: a congress that exists is left alone. */
    @Transactional
    public Congresses.Result create(CongressId from, Congress wanted, @Nullable Set<String> organisers) {
        return congresses
                .lock(from)
                .map(source -> create(source, wanted, organisers))
                .orElseGet(Congresses.UnknownSource::new);
    }

    private Congresses.Result create(Congress source, Congress wanted, @Nullable Set<String> organisers) {
        if (!programme.fits(source, wanted)) return new Congresses.ProgrammeDoesNotFit();
        var result = creation.create(wanted, organisers, new Expected.Nothing());
        if (result instanceof Congresses.Created) {
            programme.copy(source, wanted, congresses.now());
            appearances.copy(source.slug(), wanted.slug());
        }
        return result;
    }
}
