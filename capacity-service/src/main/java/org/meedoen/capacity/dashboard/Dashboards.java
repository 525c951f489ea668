package org.meedoen.capacity.dashboard;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.meedoen.contracts.CongressId;
import org.springframework.stereotype.Component;

/** Caches the last dashboard of each congress. It is read again only when the congress has changed. */
@Component
class Dashboards {

    private static final long UNKNOWN = 0;

    private final DashboardRows rows;
    private final Map<CongressId, Dashboard> last = new ConcurrentHashMap<>();

    Dashboards(DashboardRows rows) {
        this.rows = rows;
    }

    Dashboard of(CongressId congress) {
        var version = rows.version(congress);
        if (version == UNKNOWN) return forget(congress);
        var known = last.get(congress);
        return known != null && known.version() >= version ? known : keep(congress, rows.dashboard(congress));
    }

    /** For a congress without decisions, and for a deleted one. */
    private Dashboard forget(CongressId congress) {
        last.remove(congress);
        return rows.dashboard(congress);
    }

    private Dashboard keep(CongressId congress, Dashboard drawn) {
        return last.merge(congress, drawn, (known, latest) -> known.version() > latest.version() ? known : latest);
    }
}
