import type { Signup } from '../api/types.ts';
import { useTexts } from '../language/language.ts';
import { focusResult } from '../ui/keepFocus.ts';
import { companionSentences, pairSentences, statusSentence, waitingSentences } from './sentences.ts';
import { signupTexts } from './texts.ts';

export function OwnStatus({ signup }: { signup: Signup | undefined }) {
  const t = useTexts(signupTexts);
  if (!signup) return null;
  return (
    <div className={`own-status own-status--${signup.status.toLowerCase()} tabular`}>
      <p className="own-status__what" {...focusResult}>
        {statusSentence(signup, t)}
      </p>
      {[...companionSentences(signup, t), ...pairSentences(signup, t), ...waitingSentences(signup, t)].map(
        (sentence) => (
          <p key={sentence} className="own-status__why">
            {sentence}
          </p>
        ),
      )}
    </div>
  );
}
