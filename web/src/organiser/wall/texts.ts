import { texts } from '../../language/language.ts';

export const wallTexts = texts({
  nl: {
    title: 'Wandscherm',
    live: 'live',
    lost: (clock: string, minutes: number | null) =>
      minutes === null
        ? `Verbinding weg, cijfers van ${clock}`
        : `Verbinding weg, cijfers van ${clock}, ${minutes} min oud`,
    figures: 'In cijfers',
    confirmed: 'Plekken bezet',
    free: 'Nog vrij',
    waiting: 'Wachten',
    full: 'Tijdstippen vol',
    came: 'Vandaag aanwezig',
    present: 'aanwezig',
    of: (all: string) => `van ${all}`,
    starting: 'Wat nu begint',
    beginsIn: (minutes: number) => (minutes <= 0 ? 'is begonnen' : `begint over ${minutes} min`),
    nothing: 'Er begint niets meer.',
    opensIn: 'Inschrijven gaat open op',
    page: (page: number, pages: number) => `Dit dagdeel: ${page} van ${pages}`,
    noNames: 'Geen namen op dit scherm',
    mayDim: 'Het scherm kan uitgaan: deze browser houdt het niet wakker.',
    pause: 'Pauze',
    goOn: 'Verder',
    close: 'Terug naar het overzicht',
  },
  en: {
    title: 'Wall screen',
    live: 'live',
    lost: (clock, minutes) =>
      minutes === null
        ? `Connection lost, numbers of ${clock}`
        : `Connection lost, numbers of ${clock}, ${minutes} min old`,
    figures: 'In numbers',
    confirmed: 'Places taken',
    free: 'Still free',
    waiting: 'Waiting',
    full: 'Full slots',
    came: 'Present today',
    present: 'present',
    of: (all) => `of ${all}`,
    starting: 'What begins now',
    beginsIn: (minutes) => (minutes <= 0 ? 'has begun' : `begins in ${minutes} min`),
    nothing: 'Nothing begins any more.',
    opensIn: 'Sign-up opens on',
    page: (page, pages) => `This part of the day: ${page} of ${pages}`,
    noNames: 'No names on this screen',
    mayDim: 'The screen may turn off: this browser does not keep it awake.',
    pause: 'Pause',
    goOn: 'Continue',
    close: 'Back to the overview',
  },
});
