import type { TicketHolder } from '../../api/types.ts';
import { dayAndTime } from '../../language/format.ts';
import { LocalText } from '../../language/LocalText.tsx';
import { useLanguage, useTexts } from '../../language/language.ts';
import { Alert } from '../../ui/Alert.tsx';
import { ErrorText } from '../../ui/ErrorText.tsx';
import { doorTexts } from './texts.ts';

interface HolderElsewhereProps {
  holder: TicketHolder;
  timeZone: string;
}

/** Somebody with a real ticket, who has no place here: where they do have one. */
export function HolderElsewhere({ holder: { name, places }, timeZone }: HolderElsewhereProps) {
  const t = useTexts(doorTexts);
  const language = useLanguage();
  return (
    <Alert kind="warning" spoken>
      <p className="alert__title">{t.elsewhere(name)}</p>
      <ul>
        {places.map(({ signupId, title, start }) => (
          <li key={signupId}>
            {dayAndTime(start, timeZone, language)}: <LocalText of={title} />
          </li>
        ))}
      </ul>
    </Alert>
  );
}

export function NotValid({ error }: { error: unknown }) {
  return (
    <Alert kind="error" spoken>
      <ErrorText error={error} />
    </Alert>
  );
}
