import type { Audience, AudienceKind, Organisation, Programme, Session, Slot } from '../../api/types.ts';
import { dayName, shortDayName, timeRange } from '../../language/format.ts';
import { inLanguage } from '../../language/language.ts';
import type { Language } from '../../language/types.ts';
import type { Option } from '../../ui/Select.tsx';
import type { messagesTexts } from './texts.ts';

type Texts = (typeof messagesTexts)['nl'];

/** What an audience is chosen from. */
export interface Choices {
  programme: Programme;
  organisations: Organisation[];
  /** The ids of the organisations with participants. Undefined until they are known. */
  withPeople?: Set<string> | undefined;
}

const kinds: AudienceKind[] = ['EVERYONE', 'DAY', 'SESSION', 'SLOT', 'WAITING_LIST', 'ORGANISATION'];

const slotsOf = ({ sessions }: Programme) =>
  sessions
    .flatMap((session) => session.slots.map((slot) => ({ session, slot })))
    .filter(({ slot }) => !slot.cancelled)
    .sort((a, b) => a.slot.start.localeCompare(b.slot.start));

function slotLabel(session: Session, slot: Slot, timeZone: string, language: Language): Option {
  const { text, language: of } = inLanguage(session.title, language);
  const when = `${shortDayName(slot.day, language)} ${timeRange(slot.start, slot.end, timeZone, language)}`;
  return { value: slot.id, label: `${when}, ${text}`, language: of === language ? undefined : of };
}

/** The days, sessions, slots or organisations, one of which the audience belongs to. */
export function optionsFor(kind: AudienceKind, { programme, organisations }: Choices, language: Language): Option[] {
  const { days, timeZone } = programme.congress;
  switch (kind) {
    case 'EVERYONE':
      return [];
    case 'DAY':
      return days.map((day) => ({ value: day, label: dayName(day, language) }));
    case 'SESSION':
      return programme.sessions
        .map(({ id, title }) => ({ value: id, label: inLanguage(title, language).text }))
        .sort((a, b) => a.label.localeCompare(b.label, language));
    case 'SLOT':
      return slotsOf(programme).map(({ session, slot }) => slotLabel(session, slot, timeZone, language));
    case 'WAITING_LIST':
      return slotsOf(programme)
        .filter(({ slot }) => slot.waitingList)
        .map(({ session, slot }) => slotLabel(session, slot, timeZone, language));
    case 'ORGANISATION':
      return organisations.map(({ id, name }) => ({ value: id, label: name, language: 'nl' as const }));
  }
}

/** Those that reach somebody, and what is chosen already. */
export function offeredFor(kind: AudienceKind, choices: Choices, language: Language, chosen: string): Option[] {
  const options = optionsFor(kind, choices, language);
  const { withPeople } = choices;
  if (kind !== 'ORGANISATION' || !withPeople) return options;
  return options.filter(({ value }) => withPeople.has(value) || value === chosen);
}

/** Those of which there is something to choose. */
export const kindsFor = (choices: Choices): AudienceKind[] =>
  kinds.filter((kind) => kind === 'EVERYONE' || offeredFor(kind, choices, 'nl', '').length > 0);

/** Who they are, as a short phrase. */
export function audienceName({ kind, of }: Audience, choices: Choices, t: Texts, language: Language): string {
  const chosen = optionsFor(kind, choices, language).find(({ value }) => value === of);
  return kind === 'EVERYONE' ? t.kinds[kind] : `${t.kinds[kind]}: ${chosen?.label ?? t.noLonger}`;
}
