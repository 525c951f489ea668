import type { CongressInfo, ProgrammeChange, ProgrammeImport } from '../../api/types.ts';
import { dayAndTime } from '../../language/format.ts';
import { LocalText } from '../../language/LocalText.tsx';
import { useLanguage, useTexts } from '../../language/language.ts';
import { ChangesTable } from '../import/ChangesTable.tsx';
import { FieldChanges } from '../import/FieldChanges.tsx';
import { Figures } from '../import/Figures.tsx';
import { Warnings } from '../import/Warnings.tsx';
import { inAll } from './counts.ts';
import { importedTexts } from './importedTexts.ts';

interface ProgrammePreviewProps {
  congress: CongressInfo;
  fileName: string;
  result: ProgrammeImport;
}

interface ChangeProps {
  congress: CongressInfo;
  change: ProgrammeChange;
}

function ChangeRow({ congress, change: { title, start, slot, session, added, fields } }: ChangeProps) {
  const t = useTexts(importedTexts);
  const language = useLanguage();
  return (
    <tr>
      <td>
        <span className={added ? 'tag tag--added' : 'tag'}>{added ? t.isAdded : t.isChanged}</span>
      </td>
      <td>
        <strong>
          <LocalText of={title} />
        </strong>
        <p className="quiet">
          {start && `${dayAndTime(start, congress.timeZone, language)} · `}
          {slot ?? session}
        </p>
      </td>
      <td>{added ? t.isNew(slot !== undefined) : <FieldChanges fields={fields} names={t.columns} />}</td>
    </tr>
  );
}

function Changes({ congress, changes }: { congress: CongressInfo; changes: ProgrammeChange[] }) {
  const t = useTexts(importedTexts);
  return (
    <ChangesTable heads={[t.what, t.where]}>
      {changes.map((change) => (
        <ChangeRow key={`${change.session} ${change.slot ?? ''}`} congress={congress} change={change} />
      ))}
    </ChangesTable>
  );
}

/** What an import would do. */
export function ProgrammePreview({ congress, fileName, result }: ProgrammePreviewProps) {
  const t = useTexts(importedTexts);
  const { sessions, slots, changes, people, warnings } = result;
  return (
    <>
      <div className="import">
        <Figures counts={inAll(result)} />
        <section aria-label={t.effectOf(fileName)} className="effect" role="status">
          <h2>{t.effectOf(fileName)}</h2>
          <ul>
            <li>{t.sessions(sessions)}</li>
            <li>{t.slots(slots)}</li>
            <li>{t.mailed(people.mailed)}</li>
            {people.promoted > 0 && <li>{t.promoted(people.promoted)}</li>}
            {people.tooMany > 0 && (
              <li>
                <strong>{t.tooMany(people.tooMany)}</strong>
              </li>
            )}
          </ul>
        </section>
      </div>
      <Warnings warnings={warnings} names={t.columns} />
      {changes.length > 0 && (
        <div className="pane">
          <Changes congress={congress} changes={changes} />
        </div>
      )}
    </>
  );
}
