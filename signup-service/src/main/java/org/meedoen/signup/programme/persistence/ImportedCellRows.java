package org.meedoen.signup.programme.persistence;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.programme.ImportedCells;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The cells of the last file that had them. */
@Repository
public class ImportedCellRows {

    private enum Part {
        SESSION,
        SLOT
    }

    private record PartCells(Part part, String key, Map<String, String> cells) {}

    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ImportedCellRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public ImportedCells of(CongressId congress) {
        var all = jdbc.sql("select part, key, cells from imported_cells where congress = :congress")
                .param("congress", congress.value())
                .query((row, _) -> new PartCells(
                        Part.valueOf(row.getString("part")),
                        row.getString("key"),
                        json.readValue(row.getString("cells"), CELLS)))
                .list();
        return new ImportedCells(of(all, Part.SESSION), of(all, Part.SLOT));
    }

    private static Map<String, Map<String, String>> of(List<PartCells> all, Part part) {
        return all.stream()
                .filter(one -> one.part() == part)
                .collect(Collectors.toMap(PartCells::key, PartCells::cells));
    }

    /** Cells of other columns stay. */
    public void save(CongressId congress, ImportedCells cells) {
        var rows = Stream.concat(parts(Part.SESSION, cells.sessions()), parts(Part.SLOT, cells.slots()))
                .toList();
        if (rows.isEmpty()) return;
        jdbc.sql("""
                        insert into imported_cells (congress, part, key, cells)
                        select :congress, part, key, cells
                        from jsonb_to_recordset(:rows::jsonb) as one (part text, key text, cells jsonb)
                        on conflict (congress, part, key)
                        do update set cells = imported_cells.cells || excluded.cells
                        """)
                .param("congress", congress.value())
                .param("rows", json.writeValueAsString(rows))
                .update();
    }

    private static Stream<PartCells> parts(Part part, Map<String, Map<String, String>> cells) {
        return cells.entrySet().stream().map(one -> new PartCells(part, one.getKey(), one.getValue()));
    }
}
