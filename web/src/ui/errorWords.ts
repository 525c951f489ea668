import { isPassing, Problem, Unreachable } from '../api/problem.ts';
import type { Language } from '../api/types.ts';
import { uiTexts } from './texts.ts';

type UiTexts = (typeof uiTexts)['nl'];

export interface ErrorWords {
  title?: string;
  sentence: string;
}

const wordsOf = (text: string) =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
const says = (text: string, what: string) => wordsOf(text).includes(wordsOf(what));

/** The title often holds the point; it is left out when the detail repeats it. */
function serverWords({ title, detail }: Problem, otherwise: string): ErrorWords {
  if (!title || !detail) return { sentence: detail ?? title ?? otherwise };
  if (says(detail, title)) return { sentence: detail };
  return says(title, detail) ? { sentence: title } : { title, sentence: detail };
}

/** The server's own words if they are in the reader's language; otherwise ours. */
export function errorWords(error: unknown, t: UiTexts, language: Language): ErrorWords {
  if (error instanceof Unreachable) return { sentence: t.noAnswer };
  if (isPassing(error)) return { sentence: t.tooBusy };
  if (!(error instanceof Problem) || error.status >= 500) return { sentence: t.fault };
  if (error.status === 401) return { sentence: t.signInFirst };
  return error.language === language ? serverWords(error, t.fault) : { sentence: t.otherLanguage };
}
