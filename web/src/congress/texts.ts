import { texts } from '../language/language.ts';
import type { Cap } from '../api/types.ts';
import { clockLeft, type Countdown } from './signupWindow.ts';

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

function inDutch({ days, hours, minutes, seconds }: Countdown): string {
  if (days > 0) return `${count(days, 'dag', 'dagen')} en ${hours} uur`;
  if (hours > 0) return clockLeft({ days, hours, minutes, seconds });
  if (minutes > 0) return `${count(minutes, 'minuut', 'minuten')} en ${count(seconds, 'seconde', 'seconden')}`;
  return count(seconds, 'seconde', 'seconden');
}

function inEnglish({ days, hours, minutes, seconds }: Countdown): string {
  if (days > 0) return `${count(days, 'day', 'days')} and ${count(hours, 'hour', 'hours')}`;
  if (hours > 0) return clockLeft({ days, hours, minutes, seconds });
  if (minutes > 0) return `${count(minutes, 'minute', 'minutes')} and ${count(seconds, 'second', 'seconds')}`;
  return count(seconds, 'second', 'seconds');
}

const kindsInDutch = {
  VISIT: ['werkbezoek', 'werkbezoeken'],
  WORKSHOP: ['workshop', 'workshops'],
  LECTURE: ['lezing', 'lezingen'],
};
const kindsInEnglish = {
  VISIT: ['working visit', 'working visits'],
  WORKSHOP: ['workshop', 'workshops'],
  LECTURE: ['lecture', 'lectures'],
};

function ofKind(max: number, [one = '', more = '']: string[]): string {
  return count(max, one, more);
}

export const congressTexts = texts({
  nl: {
    chooseTitle: 'Kies een congres',
    none: 'Er staat nog geen congres klaar.',
    opens: (moment: string) => `Inschrijven kan vanaf ${moment} uur.`,
    opensIn: (left: Countdown) => `Nog ${inDutch(left)}.`,
    openUntil: (moment: string) => `Je kunt je inschrijven tot ${moment} uur.`,
    openUntilBrief: (moment: string) => `Inschrijven tot ${moment}`,
    closesIn: (left: Countdown) => `De inschrijving sluit over ${inDutch(left)}.`,
    closed: 'De inschrijving is gesloten.',
    cap: ({ kind, per, max }: Cap) =>
      `Je kunt ${per === 'DAY' ? 'per dag' : 'in totaal'} hoogstens ` +
      `${ofKind(max, kind ? kindsInDutch[kind] : ['activiteit', 'activiteiten'])} doen.`,
    sampleLabel: 'Voorbeeld',
    sample: 'Dit is een voorbeeldcongres om Meedoen uit te proberen. Inschrijvingen hier zijn niet echt.',
    draftLabel: 'Concept',
    draftTitle: 'Concept: alleen organisatoren zien dit congres',
    draftLine: 'Concept: alleen organisatoren zien dit.',
    draft: 'Is alles klaar? Publiceer het congres, dan kan iedereen het zien.',
    publish: 'Publiceren',
    askPublish: 'Dit congres publiceren?',
    becomesPublic: [
      'Iedereen ziet de naam, de stad, de dagen, wanneer inschrijven kan, de maxima en het adres voor vragen.',
      'Iedereen ziet het programma: activiteiten, gastheren en gastvrouwen, tijdstippen, verzamelpunten en vrije plekken.',
      'Niemand ziet wie er meedoen of organiseren.',
      'Inschrijven kan vanaf het moment dat je in de instellingen hebt gekozen. Niemand krijgt hierover mail.',
    ],
    yesPublish: 'Ja, publiceer',
    noPublish: 'Nee, nog niet',
    published: 'Het congres is gepubliceerd. Iedereen kan het nu zien.',
    overTitle: 'Dit congres is geweest',
    over: 'Je kunt je er niet meer voor inschrijven.',
    where: (city: string, days: string) => `${city}, ${days}`,
  },
  en: {
    chooseTitle: 'Choose a congress',
    none: 'There is no congress here yet.',
    opens: (moment) => `Sign-up opens on ${moment}.`,
    opensIn: (left) => `${inEnglish(left)} to go.`,
    openUntil: (moment) => `You can sign up until ${moment}.`,
    openUntilBrief: (moment) => `Sign up until ${moment}`,
    closesIn: (left) => `Sign-up closes in ${inEnglish(left)}.`,
    closed: 'Sign-up has closed.',
    cap: ({ kind, per, max }) =>
      `You can do at most ${ofKind(max, kind ? kindsInEnglish[kind] : ['session', 'sessions'])} ` +
      `${per === 'DAY' ? 'a day' : 'in all'}.`,
    sampleLabel: 'Sample',
    sample: 'This is a sample congress for trying out Meedoen. Sign-ups here are not real.',
    draftLabel: 'Draft',
    draftTitle: 'Draft: only organisers see this congress',
    draftLine: 'Draft: only organisers see this.',
    draft: 'When everything is ready, publish the congress. Then everybody can see it.',
    publish: 'Publish',
    askPublish: 'Publish this congress?',
    becomesPublic: [
      'Everybody sees the name, the city, the days, the window, the limits and the address for questions.',
      'Everybody sees the programme: sessions, hosts, slots, meeting points and free places.',
      'Nobody sees who takes part or who organises.',
      'People can sign up as soon as the window is open. Nobody is emailed about this.',
    ],
    yesPublish: 'Yes, publish',
    noPublish: 'No, not yet',
    published: 'The congress has been published. Everybody can see it now.',
    overTitle: 'This congress is over',
    over: 'You can no longer sign up for it.',
    where: (city, days) => `${city}, ${days}`,
  },
});
