import type { OrganisationImport } from '../../api/types.ts';
import { useTexts } from '../../language/language.ts';
import { FieldChanges } from '../import/FieldChanges.tsx';
import { importTexts } from '../import/texts.ts';
import { organisationsTexts } from './texts.ts';

interface OrganisationChangesProps {
  changes: OrganisationImport['changes'];
}

export function OrganisationChanges({ changes }: OrganisationChangesProps) {
  const t = useTexts(organisationsTexts);
  const ofAll = useTexts(importTexts);
  return (
    <table className="changes">
      <caption>{ofAll.changes}</caption>
      <thead>
        <tr>
          <th scope="col">{t.line}</th>
          <th scope="col">{t.id}</th>
          <th scope="col">{ofAll.whatChanges}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ line, id, fields }) => (
          <tr key={line}>
            <td className="tabular">{line}</td>
            <td>{id}</td>
            <td>{fields.length === 0 ? t.isNew : <FieldChanges fields={fields} names={t.columns} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
