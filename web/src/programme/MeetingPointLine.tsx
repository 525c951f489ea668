import type { MeetingPoint } from '../api/types.ts';
import { useTexts } from '../language/language.ts';
import { OuterLink } from '../ui/Link.tsx';
import { mapAddress } from './map.ts';
import { programmeTexts } from './texts.ts';

export function MeetingPointLine({ at, endPoint }: { at: MeetingPoint; endPoint?: string | undefined }) {
  const t = useTexts(programmeTexts);
  const address = mapAddress(at);
  return (
    <p className="meeting-point">
      {t.meetingPoint}: {at.name}
      {address && (
        <>
          {' '}
          <OuterLink href={address} label={t.mapOf(at.name)}>
            {t.map}
          </OuterLink>
        </>
      )}
      {endPoint && (
        <>
          <br />
          {t.endPoint}: {endPoint}
        </>
      )}
    </p>
  );
}
