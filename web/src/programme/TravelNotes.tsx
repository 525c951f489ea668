import type { CongressInfo, Slot } from '../api/types.ts';
import { Sentence } from '../language/LocalText.tsx';
import { useTexts } from '../language/language.ts';
import { Icon } from '../ui/Icon.tsx';
import { travelIcons } from './icons.ts';
import type { Mine } from './mine.ts';
import { tightTravel } from './travel.ts';
import { travelTexts, wayWords } from './travelTexts.ts';

interface TravelNotesProps {
  congress: CongressInfo;
  slot: Slot;
  mine: Mine;
}

/** Before somebody chooses: what they would hardly reach, or come from in time. */
export function TravelNotes({ congress, slot, mine }: TravelNotesProps) {
  const t = useTexts(travelTexts);
  return tightTravel(slot, mine, congress.travelSpeeds).map(({ other, isFrom, travel }) => (
    <p key={other.slot.id} className="clash-note">
      <Icon lines={travelIcons[travel.mode]} />
      <span>
        <Sentence
          words={[other.session.title]}
          say={(title) => t.gap((isFrom ? t.from : t.to)(title, wayWords(travel, t)), travel.gap)}
        />{' '}
        ({t.estimate})
      </span>
    </p>
  ));
}
