import { useTexts } from '../language/language.ts';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';
import { endAllSessions } from './api.ts';
import { loginSessionTexts } from './texts.ts';

export function SignOutEverywhere({ onEnded }: { onEnded: () => void }) {
  const t = useTexts(loginSessionTexts);
  const question = { title: t.askEverywhere, explanation: t.everywhereHelp, yes: t.yesEverywhere, no: t.no };
  return <ConfirmButton label={t.everywhere} question={question} act={endAllSessions} onDone={onEnded} />;
}
