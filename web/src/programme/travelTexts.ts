import { texts } from '../language/language.ts';

export const travelTexts = texts({
  nl: {
    walking: (minutes: number) => `${minutes} min lopen`,
    cycling: (minutes: number) => `${minutes} min fietsen`,
    gap: (way: string, gap: number) => `${way}, ${gap} min tijd`,
    tight: (way: string, gap: number) => `${way}, ${gap} min tijd: krap`,
    estimate: 'schatting',
    from: (title: string, way: string) => `${way} vanaf ${title}`,
    to: (title: string, way: string) => `${way} naar ${title}`,
  },
  en: {
    walking: (minutes) => `${minutes} min walk`,
    cycling: (minutes) => `${minutes} min by bicycle`,
    gap: (way, gap) => `${way}, ${gap} min available`,
    tight: (way, gap) => `${way}, ${gap} min available: tight`,
    estimate: 'estimate',
    from: (title, way) => `${way} from ${title}`,
    to: (title, way) => `${way} to ${title}`,
  },
});

type Texts = (typeof travelTexts)['nl'];

/** "14 min fietsen" */
export const wayWords = ({ mode, minutes }: { mode: 'walking' | 'cycling'; minutes: number }, t: Texts) =>
  t[mode](minutes);
