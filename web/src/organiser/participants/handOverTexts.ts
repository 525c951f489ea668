import { texts } from '../../language/language.ts';
import { withMails } from './placesTexts.ts';

export const handOverTexts = texts({
  nl: {
    handOver: 'Overdragen',
    title: (name: string) => `Draag de plek van ${name} over`,
    who: (organisation: string) =>
      `Dat kan alleen aan een collega van ${organisation}. Staat die niet op de lijst? Voeg de collega dan eerst toe.`,
    search: 'Zoek een collega',
    to: 'Aan wie',
    choose: 'Kies een collega',
    nobodyFound: 'Geen collega past hierbij.',
    gets: (name: string) => `${name} krijgt de plek.`,
    loses: (name: string) => `${name} verliest de plek.`,
    othersWait: (count: number) =>
      count === 1 ? 'Er wacht 1 ander op een plek.' : `Er wachten ${count} anderen op een plek.`,
    othersWaitHelp: (name: string) =>
      `Meldt iemand zich af, dan gaat de plek naar de eerste die wacht. Draag je toch over, dan gaat ${name} voor. De reden komt in de geschiedenis.`,
    handedOver: (to: string, from: string) => `${to} heeft de plek van ${from}.`,
    doHandOver: (mailed: number | undefined) => withMails('Draag over', mailed, 'en stuur', 'mails', 'mail'),
    doAnyway: (mailed: number | undefined) => withMails('Toch overdragen', mailed, 'en stuur', 'mails', 'mail'),
  },
  en: {
    handOver: 'Hand over',
    title: (name) => `Hand over the place of ${name}`,
    who: (organisation) =>
      `Only to a colleague from ${organisation}. If the colleague is not on the list, add them first.`,
    search: 'Search for a colleague',
    to: 'To whom',
    choose: 'Choose a colleague',
    nobodyFound: 'No colleague matches.',
    gets: (name) => `${name} gets the place.`,
    loses: (name) => `${name} loses the place.`,
    othersWait: (count) =>
      count === 1 ? '1 other is waiting for a place.' : `${count} others are waiting for a place.`,
    othersWaitHelp: (name) =>
      `If somebody withdraws, the place goes to the first who waits. If you hand it over all the same, ${name} goes first. The history keeps the reason.`,
    handedOver: (to, from) => `${to} has the place of ${from}.`,
    doHandOver: (mailed) => withMails('Hand over', mailed, 'and send', 'emails', 'email'),
    doAnyway: (mailed) => withMails('Hand over all the same', mailed, 'and send', 'emails', 'email'),
  },
});
