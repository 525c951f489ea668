import type { Programme } from '../../api/types.ts';
import { dayAndTime } from '../../language/format.ts';
import { LocalText } from '../../language/LocalText.tsx';
import { useLanguage, useTexts } from '../../language/language.ts';
import { slotIn } from '../../programme/useSlot.ts';
import { Link } from '../../ui/Link.tsx';
import { contradictions, type Look } from './look.ts';
import { statusTexts } from './texts.ts';

/** What is wrong with each slot, in words. */
function wrongs(look: Look, t: (typeof statusTexts)['nl']): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const add = (slotId: string, what: string) => found.set(slotId, [...(found.get(slotId) ?? []), what]);
  look.places?.slots.forEach(({ slotId, tooMany }) => tooMany > 0 && add(slotId, t.slotTooMany(tooMany)));
  look.signups?.slots.forEach(({ slotId, lost }) => lost > 0 && add(slotId, t.slotLost(lost)));
  contradictions(look).forEach(({ about }) => add(about, t.slotContradicts));
  return found;
}

function WrongSlot({ programme, slotId, what }: { programme: Programme; slotId: string; what: string }) {
  const t = useTexts(statusTexts);
  const language = useLanguage();
  const known = slotIn(programme, slotId);
  const { slug, timeZone } = programme.congress;
  return (
    <li>
      {known ? (
        <>
          <Link href={`/c/${slug}/activiteit/${known.session.id}`}>
            <LocalText of={known.session.title} />
          </Link>
          {`, ${dayAndTime(known.slot.start, timeZone, language)}`}
        </>
      ) : (
        t.unknownSlot
      )}
      {`: ${what}.`}
    </li>
  );
}

export function WrongSlots({ look, programme }: { look: Look; programme: Programme }) {
  const t = useTexts(statusTexts);
  const found = wrongs(look, t);
  if (found.size === 0) return null;
  return (
    <section aria-labelledby="where">
      <h2 id="where">{t.where}</h2>
      <ul className="plain-list status__list">
        {[...found].map(([slotId, what]) => (
          <WrongSlot key={slotId} programme={programme} slotId={slotId} what={what.join(', ')} />
        ))}
      </ul>
    </section>
  );
}
