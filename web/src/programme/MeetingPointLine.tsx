import type { Slot } from '../api/types.ts';
import { LocalText, Sentence } from '../language/LocalText.tsx';
import { localised, useTexts } from '../language/language.ts';
import { OuterLink } from '../ui/Link.tsx';
import { mapAddress } from './map.ts';
import { programmeTexts } from './texts.ts';

export function MeetingPointLine({ slot: { meetingPoint, endPoint, endPointEn } }: { slot: Slot }) {
  const t = useTexts(programmeTexts);
  const address = mapAddress(meetingPoint);
  const place = localised(meetingPoint.name, meetingPoint.nameEn);
  return (
    <p className="meeting-point">
      {t.meetingPoint}: <LocalText of={place} />
      {address && (
        <span className="meeting-point__map">
          {' '}
          <OuterLink href={address}>
            {t.map}
            <span className="visually-hidden">
              <Sentence words={[place]} say={t.mapOf} />
            </span>
          </OuterLink>
        </span>
      )}
      {endPoint && (
        <>
          <br />
          {t.endPoint}: <LocalText of={localised(endPoint, endPointEn)} />
        </>
      )}
    </p>
  );
}
