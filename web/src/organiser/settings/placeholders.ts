/** What is filled in when a mail is sent, in the words of both languages. */
export const placeholders = {
  nl: ['naam', 'congres', 'activiteit', 'tijdstip', 'verzamelpunt'],
  en: ['name', 'congress', 'session', 'time', 'meetingpoint'],
};

const known = [...placeholders.nl, ...placeholders.en];

/** How many letters have to be added, removed or replaced. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [to, wanted] of [...other].entries()) {
      const replaced = (row[to] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(replaced, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function nearest(word: string): string | undefined {
  const ranked = known.map((one) => ({ one, far: distance(word.toLowerCase(), one) })).sort((a, b) => a.far - b.far);
  return ranked[0] && ranked[0].far <= 2 ? ranked[0].one : undefined;
}

/** Words in braces that stand for nothing, and what was probably meant. Without words: a single brace. */
export interface UnknownPlaceholder {
  found: string | undefined;
  meant: string | undefined;
}

const inBraces = /\{([^{}]*)\}/g;

/** The first one. */
export function unknownPlaceholder(text: string): UnknownPlaceholder | undefined {
  const [, found] = [...text.matchAll(inBraces)].find(([, word = '']) => !known.includes(word)) ?? [];
  if (found !== undefined) return { found, meant: nearest(found) };
  return /[{}]/.test(text.replaceAll(inBraces, '')) ? { found, meant: undefined } : undefined;
}
