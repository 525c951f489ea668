import type { Admission, Me } from '../api/types.ts';
import { type Intent, intentPath } from '../signup/intent.ts';
import { mayOrganise } from '../me/roles.ts';
import { mustSayWho, safePath, whoPath } from '../me/who.ts';

export interface NextStep {
  me: Me;
  intent: Intent | null;
  back: string | null;
  congress: { slug: string; admission: Admission } | undefined;
}

export function nextStep({ me, intent, back, congress }: NextStep): string {
  const goal = intent ? intentPath(intent) : (safePath(back) ?? '/');
  const comesToOrganise = !intent && congress !== undefined && mayOrganise(me, congress.slug);
  if (!congress || comesToOrganise || !mustSayWho(me, congress)) return goal;
  return `${whoPath(congress.slug)}?terug=${encodeURIComponent(goal)}`;
}
