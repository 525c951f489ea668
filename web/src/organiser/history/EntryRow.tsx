import { Fragment } from 'react';
import type { AuditEntry, Programme } from '../../api/types.ts';
import { clockTime } from '../../language/format.ts';
import { useLanguage, useTexts } from '../../language/language.ts';
import { Link } from '../../ui/Link.tsx';
import { actorName } from '../workspace/actors.ts';
import { actionName, resultOf } from './entries.ts';
import { EntryChanges } from './EntryChanges.tsx';
import { CalledToday, ObjectName, type ObjectNameProps } from './ObjectName.tsx';
import { historyTexts } from './texts.ts';
import { everything, viewInAddress } from './view.ts';

function ObjectLink({ programme, object, names }: ObjectNameProps) {
  if (object.startsWith('congress/')) return null;
  const address = viewInAddress({ ...everything, object });
  return (
    <p className="quiet">
      <CalledToday programme={programme} object={object} names={names} />
      <Link href={`/c/${programme.congress.slug}/organisatie/geschiedenis?${address}`}>
        <ObjectName programme={programme} object={object} names={names} />
      </Link>
    </p>
  );
}

/** A long address is continued on the next line from its `@`. */
function ActorName({ name }: { name: string }) {
  return name.split(/(?=@)/).map((part, at) => (
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}

const marks: Record<AuditEntry['result'], string> = { DONE: '✓', UNCHANGED: '=', REFUSED: '✕' };

export function EntryRow({ programme, entry }: { programme: Programme; entry: AuditEntry }) {
  const t = useTexts(historyTexts);
  const language = useLanguage();
  const { timeZone } = programme.congress;
  return (
    <tr className="history__entry">
      <td className="tabular quiet">
        <time dateTime={entry.occurredAt}>{clockTime(Date.parse(entry.occurredAt), timeZone, language)}</time>
      </td>
      <td>
        <ActorName name={actorName(entry, t)} />
      </td>
      <td>
        <strong>{actionName(entry, t)}</strong>
        <ObjectLink programme={programme} object={entry.object} names={entry.names} />
      </td>
      <td>
        <EntryChanges entry={entry} programme={programme} />
      </td>
      <td className={`history__result history__result--${entry.result.toLowerCase()}`}>
        <span aria-hidden="true">{marks[entry.result]}</span> {resultOf(entry, t)}
      </td>
      <td className="quiet">{entry.network ?? t.timer}</td>
    </tr>
  );
}
