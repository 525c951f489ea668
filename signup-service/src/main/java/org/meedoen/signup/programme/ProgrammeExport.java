package org.meedoen.signup.programme;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.sheet.SheetWriter;
import org.springframework.stereotype.Component;

/** Writes a programme as a file that changes nothing when it is imported again. */
@Component
public class ProgrammeExport {

    private final Programmes programmes;

    ProgrammeExport(Programmes programmes) {
        this.programmes = programmes;
    }

    /** Empty when there is no such congress. */
    public Optional<Programmes.Published> of(CongressId congress) {
        return programmes.version(congress).map(_ -> programmes.published(congress));
    }

    /** A session that has no slot has no row. */
    public void write(Programmes.Published published, SheetWriter writer, OutputStream file) throws IOException {
        write(published.congress(), published.programme(), writer, file);
    }

    static void write(Congress congress, Programme programme, SheetWriter writer, OutputStream file)
            throws IOException {
        var cells = new ProgrammeCells(congress, writer.notation());
        var slots = programme.slots().stream().collect(Collectors.groupingBy(Slot::session));
        var rows = programme.sessions().stream()
                .flatMap(session -> rows(cells, session, slots.getOrDefault(session.id(), List.of())).stream());
        writer.write(file, ProgrammeColumn.ALL, rows);
    }

    /** A session is described on its first row. Its key is on every row, so that rows can be sorted. */
    private static List<Map<String, String>> rows(ProgrammeCells cells, Session session, List<Slot> slots) {
        var rows = new ArrayList<Map<String, String>>();
        for (var slot : slots) {
            var row = new HashMap<>(cells.of(slot));
            if (rows.isEmpty()) row.putAll(cells.of(session));
            row.put(ProgrammeColumn.SESSION_KEY, session.key());
            rows.add(row);
        }
        return rows;
    }
}
