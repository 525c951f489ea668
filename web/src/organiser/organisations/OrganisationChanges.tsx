import type { OrganisationImport } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { ChangesTable } from '../import/ChangesTable.tsx';
import { FieldChanges } from '../import/FieldChanges.tsx';
import { organisationsTexts } from './texts.ts';

interface OrganisationChangesProps {
  changes: OrganisationImport['changes'];
}

export function OrganisationChanges({ changes }: OrganisationChangesProps) {
  const t = useTexts(organisationsTexts);
  return (
    <ChangesTable heads={[t.line, t.id]}>
      {changes.map(({ line, id, fields }) => (
        <tr key={line}>
          <td className="tabular">{line}</td>
          <td>{id}</td>
          <td>{fields.length === 0 ? t.isNew : <FieldChanges fields={fields} names={t.columns} />}</td>
        </tr>
      ))}
    </ChangesTable>
  );
}
