import { useServerNow } from '../clock/serverClock.ts';
import { dayAndTime, shortDayAndTime } from '../language/format.ts';
import { useLanguage, useTexts } from '../language/language.ts';
import {
  countdown,
  isCountedDown,
  type Opening,
  secondsMatter,
  type SignupWindow,
  signupWindow,
} from './signupWindow.ts';
import { congressTexts } from './texts.ts';

interface Sentences {
  sentence: string;
  /** For one line of a phone. */
  brief?: string;
  left?: string;
}

function useSentences(window: SignupWindow, now: number, timeZone: string): Sentences {
  const language = useLanguage();
  const t = useTexts(congressTexts);
  switch (window.kind) {
    case 'not-yet':
      return {
        sentence: t.opens(dayAndTime(window.opensAt, timeZone, language)),
        left: t.opensIn(countdown(window.opensAt, now)),
      };
    case 'open':
      if (secondsMatter(window, now)) return { sentence: t.closesIn(countdown(window.closesAt, now)) };
      return {
        sentence: t.openUntil(dayAndTime(window.closesAt, timeZone, language)),
        brief: t.openUntilBrief(shortDayAndTime(window.closesAt, timeZone, language)),
      };
    case 'closed':
      return { sentence: t.closed };
  }
}

interface SignupLineProps {
  opening: Opening;
  timeZone: string;
  /** Whether a phone has one line for it. */
  isBrief?: boolean;
}

const ticks = (opening: Opening) => (moment: number) => {
  const window = signupWindow(opening, moment);
  return isCountedDown(window, moment) || secondsMatter(window, moment);
};

/** One line: when sign-up opens or closes, by the server's clock. */
export function SignupLine({ opening, timeZone, isBrief = false }: SignupLineProps) {
  const now = useServerNow(ticks(opening));
  const window = signupWindow(opening, now);
  const { sentence, brief, left } = useSentences(window, now, timeZone);
  return (
    <p className={`signup-line signup-line--${window.kind}`}>
      {isBrief && brief && <strong className="only-narrow">{brief}</strong>}
      <strong className={isBrief && brief ? 'only-wide' : undefined}>{sentence}</strong>{' '}
      {left && <span className="tabular">{left}</span>}
    </p>
  );
}
