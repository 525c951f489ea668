import type { CongressInfo, ListedParticipant, Programme } from '../../../api/types.ts';
import { calendarDay, clockTime, dayName, dayOfMonth, time } from '../../../language/format.ts';
import { inLanguage } from '../../../language/language.ts';
import type { Language, Localised } from '../../../language/types.ts';
import { slotIn } from '../../../programme/useSlot.ts';
import { mailKindTexts } from './mailKinds.ts';
import { storyTexts } from './texts.ts';

/** A sentence around titles that organisers wrote, which may be in another language. */
export interface Line {
  words: Localised[];
  say: (...words: string[]) => string;
}

export const plain = (text: string): Line => ({ words: [], say: () => text });

/** As it is read out. */
export const textOf = ({ words, say }: Line, language: Language): string =>
  say(...words.map((word) => inLanguage(word, language).text));

/** Who and what a story is about, in the words of a language. */
export class StoryContext {
  readonly t: (typeof storyTexts)['nl'];
  readonly kinds: (typeof mailKindTexts)['nl'];
  private readonly congress: CongressInfo;

  constructor(
    readonly name: string,
    private readonly programme: Programme,
    private readonly language: Language,
    private readonly people: ListedParticipant[] = [],
  ) {
    this.t = storyTexts[language];
    this.kinds = mailKindTexts[language];
    this.congress = programme.congress;
  }

  /** Undefined if it is nobody on the list. */
  nameOf(participantId: string | undefined): string | undefined {
    return this.people.find(({ id }) => id === participantId)?.name;
  }

  when(instant: string): string {
    const { timeZone } = this.congress;
    return this.t.moment(
      dayOfMonth(instant, timeZone, this.language),
      clockTime(Date.parse(instant), timeZone, this.language),
    );
  }

  /** A sentence about slots, of which each is named by its title and start. */
  about(slotIds: (string | undefined)[], say: (...slots: string[]) => string): Line {
    const found = slotIds.map((id) => slotIn(this.programme, id));
    const words = found.flatMap((one) => (one ? [one.session.title] : []));
    return {
      words,
      say: (...titles) => {
        const left = [...titles];
        return say(...found.map((one) => (one ? this.slot(left.shift() ?? '', one.slot.start) : this.t.unknownSlot)));
      },
    };
  }

  private slot(title: string, start: string): string {
    const { timeZone } = this.congress;
    const day = dayName(calendarDay(start, timeZone), this.language);
    return this.t.slot(title, day, time(start, timeZone, this.language));
  }
}
