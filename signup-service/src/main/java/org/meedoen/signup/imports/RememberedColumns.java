package org.meedoen.signup.imports;

import org.meedoen.contracts.CongressId;
import org.meedoen.signup.imports.persistence.ColumnChoiceRows;
import org.meedoen.signup.sheet.ImportedFile;
import org.meedoen.signup.sheet.ReadFile;
import org.springframework.stereotype.Component;

/**
 * Where organisers want the cells under a heading to go, for all organisers of the congress. It is remembered by the import that
 * uses it, in the same transaction, so that a dry run remembers nothing.
 */
@Component
public class RememberedColumns {

    private final ColumnChoiceRows rows;

    RememberedColumns(ColumnChoiceRows rows) {
        this.rows = rows;
    }

    /** The file with what is remembered for its kind. */
    public ImportedFile with(CongressId congress, ImportKind kind, ImportedFile file) {
        return new ImportedFile(file.content(), file.decisions().remembering(rows.of(congress, kind)));
    }

    public void remember(CongressId congress, ImportKind kind, ReadFile file) {
        var choices = file.choices();
        if (!choices.isEmpty()) rows.save(congress, kind, choices);
    }
}
