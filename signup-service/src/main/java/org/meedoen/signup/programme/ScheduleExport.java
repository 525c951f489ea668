package org.meedoen.signup.programme;

import java.net.URI;
import java.util.Optional;
import org.meedoen.contracts.CongressId;
import org.springframework.stereotype.Component;

/** Writes a programme as a schedule that conference software reads, and that changes nothing when it is imported again. */
@Component
public class ScheduleExport {

    private final Programmes programmes;

    ScheduleExport(Programmes programmes) {
        this.programmes = programmes;
    }

    /**
     * Empty when there is no such congress.
     *
     * @param site where people see the programme
     */
    public Optional<byte[]> json(CongressId congress, URI site) {
        return published(congress).map(known -> ScheduleJsonWriter.write(days(known), texts(known, site)));
    }

    /** Likewise. */
    public Optional<byte[]> xml(CongressId congress, URI site) {
        return published(congress).map(known -> ScheduleXmlWriter.write(days(known), texts(known, site)));
    }

    private Optional<Programmes.Published> published(CongressId congress) {
        return programmes.version(congress).map(_ -> programmes.published(congress));
    }

    private static ScheduleDays days(Programmes.Published known) {
        return ScheduleDays.of(known.congress(), known.programme());
    }

    private static ScheduleTexts texts(Programmes.Published known, URI site) {
        return new ScheduleTexts(known.congress(), site);
    }
}
