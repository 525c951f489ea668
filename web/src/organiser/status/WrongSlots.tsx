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

/** Where organisers gave more places than there are: no fault, but to be known. */
export function OverbookedSlots({ look, programme }: { look: Look; programme: Programme }) {
  const t = useTexts(statusTexts);
  const overbooked = look.places?.overbooked ?? 0;
  if (overbooked === 0) return null;
  return (
    <section aria-labelledby="overbooked">
      <h2 id="overbooked">{t.overbookedTitle}</h2>
      <p>{t.overbooked(overbooked)}</p>
      <ul className="plain-list status__list">
        {look.places?.slots
          .filter((slot) => slot.overbooked > 0)
          .map((slot) => (
            <WrongSlot
              key={slot.slotId}
              programme={programme}
              slotId={slot.slotId}
              what={t.slotOverbooked(slot.overbooked)}
            />
          ))}
      </ul>
    </section>
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
