// @vitest-environment jsdom
// Longer than 250 lines: one page, with everything that organisers do on it.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { slots } from '../../dev/fakePlaces.ts';
import { consideration, imports, result } from '../../dev/fakeProgramme.ts';
import { newPerson, visitor } from '../../dev/fakeVisitor.ts';
import { congress, days, sessions, taken } from '../../dev/sample.ts';
import { dayName } from '../language/format.ts';
import {
  arriveAt,
  choose,
  elements,
  eventually,
  fill,
  leave,
  main,
  open,
  press,
  setValue,
  textsOf,
  visitFakeSite,
} from './wholePage.tsx';

const page = `/c/${congress().slug}/organisatie/programma`;
const first = slots[0]!;
const before = structuredClone(first);
const firstDay = dayName(days[0]!, 'nl');
const titles = () => textsOf('.planned h2');
const panel = () => document.querySelector('.panel')?.textContent;

visitFakeSite();

beforeEach(() => {
  imports.length = 0;
  Object.assign(consideration, { whatIf: null, asked: [] });
  taken.set(first.id, { confirmed: 13, waiting: 2 });
  visitor.person = newPerson('organisator@gemeente.example');
});

afterEach(() => {
  Object.assign(first, structuredClone(before));
  leave();
});

test('all sessions are there, with how many places of each slot are taken', async () => {
  await open(page);
  await eventually(titles).toHaveLength(sessions.length);
  await eventually(main).toContain('13 van 20');
  expect(main()).toContain('7 activiteiten · 11 tijdstippen');
});

test('a search stands in the address and says how many it finds', async () => {
  await open(page);
  await fill('Zoek op titel, gastheer of plek', 'buurthuis');
  await eventually(titles).toEqual(['Een buurthuis van en voor bewoners']);
  expect(window.location.search).toBe('?zoek=buurthuis');
  expect(main()).toContain('1 van 7 activiteiten, 2 tijdstippen');
});

test('a link with a kind shows that kind', async () => {
  await open(`${page}?soort=lezing`);
  await eventually(titles).toHaveLength(2);
});

test('a change says whom it concerns before it is saved', async () => {
  await open(`${page}?tijdstip=${first.id}`);
  await fill('Verzamelpunt', 'Station');
  await eventually(panel).toContain('krijgt mail over het nieuwe verzamelpunt');
  expect(panel()).toContain('Nu hebben 13 deelnemers een plek en wachten er 2.');
  await press('Opslaan en hoogstens 15 deelnemers mailen');
  await eventually(main).toContain('Het tijdstip is opgeslagen.');
  expect(first.meetingPoint.name).toBe('Station');
  expect(window.location.search).toBe('');
});

test('a change says what would happen to people, by the rules that give out places', async () => {
  consideration.whatIf = { version: 7, mailed: 3, counts: { PROMOTED: 2, EXCHANGED: 1 }, slots: [], effects: [] };
  await open(`${page}?tijdstip=${first.id}`);
  await fill('Plekken', '30');
  await eventually(panel).toContain('3 deelnemers van de wachtlijst krijgen een plek.');
  expect(panel()).toContain('1 van hen ruilt een andere plek in.');
  await press('Opslaan en 3 deelnemers mailen');
  await eventually(main).toContain('Het tijdstip is opgeslagen.');
  // A page that was just left may still ask about its own change.
  const asked = consideration.asked.filter((query) => query.includes('capacity'));
  expect(new Set(asked)).toEqual(new Set(['?capacity=30']));
});

test('the slider of the capacity is the same number', async () => {
  consideration.whatIf = { version: 7, mailed: 4, counts: { PROMOTED: 4 }, slots: [], effects: [] };
  await open(`${page}?tijdstip=${first.id}`);
  const slider = () => elements('input[type=range]')[0] as HTMLInputElement;
  await eventually(slider).toBeDefined();
  setValue(slider(), '24');
  await eventually(() => slider().getAttribute('aria-valuetext')).toBe('24 plekken; 4 deelnemers krijgen mail');
  await press('Opslaan en 4 deelnemers mailen');
  await eventually(() => first.capacity).toBe(24);
});

test('a change that would do something else by now is shown again instead of saved', async () => {
  consideration.whatIf = { version: 7, mailed: 2, counts: { PROMOTED: 2 }, slots: [], effects: [] };
  await open(`${page}?tijdstip=${first.id}`);
  await fill('Plekken', '30');
  await eventually(panel).toContain('2 deelnemers van de wachtlijst krijgen een plek.');
  consideration.whatIf = { ...consideration.whatIf, mailed: 1, counts: { PROMOTED: 1 } };
  await press('Opslaan en 2 deelnemers mailen');
  await eventually(panel).toContain('Intussen is er iets veranderd.');
  expect(panel()).toContain('1 deelnemer van de wachtlijst krijgt een plek.');
  expect(first.capacity).toBe(20);
  await press('Opslaan en 1 deelnemer mailen');
  await eventually(main).toContain('Het tijdstip is opgeslagen.');
});

test('what was typed is dropped only after a question, whatever would replace it', async () => {
  await open(page);
  elements('.planned-slot')[0]?.click();
  await eventually(() => window.location.search).toContain(`tijdstip=${first.id}`);
  await fill('Plekken', '30');
  const typed = () => (elements('input[inputmode=numeric]')[0] as HTMLInputElement | undefined)?.value;
  const leaves = [
    () => elements('.panel__close')[0]?.click(),
    () => elements('.planned-slot')[1]?.click(),
    () => elements('.panel input')[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    () => elements(`a[href="/c/${congress().slug}/organisatie/deelnemers"]`)[0]?.click(),
    () => window.history.back(),
  ];
  for (const leaving of leaves) {
    leaving();
    await eventually(() => textsOf('dialog h2')).toEqual(['Gooi je weg wat je invulde?']);
    await press('Nee, terug naar het formulier');
    await eventually(() => textsOf('dialog')).toEqual([]);
    expect(typed()).toBe('30');
  }
  elements('.planned-slot')[1]?.click();
  await press('Ja, gooi weg');
  await eventually(() => window.location.search).not.toContain(`tijdstip=${first.id}`);
  expect(window.location.search).toContain('tijdstip=');
  elements('.panel__close')[0]?.click();
  await eventually(() => window.location.search).toBe('');
});

test('the browser asks before a tab is closed in which something was typed', async () => {
  const closes = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  await open(`${page}?tijdstip=${first.id}`);
  await eventually(() => elements('.panel input')).not.toEqual([]);
  expect(closes()).toBe(true);
  await fill('Plekken', '30');
  expect(closes()).toBe(false);
});

test('whoever drops what was typed arrives at the page that was chosen', async () => {
  await open(`${page}?tijdstip=${first.id}`);
  await fill('Plekken', '30');
  elements(`a[href="/c/${congress().slug}/organisatie/deelnemers"]`)[0]?.click();
  await press('Ja, gooi weg');
  await eventually(() => window.location.pathname).toContain('/deelnemers');
});

test('what is wrong stands beside its field, and nothing is saved', async () => {
  await open(`${page}?tijdstip=${first.id}`);
  await fill('Plekken', 'veel');
  await press('Opslaan');
  await eventually(() => textsOf('.field__error')).toEqual(['Vul een heel getal in.']);
  await eventually(() => (document.activeElement as HTMLInputElement).value).toBe('veel');
  expect(first.capacity).toBe(20);
});

test('whoever saves second sees what both did, and loses nothing', async () => {
  await open(`${page}?tijdstip=${first.id}`);
  await fill('Plekken', '30');
  first.capacity = 24;
  await press('Opslaan en hoogstens 2 deelnemers mailen');
  await eventually(() => textsOf('.panel tbody')).toEqual(['Plekken202430']);
  expect(first.capacity).toBe(24);
  await press('Ga verder met wat ik invulde');
  await press('Opslaan en hoogstens 2 deelnemers mailen');
  await eventually(main).toContain('Het tijdstip is opgeslagen.');
  expect(first.capacity).toBe(30);
});

test('whoever saves second can keep what the other did', async () => {
  await open(`${page}?tijdstip=${first.id}`);
  await fill('Plekken', '30');
  first.capacity = 24;
  await press('Opslaan en hoogstens 2 deelnemers mailen');
  await press('Laat staan wat de ander deed');
  await eventually(() => (elements('input[inputmode=numeric]')[0] as HTMLInputElement).value).toBe('24');
});

test('a slot that a colleague cancels meanwhile cannot be saved, and what was typed can become a new one', async () => {
  await open(`${page}?tijdstip=${first.id}`);
  await fill('Plekken', '30');
  first.cancelled = true;
  await press('Opslaan en hoogstens 2 deelnemers mailen');
  await eventually(panel).toContain('Dit tijdstip is intussen afgelast.');
  expect(textsOf('.panel tbody')).toEqual(['Plekken2030']);
  await eventually(() => textsOf('.panel button')).toEqual(['', 'Maak hier een nieuw tijdstip van', 'Sluiten']);
  await press('Maak hier een nieuw tijdstip van');
  await eventually(panel).toContain('Nieuw tijdstip');
  expect(elements('.panel input').map((input) => (input as HTMLInputElement).value)).toContain('30');
});

test('a slot is cancelled only after a question that says whom it concerns', async () => {
  await open(`${page}?tijdstip=${first.id}`);
  await press('Dit tijdstip afgelasten');
  await eventually(() => textsOf('dialog li')[0]).toContain('13 deelnemers met een plek en 2 op de wachtlijst');
  expect(textsOf('dialog h2')).toEqual(['Wandelen door een wijk die zichzelf vernieuwt: dit tijdstip afgelasten?']);
  expect(textsOf('.dialog__about p')).toEqual([`${firstDay}, 09:00–10:30`, '15 deelnemers krijgen mail.']);
  expect(first.cancelled).toBe(false);
  await press('Ja, afgelasten en 15 deelnemers mailen');
  await eventually(() => textsOf('dialog .field__error')).toEqual(['Vul dit in.']);
  await fill('Waarom gaat het niet door?', 'De zaal staat blank.');
  await press('Ja, afgelasten en 15 deelnemers mailen');
  await eventually(main).toContain('Het tijdstip is afgelast.');
  expect(first).toMatchObject({ cancelled: true, cancellationReason: 'De zaal staat blank.' });
  await open(`/c/${congress().slug}/activiteit/${sessions[0]?.id}`);
  await eventually(main).toContain('De zaal staat blank.');
});

test('a session is cancelled as a whole, for one reason', async () => {
  const [session] = sessions;
  await open(`${page}?activiteit=${session?.id}`);
  await press('Deze activiteit afgelasten');
  const ahead = session?.slots.filter(({ cancelled }) => !cancelled).length;
  await eventually(() => textsOf('dialog .effect li')[0]).toContain(`${ahead} tijdstippen die nog niet begonnen zijn`);
  await fill('Waarom gaat het niet door?', 'De gids is ziek.');
  expect(textsOf('dialog h2')).toEqual(['Wandelen door een wijk die zichzelf vernieuwt: alle tijdstippen afgelasten?']);
  expect(textsOf('.dialog__about li')).toEqual([`${firstDay}, 09:00–10:30`, `${firstDay}, 13:00–14:30`]);
  expect(textsOf('.dialog__about p')).toEqual(['Hoogstens 28 deelnemers krijgen mail.']);
  await press('Ja, alles afgelasten en hoogstens 28 deelnemers mailen');
  await eventually(main).toContain('De activiteit is afgelast.');
  expect(session?.slots.every(({ cancelled }) => cancelled)).toBe(true);
  for (const slot of session?.slots ?? []) Object.assign(slot, { cancelled: false, cancellationReason: undefined });
});

test('the cancellation of a session adds up what is decided about its slots', async () => {
  const [session] = sessions;
  consideration.whatIf = { version: 7, mailed: 4, counts: { PLACE_LOST: 3, WAIT_LOST: 1 }, slots: [], effects: [] };
  await open(`${page}?activiteit=${session?.id}`);
  await press('Deze activiteit afgelasten');
  await eventually(() => textsOf('dialog .effect li')).toContain('6 deelnemers verliezen hun plek.');
  expect(textsOf('dialog .effect li')).toContain('2 deelnemers gaan van de wachtlijst af.');
  expect(textsOf('.dialog__about p')).toEqual(['Hoogstens 8 deelnemers krijgen mail.']);
  await fill('Waarom gaat het niet door?', 'De gids is ziek.');
  consideration.whatIf = { ...consideration.whatIf, mailed: 3, counts: { PLACE_LOST: 3 } };
  await press('Ja, alles afgelasten en hoogstens 8 deelnemers mailen');
  await eventually(() => textsOf('dialog').join()).toContain('Intussen is er iets veranderd.');
  expect(first.cancelled).toBe(false);
});

test('a cancellation says who loses what, and says it again if that changes', async () => {
  const counts = { PLACE_LOST: 13, WAIT_LOST: 2, PROMOTED: 1 };
  consideration.whatIf = { version: 7, mailed: 16, counts, slots: [], effects: [] };
  await open(`${page}?tijdstip=${first.id}`);
  await press('Dit tijdstip afgelasten');
  await fill('Waarom gaat het niet door?', 'De zaal staat blank.');
  await eventually(() => textsOf('dialog li')).toContain('13 deelnemers verliezen hun plek.');
  expect(textsOf('dialog li')).toContain('2 deelnemers gaan van de wachtlijst af.');
  consideration.whatIf = { ...consideration.whatIf, mailed: 15, counts: { PLACE_LOST: 13, WAIT_LOST: 2 } };
  await press('Ja, afgelasten en 16 deelnemers mailen');
  await eventually(() => textsOf('dialog').join()).toContain('Intussen is er iets veranderd.');
  expect(first.cancelled).toBe(false);
  await press('Ja, afgelasten en 15 deelnemers mailen');
  await eventually(() => first.cancelled).toBe(true);
});

test('a session is added, and its first slot after it', async () => {
  await open(`${page}?nieuw=activiteit`);
  await press('Activiteit toevoegen');
  await eventually(() => textsOf('.field__error')).toEqual(['Vul dit in.']);
  await fill('Titel', 'Buurt aan zet');
  await press('Activiteit toevoegen');
  await eventually(panel).toContain('Nieuw tijdstip');
  expect(panel()).toContain('Buurt aan zet');
  await fill('Van', '09:00');
  await fill('Tot', '10:00');
  await fill('Verzamelpunt', 'Hal');
  await fill('Plekken', '12');
  await press('Tijdstip toevoegen');
  await eventually(main).toContain('Het tijdstip staat in het programma.');
  expect(sessions.at(-1)?.slots).toMatchObject([{ capacity: 12, meetingPoint: { name: 'Hal' } }]);
});

test('a copy of a slot starts with what that slot has', async () => {
  await open(`${page}?nieuw=tijdstip&activiteit=s0&kopie=${first.id}`);
  await press('Tijdstip toevoegen');
  await eventually(main).toContain('Het tijdstip staat in het programma.');
  const { start, capacity } = sessions[0]?.slots.at(-1) ?? {};
  expect({ start, capacity }).toEqual({ start: first.start, capacity: first.capacity });
});

test('a session that is changed keeps what was not typed', async () => {
  await open(`${page}?activiteit=s0`);
  await fill('Titel in het Engels', 'A walk');
  await fill('Taal', 'en');
  await press('Opslaan');
  await eventually(main).toContain('De activiteit is opgeslagen.');
  expect(sessions[0]).toMatchObject({
    title: { en: 'A walk' },
    language: 'en',
    theme: 'Wijkaanpak',
    hosts: sessions[1]?.hosts,
  });
});

test('a file shows what it changes before it is imported', async () => {
  await open(`${page}/importeren`);
  await choose(new File(['session_key\n'], 'programma.csv'));
  await eventually(main).toContain('Als je programma.csv overneemt');
  expect(main()).toContain('plekken: 20 → 22');
  expect(main()).toContain('Regel 4 (Nacht), einde: Dit eindigt op de volgende dag.');
  expect(imports).toEqual([true]);
  await press('Overnemen en hoogstens 3 deelnemers mailen');
  await arriveAt('Programma');
  expect(imports).toEqual([true, false]);
});

test('a change in the browser is kept when an older file is imported, unless the file is chosen', async () => {
  await open(`${page}/importeren`);
  await choose(new File(['session_key\n'], 'programma.csv'));
  await eventually(main).toContain('Dit bestand is ouder dan een wijziging in Meedoen');
  expect(main()).toMatch(/Gewijzigd door sanne@gemeente\.example, .*12 nov.* 15:58\./);
  const chosen = () => textsOf('.edits [aria-pressed="true"]');
  expect(chosen()).toEqual(['24 in Meedoen']);
  await press('20 uit je bestand');
  await eventually(chosen).toEqual(['20 uit je bestand']);
  await press('Alles in Meedoen behouden');
  await eventually(chosen).toEqual(['24 in Meedoen']);
  expect(imports).toEqual([true, true, true]);
});

test('the file can be chosen instead of a kept value that is wrong', async () => {
  await open(`${page}/importeren`);
  await choose(new File(['te weinig'], 'programma.csv'));
  await eventually(main).toContain('Dat zijn er meer dan er zijn.');
  expect(main()).not.toContain('overneemt');
  await press('20 uit je bestand');
  await eventually(main).toContain('Als je programma.csv overneemt');
});

test('a file with the days of another congress is moved at once, until that is undone', async () => {
  await open(`${page}/importeren`);
  await choose(new File(['andere dagen'], 'vorigjaar.csv'));
  await eventually(main).toContain('Dit bestand heeft andere dagen dan dit congres');
  expect(main()).toContain('Verplaatsen lost 2 fouten op.');
  expect(textsOf('main :is(.wrong h2, [role=alert])').slice(0, 3)).toEqual([
    'Dit bestand heeft andere dagen dan dit congres',
    expect.anything(),
    '2 regels zijn fout',
  ]);
  await press('Verplaats alle dagen (365 dagen later)');
  await eventually(main).toContain('Als je vorigjaar.csv overneemt');
  expect(main()).toContain('Alle dagen staan 365 dagen later dan in je bestand');
  expect(main()).not.toContain('fout');
  await press('Dagen terugzetten');
  await eventually(main).toContain('2 regels zijn fout');
  expect(imports).toEqual([true]);
});

test('a file that would do something else by now is shown again instead of imported', async () => {
  await open(`${page}/importeren`);
  await choose(new File(['session_key\n'], 'programma.csv'));
  await eventually(main).toContain('Als je programma.csv overneemt');
  result.people.mailed = 7;
  await press('Overnemen en hoogstens 3 deelnemers mailen');
  await eventually(main).toContain('Er is intussen iets veranderd');
  expect(imports).toEqual([true, true]);
  await press('Overnemen en hoogstens 8 deelnemers mailen');
  await arriveAt('Programma');
  result.people.mailed = 2;
});

test('a file with a mistake is not imported, and the mistake has a place', async () => {
  await open(`${page}/importeren`);
  await choose(new File(['fout'], 'programma.csv'));
  await eventually(() => textsOf('.wrong__row label')).toEqual(['Regel 3, einde', 'Regel 3, plekken']);
  expect(textsOf('.wrong__row strong')).toEqual(['Wandelen door een wijk']);
  expect(main()).not.toContain('overneemt');
});
