import type { AuditEntry, Programme, ValueChange } from '../../api/types.ts';
import { clockTime, dayInTheWeek, calendarDay, time } from '../../language/format.ts';
import { LocalText } from '../../language/LocalText.tsx';
import { useLanguage, useTexts } from '../../language/language.ts';
import { slotIn } from '../../programme/useSlot.ts';
import { Link } from '../../ui/Link.tsx';
import { dashboardTexts } from '../dashboard/texts.ts';
import { actionName, actorName, fieldName, resultOf, shortId, valueName } from './entries.ts';
import { historyTexts } from './texts.ts';
import { everything, viewInAddress } from './view.ts';

/** A slot by its session and start, anybody else by the first part of the id. */
export function ObjectName({ programme, object }: { programme: Programme; object: string }) {
  const t = useTexts(historyTexts);
  const language = useLanguage();
  const [kind, id = ''] = object.split('/');
  const found = slotIn(programme, id);
  const { timeZone } = programme.congress;
  if (found) {
    const { start } = found.slot;
    return (
      <>
        <LocalText of={found.session.title} />, {dayInTheWeek(calendarDay(start, timeZone), language)}{' '}
        {time(start, timeZone, language)}
      </>
    );
  }
  if (kind === 'session') return t.session(shortId(id));
  if (kind === 'announcement') return t.message(shortId(id));
  return kind === 'slot' ? t.slot(shortId(id)) : t.participant(shortId(id));
}

function ObjectLink({ programme, object }: { programme: Programme; object: string }) {
  if (object.startsWith('congress/')) return null;
  const address = viewInAddress({ ...everything, object });
  return (
    <p className="quiet">
      <Link href={`/c/${programme.congress.slug}/organisatie/geschiedenis?${address}`}>
        <ObjectName programme={programme} object={object} />
      </Link>
    </p>
  );
}

function Change({ change, timeZone }: { change: ValueChange; timeZone: string }) {
  const t = useTexts(historyTexts);
  const { mailKind } = useTexts(dashboardTexts);
  const language = useLanguage();
  const { before, after } = change;
  return (
    <li>
      {fieldName(change.field, t, mailKind)}
      {before !== undefined && after !== undefined && (
        <>
          : <del>{valueName(before, timeZone, t, language)}</del> → <ins>{valueName(after, timeZone, t, language)}</ins>
        </>
      )}
    </li>
  );
}

function Changes({ entry, timeZone }: { entry: AuditEntry; timeZone: string }) {
  const t = useTexts(historyTexts);
  const hidden = entry.changes.some(({ before }) => before === undefined);
  return (
    <>
      {entry.changes.length > 0 && (
        <ul className="plain-list">
          {entry.changes.map((change, at) => (
            <Change key={at} change={change} timeZone={timeZone} />
          ))}
        </ul>
      )}
      {hidden && <p className="quiet">{entry.action === 'CHANGE_PARTICIPANT' ? t.notKept : t.contactNotKept}</p>}
    </>
  );
}

const marks: Record<AuditEntry['result'], string> = { DONE: '✓', UNCHANGED: '=', REFUSED: '✕' };

export function EntryRow({ programme, entry }: { programme: Programme; entry: AuditEntry }) {
  const t = useTexts(historyTexts);
  const language = useLanguage();
  const { timeZone } = programme.congress;
  return (
    <tr className="history__entry">
      <td className="history__fixed tabular quiet">
        <time dateTime={entry.occurredAt}>{clockTime(Date.parse(entry.occurredAt), timeZone, language)}</time>
      </td>
      <td className="history__who">{actorName(entry, t)}</td>
      <td>
        <strong>{actionName(entry, t)}</strong>
        <ObjectLink programme={programme} object={entry.object} />
      </td>
      <td>
        <Changes entry={entry} timeZone={timeZone} />
      </td>
      <td className={`history__result history__result--${entry.result.toLowerCase()}`}>
        <span aria-hidden="true">{marks[entry.result]}</span> {resultOf(entry, t)}
      </td>
      <td className="history__fixed quiet">{entry.network ?? t.timer}</td>
    </tr>
  );
}
