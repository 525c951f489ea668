import { useServerNow } from '../clock/serverClock.ts';
import { dayAndTime } from '../language/format.ts';
import { useLanguage, useTexts } from '../language/language.ts';
import { countdown, type Opening, secondsMatter, type SignupWindow, signupWindow } from './signupWindow.ts';
import { congressTexts } from './texts.ts';

function useSentences(window: SignupWindow, now: number, timeZone: string): [string, string?] {
  const language = useLanguage();
  const t = useTexts(congressTexts);
  switch (window.kind) {
    case 'not-yet':
      return [t.opens(dayAndTime(window.opensAt, timeZone, language)), t.opensIn(countdown(window.opensAt, now))];
    case 'open':
      return secondsMatter(window, now)
        ? [t.closesIn(countdown(window.closesAt, now))]
        : [t.openUntil(dayAndTime(window.closesAt, timeZone, language))];
    case 'closed':
      return [t.closed];
  }
}

/** One line: when sign-up opens or closes, by the server's clock. */
export function SignupLine({ opening, timeZone }: { opening: Opening; timeZone: string }) {
  const now = useServerNow((moment) => secondsMatter(signupWindow(opening, moment), moment));
  const window = signupWindow(opening, now);
  const [sentence, left] = useSentences(window, now, timeZone);
  return (
    <p className={`signup-line signup-line--${window.kind}`}>
      <strong>{sentence}</strong> {left && <span className="tabular">{left}</span>}
    </p>
  );
}
