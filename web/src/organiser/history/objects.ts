import { shortId } from '../workspace/actors.ts';
import type { historyTexts } from './texts.ts';

type Texts = (typeof historyTexts)['nl'];

/** As the trail stores an object. */
export function partsOf(object: string): { kind: string; id: string } {
  const [kind = '', id = ''] = object.split('/');
  return { kind, id };
}

/** By the first part of the id. */
export function idName(object: string, t: Texts): string {
  const { kind, id } = partsOf(object);
  const short = shortId(id);
  if (kind === 'session') return t.session(short);
  if (kind === 'announcement') return t.message(short);
  return kind === 'slot' ? t.slot(short) : t.participant(short);
}

/** Where organisers read about a participant or a message; nothing for others. */
export function pageOf(slug: string, object: string): string | undefined {
  const { kind, id } = partsOf(object);
  if (kind === 'announcement') return `/c/${slug}/organisatie/berichten?bericht=${id}`;
  return kind === 'participant' ? `/c/${slug}/organisatie/deelnemers?deelnemer=${id}` : undefined;
}
