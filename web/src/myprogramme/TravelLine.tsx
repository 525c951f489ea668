import type { CongressInfo } from '../api/types.ts';
import { Sentence } from '../language/LocalText.tsx';
import { useTexts } from '../language/language.ts';
import { travelIcons } from '../programme/icons.ts';
import { travelBetween } from '../programme/travel.ts';
import { travelTexts, wayWords } from '../programme/travelTexts.ts';
import { Icon } from '../ui/Icon.tsx';
import type { Entry } from './agenda.ts';

interface TravelLineProps {
  congress: CongressInfo;
  from: Entry | undefined;
  to: Entry;
  /** What stands above it is where the participant comes from. Otherwise that is named. */
  isFromAbove: boolean;
}

/** The way from one activity to the next, if something can be said about it. */
export function TravelLine({ congress, from, to, isFromAbove }: TravelLineProps) {
  const t = useTexts(travelTexts);
  const travel = from && travelBetween(from.slot, to.slot, congress.travelSpeeds);
  if (!travel) return null;
  const way = wayWords(travel, t);
  const say = travel.isTight ? t.tight : t.gap;
  return (
    <li className="day-line__way">
      <p className={travel.isTight ? 'travel travel--tight' : 'travel'}>
        <Icon lines={travelIcons[travel.mode]} />
        <span>
          <Sentence
            words={[from.session.title]}
            say={(title) => say(isFromAbove ? way : t.from(title, way), travel.gap)}
          />{' '}
          ({t.estimate}).
        </span>
      </p>
    </li>
  );
}
