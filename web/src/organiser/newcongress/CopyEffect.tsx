import type { Programme } from '../../api/types.ts';
import { useServerNow } from '../../clock/serverClock.ts';
import { useCongresses } from '../../congress/api.ts';
import { useTexts } from '../../language/language.ts';
import { daysIn } from '../settings/about.ts';
import { settingsTexts } from '../settings/texts.ts';
import { type Copied, copiedFrom } from './copied.ts';
import { copyTexts } from './copyTexts.ts';
import { type NewCongress, shiftInDays, type Taken } from './newCongress.ts';

interface CopyEffectProps {
  made: NewCongress;
  /** Of the other congress, once it is known. */
  programme: Programme | undefined;
}

const shown = (sentences: [boolean, string][]) => sentences.filter(([holds]) => holds).map(([, sentence]) => sentence);

function useSentences({ made, programme }: CopyEffectProps): { taken: string[]; left: string[] } {
  const t = useTexts(copyTexts);
  const { admissions } = useTexts(settingsTexts);
  const source = useCongresses().data?.find(({ slug }) => slug === made.from);
  const now = useServerNow();
  const [first = ''] = daysIn(made.about.days);
  const days = source?.days[0] && first ? shiftInDays(source.days[0], first) : 0;
  const takes = (kind: keyof Taken) => made.from !== '' && made.taken[kind];
  const none: Copied = { sessions: 0, withoutSlots: 0, slots: 0, places: 0, cancelled: 0, past: 0 };
  const copied = takes('programme') && programme ? copiedFrom(programme, days, now) : none;
  const hasProgramme = copied.sessions > 0;
  const isKnown = !takes('programme') || programme !== undefined;
  if (made.from === '') return { taken: [t.nothing], left: [] };
  return {
    taken: shown([
      [hasProgramme, t.programme(copied.sessions, copied.slots, copied.places)],
      [copied.withoutSlots > 0, t.withoutSlots(copied.withoutSlots)],
      [hasProgramme, t.slots],
      [hasProgramme, t.appearance],
      [takes('rules'), t.rules],
      [takes('admission') && source !== undefined, t.admission(admissions[source?.admission ?? 'LIST'])],
      [takes('organisers'), t.organisers],
      [(hasProgramme || takes('rules')) && first !== '', t.shift(days / 7)],
      [copied.past > 0, t.past(copied.past)],
      [isKnown && !hasProgramme, t.noProgramme],
    ]),
    left: shown([
      [true, t.nobody],
      [true, t.mails],
      [copied.cancelled > 0, t.cancelled(copied.cancelled)],
      [!takes('programme'), t.noAppearance],
    ]),
  };
}

function Sentences({ title, sentences }: { title: string; sentences: string[] }) {
  if (sentences.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

/** What the new congress gets and does not get, before it is made. */
export function CopyEffect(props: CopyEffectProps) {
  const t = useTexts(copyTexts);
  const { taken, left } = useSentences(props);
  return (
    <section className="effect" aria-label={t.effect} role="status">
      <Sentences title={t.effect} sentences={taken} />
      <Sentences title={t.leftBehind} sentences={left} />
    </section>
  );
}
