import type { Signup } from '../api/types.ts';
import { useTexts } from '../language/language.ts';
import { statusSentence } from './sentences.ts';
import { signupTexts } from './texts.ts';

export function OwnStatus({ signup }: { signup: Signup | undefined }) {
  const t = useTexts(signupTexts);
  if (!signup) return null;
  return <p className={`own-status own-status--${signup.status.toLowerCase()} tabular`}>{statusSentence(signup, t)}</p>;
}
