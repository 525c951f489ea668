// @vitest-environment jsdom
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { storedAppearance } from '../../dev/fakeAppearance.ts';
import { serveFakeApi } from '../../dev/fakeBrowser.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress } from '../../dev/sample.ts';
import { chooseLanguage } from '../language/language.ts';
import { buttons, choose, elements, eventually, fill, leave, main, open, press, textsOf } from './wholePage.tsx';

const settings = `/c/${congress().slug}/organisatie/instellingen`;
const stored = { hash: 'a'.repeat(32), width: 300, height: 90 };
const picture = new File(['a PNG'], 'wapen.png', { type: 'image/png' });

let stop: () => void;
const rules: string[] = [];

beforeAll(async () => {
  stop = await serveFakeApi();
  chooseLanguage('nl');
  vi.spyOn(CSSStyleSheet.prototype, 'replaceSync').mockImplementation((rule) => void rules.push(rule));
});

beforeEach(() => {
  Object.assign(storedAppearance, { appearance: {}, version: 1 });
  rules.length = 0;
});

afterEach(leave);
afterAll(() => stop());

async function openSettings(): Promise<void> {
  visitor.person = newPerson('organisator@gemeente.example');
  await open(settings);
  await eventually(main).toContain('Zo gaat het eruitzien');
}

const brand = () => elements('.site-header__brand img')[0];

test('the pages of participants have the colour and the logo of the congress', async () => {
  storedAppearance.appearance = { accent: '#007fab', logo: stored };
  await open('/');
  await eventually(brand).toBeDefined();
  expect(brand()?.getAttribute('src')).toBe(`/api/v1/congresses/${congress().slug}/logo/${stored.hash}.png`);
  expect(brand()?.getAttribute('alt')).toBe(congress().name.nl);
  expect([brand()?.getAttribute('width'), brand()?.getAttribute('height')]).toEqual(['300', '90']);
  expect(rules.at(-1)).toContain('--basis-color-action-1-inverse-bg-default: #007fab;');
  expect(document.adoptedStyleSheets).toHaveLength(1);
});

test('without them they have those of Meedoen', async () => {
  await open('/');
  await eventually(() => textsOf('.site-header__name')).toEqual([congress().name.nl]);
  expect(elements('.site-header__brand .logo')).toHaveLength(1);
  expect(brand()).toBeUndefined();
  expect(rules.at(-1)).toBe('');
});

test('a colour and a logo are previewed, saved and shown', async () => {
  await openSettings();
  await fill('Kleur', '#007fab');
  await choose(picture);
  await eventually(() => elements('.appearance img')[0]?.getAttribute('src')).toMatch(/^data:image\/png/);
  expect(elements('.appearance__page')[0]?.style.getPropertyValue('--nl-button-primary-background-color')).toMatch(
    /^light-dark\(#007fab, #[0-9a-f]{6}\)$/,
  );
  expect(main()).toContain('Tekst op knoppen 4,54 : 1, overal goed te lezen');
  expect(brand()).toBeUndefined();
  await press('Opslaan');
  await eventually(() => storedAppearance.appearance.accent).toBe('#007fab');
  expect(storedAppearance.appearance.logo).toBeDefined();
  await eventually(brand).toBeDefined();
  await press('Logo weghalen');
  await press('Opslaan');
  await eventually(() => storedAppearance.appearance).toEqual({ accent: '#007fab' });
});

test('a colour that is too pale is refused beside its field, with one that is dark enough', async () => {
  await openSettings();
  await fill('Kleur', '#00a5dc');
  await eventually(() => textsOf('.field__error')).toEqual([
    'Wit op deze kleur is niet goed te lezen: het contrast is 2,83 : 1, en 4,5 : 1 is nodig.',
  ]);
  expect(elements('.appearance')).toEqual([]);
  await press('Opslaan');
  expect(storedAppearance.version).toBe(1);
  await press('Neem #007fab, dat is donker genoeg');
  await eventually(main).toContain('Tekst op knoppen 4,54 : 1');
});

test('what is no PNG or JPEG is not sent', async () => {
  await openSettings();
  await choose(new File(['<svg/>'], 'wapen.svg', { type: 'image/svg+xml' }));
  await eventually(() => textsOf('.field__error')).toEqual(['Dit is geen PNG of JPEG. Sla het logo op als PNG.']);
  expect(elements('.appearance')).toEqual([]);
});

test('what the server says about a file stands beside its field', async () => {
  await openSettings();
  await choose(new File(['<svg/>'], 'wapen.png', { type: 'image/png' }));
  await press('Opslaan');
  await eventually(() => textsOf('.field__error')).toEqual([
    'We kunnen dit niet lezen als PNG of JPEG. Sla het logo op als PNG.',
  ]);
  await choose(picture);
  await eventually(() => textsOf('.field__error')).toEqual([]);
});

test('what somebody else changed meanwhile is shown', async () => {
  await openSettings();
  await fill('Kleur', '#aa0000');
  Object.assign(storedAppearance, { appearance: { accent: '#00aa00' }, version: 2 });
  await press('Opslaan');
  await eventually(main).toContain('Iemand anders veranderde dit intussen.');
  expect(storedAppearance.appearance.accent).toBe('#00aa00');
  expect(buttons()).toContain('Opslaan');
});
