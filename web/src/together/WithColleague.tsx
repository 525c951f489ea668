import type { Colleague } from '../api/types.ts';
import { Sentence } from '../language/LocalText.tsx';
import { localised } from '../language/language.ts';

interface WithColleagueProps {
  colleague: Colleague;
  say: (who: string) => string;
}

/** A sentence about somebody and where they work. */
export function WithColleague({ colleague: { name, organisation }, say }: WithColleagueProps) {
  if (!organisation) return say(name);
  return <Sentence words={[localised(organisation)]} say={(words) => say(`${name} (${words})`)} />;
}
