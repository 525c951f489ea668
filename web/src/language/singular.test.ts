import { describe, expect, test } from 'vitest';

const modules = import.meta.glob<Record<string, unknown>>(['../**/{texts,*Texts}.ts', '../about/*.ts'], {
  eager: true,
});

/** What is counted in texts, in the plural. */
const plurals =
  'activiteiten|badges|berichten|cellen|dagen|deelnemers|dingen|inschrijvingen|kolommen|mailadressen|mails|mensen|minuten|' +
  'ontvangers|organisaties|plekken|pogingen|regels|tijdstippen|wachtenden|wijzigingen|' +
  'attempts|cells|changes|columns|companions|days|edits|emails|entries|hours|lines|messages|minutes|' +
  'organisations|participants|people|places|recipients|sessions|sign-ups|slots|things';
/** What is said of several. */
const verbs = 'wachten|zitten|krijgen|komen|gaan|blijven|ruilen|verliezen|hebben|zijn|worden|get|have|lose|stay';
const wrong = new RegExp(`(?<![\\d.,:/–-])1 (?:${plurals}|${verbs})(?![\\w-])`, 'i');

interface Counting {
  path: string;
  say: (...numbers: number[]) => unknown;
}

function counting(value: unknown, path: string): Counting[] {
  if (typeof value === 'function') return value.length > 0 ? [{ path, say: value as Counting['say'] }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => counting(inner, `${path}.${key}`));
}

/** All choices of 1 and 2 for so many parameters. */
function onesAndTwos(parameters: number): number[][] {
  if (parameters === 0) return [[]];
  return onesAndTwos(parameters - 1).flatMap((rest) => [
    [1, ...rest],
    [2, ...rest],
  ]);
}

/** What is said of these numbers; nothing where a text takes something else. */
function said({ say }: Counting, numbers: number[]): string {
  try {
    return String(JSON.stringify(say(...numbers)));
  } catch {
    return '';
  }
}

const sentences = (text: Counting) => onesAndTwos(text.say.length).map((numbers) => said(text, numbers));
const all = Object.entries(modules).flatMap(([file, exported]) => counting(exported, file));

describe('what is counted', () => {
  test.each(plurals.split('|'))('"%s" stands in a text', (plural) => {
    expect(all.flatMap(sentences).some((sentence) => sentence.includes(`2 ${plural}`))).toBe(true);
  });

  test('one is in the singular everywhere', () => {
    const faults = all.flatMap((text) => {
      const fault = sentences(text).find((sentence) => wrong.test(sentence));
      return fault ? [`${text.path}: ${fault}`] : [];
    });
    expect(faults.join('\n')).toBe('');
  });
});
