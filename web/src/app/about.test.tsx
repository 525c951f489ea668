// @vitest-environment jsdom
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { serveFakeApi } from '../../dev/fakeBrowser.ts';
import { otherCongresses } from '../../dev/fakeCongress.ts';
import { congress } from '../../dev/sample.ts';
import type { Language } from '../api/types.ts';
import { chooseLanguage } from '../language/language.ts';
import { arriveAt, elements, eventually, leave, main, open, press, textsOf } from './wholePage.tsx';

const one = congress();
const other = { ...congress('ANYONE', 'proef-arnhem', 'Arnhem'), contactEmail: 'arnhem@congres.example' };

let stop: () => void;

beforeAll(async () => {
  stop = await serveFakeApi();
  otherCongresses.push(other);
});

afterEach(leave);

afterAll(() => {
  chooseLanguage('nl');
  stop();
});

async function read(page: string, language: Language): Promise<void> {
  chooseLanguage(language);
  await open(page);
}

describe.each([
  ['Hulp', '/hulp'],
  ['Privacy', '/privacy'],
  ['Toegankelijkheid', '/toegankelijkheid'],
])('the page %s, with two congresses,', (name, page) => {
  const asked = () => textsOf('main a[href^="mailto:"]');

  test.each([one, other])('names whom to ask about $name.nl and nobody else', async ({ slug, contactEmail }) => {
    await read(`${page}?congres=${slug}`, 'nl');
    await eventually(asked).toEqual([contactEmail]);
    expect(elements('main a[href^="mailto:"]')[0]?.getAttribute('href')).toBe(`mailto:${contactEmail}`);
  });

  test('keeps to the congress whose page it was opened from', async () => {
    await read(`/c/${one.slug}`, 'nl');
    await eventually(() => textsOf('footer a')).toContain('Alle congressen');
    await press(name, 'a');
    await arriveAt(name);
    expect(asked()).toEqual([one.contactEmail]);
  });
});

/** What the page says under a heading. */
function under(heading: string): string {
  const section = elements('main section').find((each) => each.querySelector('h2')?.textContent === heading);
  return section?.textContent.slice(heading.length) ?? '';
}

/** Says that somebody with a place cannot wait for another. */
const cannotWait =
  /\b(kun|kan|mag)\b[^.?!]*\b(niet|geen|nergens)\b[^.?!]*\bwacht|\b(cannot|can’t|may not)\b[^.?!]*\bwait/i;

describe('the help', () => {
  test.each([
    ['nl', 'Twee activiteiten tegelijk', 'dan kun je ruilen', 'houd je je plek en wacht je op de andere'],
    ['en', 'Two sessions at the same time', 'exchange your place', 'you keep your place and wait for the other one'],
  ] as const)('explains exchange (%s)', async (language, heading, exchange, waiting) => {
    await read('/hulp', language);
    expect(under(heading)).toContain(exchange);
    expect(under(heading)).toContain(waiting);
  });

  test.each(['nl', 'en'] as const)(
    'does not say that people with a place cannot wait for another (%s)',
    async (language) => {
      await read('/hulp', language);
      expect(main()).not.toMatch(cannotWait);
    },
  );

  test.each([
    'Heb je een plek, dan kun je niet op een andere wachten.',
    'Je mag dan nergens anders wachten.',
    'With a place, you cannot wait for another.',
  ])('would be caught saying: %s', (sentence) => {
    expect(sentence).toMatch(cannotWait);
  });
});

describe('privacy names', () => {
  const authority = 'https://www.autoriteitpersoonsgegevens.nl';

  test.each([
    ['nl', 'how long', 'Hoelang we het bewaren', ['wissen we vanzelf', '90 dagen na de laatste dag']],
    ['nl', 'the legal basis', 'Waarom het mag', ['artikel 6, lid 1, onder b, van de AVG']],
    ['nl', 'the rights', 'Jouw rechten', ['inzage', 'correctie', 'wissen', 'beperking', 'bezwaar', 'een maand']],
    ['nl', 'the authority', 'Een klacht', ['Autoriteit Persoonsgegevens']],
    ['en', 'how long', 'How long we keep it', ['we erase your name', '90 days after the last day']],
    ['en', 'the legal basis', 'Why this is allowed', ['Article 6(1)(b) of the GDPR']],
    ['en', 'the rights', 'Your rights', ['access', 'rectification', 'erasure', 'restriction', 'objection', 'a month']],
    ['en', 'the authority', 'Making a complaint', ['Autoriteit Persoonsgegevens']],
  ] as const)('(%s) %s', async (language, _what, heading, words) => {
    await read('/privacy', language);
    for (const word of words) expect(under(heading)).toContain(word);
  });

  test.each(['nl', 'en'] as const)('(%s) where to complain, with a link', async (language) => {
    await read('/privacy', language);
    expect(elements(`main a[href="${authority}"]`)).toHaveLength(1);
  });

  test.each(['nl', 'en'] as const)('(%s) where to see and erase one’s own data, with a link', async (language) => {
    await read('/privacy', language);
    expect(elements('main a[href="/mijn-gegevens"]')).toHaveLength(1);
  });
});

describe('the operator’s own statement', () => {
  const statements = { privacy: 'https://beheer.example/privacy', accessibility: 'https://beheer.example/access' };

  /** As the gateway names them in the page. */
  function publish(): void {
    for (const [of, address] of Object.entries(statements)) {
      document.head.append(
        Object.assign(document.createElement('meta'), { name: `${of}-statement`, content: address }),
      );
    }
  }

  const links = () =>
    elements('main a[href^="https://beheer.example"]').map((a) => [a.textContent, a.getAttribute('href')]);

  afterEach(() => elements('meta[name$="-statement"]').forEach((meta) => meta.remove()));

  test.each([
    ['nl', '/privacy', 'Lees ook de privacyverklaring van de beheerder', statements.privacy],
    ['nl', '/toegankelijkheid', 'Lees ook de toegankelijkheidsverklaring van de beheerder', statements.accessibility],
    ['en', '/privacy', 'Read the operator’s privacy statement as well', statements.privacy],
    ['en', '/toegankelijkheid', 'Read the operator’s accessibility statement as well', statements.accessibility],
  ] as const)('(%s) is linked to on %s', async (language, page, name, address) => {
    publish();
    await read(page, language);
    expect(links()).toEqual([[name, address]]);
  });

  test.each(['/privacy', '/toegankelijkheid'])('is not mentioned on %s if there is none', async (page) => {
    await read(page, 'nl');
    expect(main()).not.toContain('Lees ook');
  });
});
