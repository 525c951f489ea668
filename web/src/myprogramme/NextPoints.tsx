import { LocalText, Sentence } from '../language/LocalText.tsx';
import { localised, useTexts } from '../language/language.ts';
import { icons, travelIcons } from '../programme/icons.ts';
import { programmeTexts } from '../programme/texts.ts';
import { travelTexts, wayWords } from '../programme/travelTexts.ts';
import { Icon } from '../ui/Icon.tsx';
import type { Entry } from './agenda.ts';
import type { Way } from './next.ts';

/** Where it starts and ends, and the way to it. */
export function NextPoints({ entry: { slot }, way }: { entry: Entry; way: Way | undefined }) {
  const t = useTexts(travelTexts);
  const words = useTexts(programmeTexts);
  const { meetingPoint, endPoint, endPointEn } = slot;
  return (
    <ul className="plain-list next__points">
      <li>
        <Icon lines={icons.place} />
        <span>
          <span className="visually-hidden">{words.meetingPoint}: </span>
          <LocalText of={localised(meetingPoint.name, meetingPoint.nameEn)} />
          {endPoint && (
            <>
              <br />
              {words.endPoint}: <LocalText of={localised(endPoint, endPointEn)} />
            </>
          )}
        </span>
      </li>
      {way && (
        <li className={way.travel.isTight ? 'next__tight' : undefined}>
          <Icon lines={travelIcons[way.travel.mode]} />
          <span>
            <Sentence
              words={[way.from.session.title]}
              say={(title) => {
                const from = t.from(title, wayWords(way.travel, t));
                return way.travel.isTight ? t.tight(from, way.travel.gap) : from;
              }}
            />{' '}
            ({t.estimate})
          </span>
        </li>
      )}
    </ul>
  );
}
