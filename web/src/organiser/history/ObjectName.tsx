import type { Programme } from '../../api/types.ts';
import { calendarDay, dayInTheWeek, time } from '../../language/format.ts';
import { LocalText } from '../../language/LocalText.tsx';
import { useLanguage, useTexts } from '../../language/language.ts';
import { slotIn } from '../../programme/useSlot.ts';
import { shortId } from '../workspace/actors.ts';
import { historyTexts } from './texts.ts';

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
        <LocalText of={found.session.title} />,{' '}
        <span className="unbroken">
          {dayInTheWeek(calendarDay(start, timeZone), language)} {time(start, timeZone, language)}
        </span>
      </>
    );
  }
  if (kind === 'session') return t.session(shortId(id));
  if (kind === 'announcement') return t.message(shortId(id));
  return kind === 'slot' ? t.slot(shortId(id)) : t.participant(shortId(id));
}
