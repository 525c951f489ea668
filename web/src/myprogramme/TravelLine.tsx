import type { CongressInfo } from '../api/types.ts';
import { time } from '../language/format.ts';
import { useLanguage, useTexts } from '../language/language.ts';
import { travelIcons } from '../programme/icons.ts';
import { travelBetween } from '../programme/travel.ts';
import { travelTexts, wayWords } from '../programme/travelTexts.ts';
import { Icon } from '../ui/Icon.tsx';
import type { Entry } from './agenda.ts';

interface TravelLineProps {
  congress: CongressInfo;
  from: Entry | undefined;
  to: Entry;
  /** When it is time to leave matters for the next activity. */
  saysWhenToLeave: boolean;
}

/** The way from one activity to the next, if something can be said about it. */
export function TravelLine({ congress, from, to, saysWhenToLeave }: TravelLineProps) {
  const t = useTexts(travelTexts);
  const language = useLanguage();
  const travel = from && travelBetween(from.slot, to.slot, congress.travelSpeeds);
  if (!travel) return null;
  const leave = Date.parse(to.slot.start) - travel.minutes * 60_000;
  return (
    <p className={travel.isTight ? 'travel travel--tight' : 'travel'}>
      <Icon lines={travelIcons[travel.mode]} />
      <span>
        {(travel.isTight ? t.tight : t.gap)(wayWords(travel, t), travel.gap)} ({t.estimate}).
        {saysWhenToLeave && !travel.isTight && (
          <b className="tabular"> {t.leave(time(leave, congress.timeZone, language))}</b>
        )}
      </span>
    </p>
  );
}
