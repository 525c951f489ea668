import type { AuditEntry, Programme, ValueChange } from '../../api/types.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { dashboardTexts } from '../dashboard/texts.ts';
import { fieldName, moment, movedSignup, valueName } from './entries.ts';
import { CalledToday, ObjectName } from './ObjectName.tsx';
import { historyTexts } from './texts.ts';

/** Fields whose values are ids, with what they are ids of. */
const kinds: Record<string, string> = { slot: 'slot', handedOverTo: 'participant' };

/** What is given once, and was nothing before. */
const given = new Set(['handedOverTo', 'beforeWaiting', 'overCapacity', 'format', 'language']);

interface ValueProps {
  field: string;
  value: string;
  programme: Programme;
  names: AuditEntry['names'];
}

function Value({ field, value, programme, names }: ValueProps) {
  const t = useTexts(historyTexts);
  const language = useLanguage();
  const kind = kinds[field];
  if (value !== '' && kind) {
    const thing = { programme, names, object: `${kind}/${value}` };
    return (
      <>
        <CalledToday {...thing} />
        <ObjectName {...thing} />
      </>
    );
  }
  const name = valueName(value, programme.congress.timeZone, t, language);
  return moment.test(value) ? <span className="unbroken">{name}</span> : name;
}

interface ValuesProps extends Pick<ValueProps, 'programme' | 'names'> {
  change: ValueChange;
}

function Values({ change: { field, before, after }, ...context }: ValuesProps) {
  // A colleague's sign-up has no name.
  if (before === undefined || after === undefined || field === 'insteadOf') return null;
  const now = <Value field={field} value={after} {...context} />;
  if (given.has(field)) return <>: {now}</>;
  return (
    <>
      :{' '}
      <del>
        <Value field={field} value={before} {...context} />
      </del>{' '}
      → <ins>{now}</ins>
    </>
  );
}

export function EntryChanges({ entry, programme }: { entry: AuditEntry; programme: Programme }) {
  const t = useTexts(historyTexts);
  const { mailKind } = useTexts(dashboardTexts);
  // Of a download, a field without values is what was downloaded.
  const hidden = entry.action !== 'DOWNLOAD_REPORT' && entry.changes.some(({ before }) => before === undefined);
  const shown = entry.changes.filter(({ field }) => field !== movedSignup);
  return (
    <>
      {shown.length > 0 && (
        <ul className="plain-list">
          {shown.map((change, at) => (
            <li key={at}>
              {fieldName(change.field, t, mailKind)}
              <Values change={change} programme={programme} names={entry.names} />
            </li>
          ))}
        </ul>
      )}
      {hidden && <p className="quiet">{entry.action === 'CHANGE_PARTICIPANT' ? t.notKept : t.contactNotKept}</p>}
    </>
  );
}
