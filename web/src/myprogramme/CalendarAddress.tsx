import { useId, useState } from 'react';
import { useTexts } from '../language/language.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { inCalendarApp } from './calendar.ts';
import { calendarTexts } from './calendarTexts.ts';

/** The address, to be copied or opened. */
export function CalendarAddress({ address }: { address: string }) {
  const t = useTexts(calendarTexts);
  const id = useId();
  const [copied, setCopied] = useState('');
  const field = () => document.querySelector<HTMLInputElement>(`[data-address="${id}"]`);

  function copy() {
    navigator.clipboard.writeText(address).then(
      () => setCopied(address),
      // Without permission the address is selected, so that it can be copied by keyboard.
      () => field()?.select(),
    );
  }

  return (
    <div className="share-link">
      <Field
        label={t.address}
        description={t.addressHelp}
        data-address={id}
        readOnly
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="buttons">
        <Button purpose="secondary" onClick={copy}>
          {t.copy}
        </Button>
        <a className="nl-button nl-button--secondary" href={inCalendarApp(address)}>
          {t.open}
        </a>
      </div>
      <p role="status" className="share-link__copied">
        {copied === address && t.copied}
      </p>
    </div>
  );
}
