import { useTexts } from '../language/language.ts';
import { CopyField } from '../ui/CopyField.tsx';
import { inCalendarApp } from './calendar.ts';
import { calendarTexts } from './calendarTexts.ts';

/** The address, to be copied or opened. */
export function CalendarAddress({ address }: { address: string }) {
  const t = useTexts(calendarTexts);
  return (
    <CopyField label={t.address} description={t.addressHelp} value={address} words={t}>
      <a className="nl-button nl-button--secondary" href={inCalendarApp(address)}>
        {t.open}
      </a>
    </CopyField>
  );
}
