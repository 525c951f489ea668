import type { Slot } from '../api/types.ts';
import { time } from '../language/format.ts';
import { Sentence } from '../language/LocalText.tsx';
import { useLanguage, useTexts } from '../language/language.ts';
import { Icon } from '../ui/Icon.tsx';
import { icons } from './icons.ts';
import type { Listed } from './filters.ts';
import { clashing, type Mine, waitedFor } from './mine.ts';
import { programmeTexts } from './texts.ts';

interface NoteProps {
  timeZone: string;
  other: Listed;
  say: (title: string, time: string) => string;
}

function Note({ timeZone, other, say }: NoteProps) {
  const language = useLanguage();
  const then = time(other.slot.start, timeZone, language);
  return (
    <p className="clash-note">
      <Icon lines={icons.clash} />
      <span>
        <Sentence words={[other.session.title]} say={(title) => say(title, then)} />
      </span>
    </p>
  );
}

interface ClashNotesProps {
  timeZone: string;
  slot: Slot;
  mine: Mine;
}

/** Before somebody chooses: with what of theirs it overlaps. */
export function ClashNotes({ timeZone, slot, mine }: ClashNotesProps) {
  const t = useTexts(programmeTexts);
  return (
    <>
      {clashing(slot, mine).map((other) => (
        <Note key={other.slot.id} timeZone={timeZone} other={other} say={t.clash} />
      ))}
      {waitedFor(slot, mine).map((other) => (
        <Note key={other.slot.id} timeZone={timeZone} other={other} say={t.waitsThen} />
      ))}
    </>
  );
}
