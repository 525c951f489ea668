import { countOf } from '../../language/format.ts';
import { texts } from '../../language/language.ts';

export const newCongressTexts = texts({
  nl: {
    title: 'Nieuw congres',
    lead: 'Vier korte stappen. Niemand ziet iets tot je publiceert. Alles behalve het webadres kun je later nog wijzigen.',
    onlyAdministrators: 'Alleen beheerders van Meedoen kunnen een congres maken.',
    signIn: 'Log in met het adres waarmee je Meedoen beheert.',
    steps: ['Wat en waar', 'Wat neem je mee', 'Wie mag meedoen', 'Wie helpt er mee'],
    about: [
      'naam, stad, dagen en webadres',
      'programma, regels en mensen van een ander congres',
      'een lijst, een maildomein of iedereen, en wanneer',
      'wie het congres organiseert',
    ],
    done: 'klaar',
    changeStep: (step: string) => `Wijzig ${step}`,
    change: 'Wijzig',
    next: (step: string) => `Verder naar ${step}`,
    back: 'Terug',
    slug: 'Webadres',
    slugHelp: (site: string) => `${site}/c/… Dit kun je later niet meer wijzigen.`,
    from: 'Meenemen uit',
    fromNothing: 'Leeg beginnen',
    taken: {
      programme: 'Activiteiten en tijdstippen',
      rules: 'Regels',
      admission: 'Wie mag meedoen',
      organisers: 'Organisatoren',
    },
    takenHelp: {
      programme: 'met verzamelpunten, zonder inschrijvingen en zonder wat afgelast is',
      rules: 'wanneer inschrijven kan, maxima, duo’s en tot wanneer wachtenden doorschuiven',
      admission: 'een lijst, maildomeinen of iedereen; de deelnemers zelf gaan niet mee',
      organisers: 'in stap 4 kun je dat nog aanpassen',
    },
    effect: 'Dit krijg je',
    effects: {
      nothing: 'Een leeg concept. Het programma importeer je daarna.',
      programme: (sessions: number, slots: number) =>
        `${sessions} ${sessions === 1 ? 'activiteit' : 'activiteiten'} met samen ${slots} ` +
        `${slots === 1 ? 'tijdstip' : 'tijdstippen'}. Controleer daarna de verzamelpunten. Kleur en logo gaan mee.`,
      shift: (days: number) => `Alles schuift ${countOf(days, 'dag', 'dagen', 'nl')}. Zo blijft maandag maandag.`,
      rules: 'Dezelfde regels. Wanneer inschrijven kan, schuift mee; in stap 3 kun je dat aanpassen.',
      admission: 'Dezelfde mensen of adressen mogen meedoen.',
      organisers: 'Dezelfde organisatoren.',
      nobody: 'Namen, adressen en inschrijvingen van deelnemers gaan nooit mee.',
    },
    doesNotFit: (days: string) =>
      `Er vallen dan tijdstippen op ${days}. Dat zijn geen dagen van het nieuwe congres. Voeg ze toe in stap 1, of neem het ` +
      'programma niet mee.',
    invited: 'Zij kunnen inloggen met hun e-mailadres zodra het concept er is, en krijgen daar een mail over.',
    draftAfter: 'Daarna is het congres een concept. Publiceren is een aparte knop, met wat er dan openbaar wordt.',
    create: 'Maak het congres',
    created: 'Het congres is gemaakt. Het is nog een concept.',
    startAgain: 'Alles wissen en opnieuw beginnen',
  },
  en: {
    title: 'New congress',
    lead: 'Four short steps. Nobody sees anything until you publish. Everything but the web address can be changed later.',
    onlyAdministrators: 'Only administrators of Meedoen can make a congress.',
    signIn: 'Sign in with the address you use as an administrator of Meedoen.',
    steps: ['What and where', 'What to take along', 'Who may take part', 'Who helps'],
    about: [
      'name, city, days and web address',
      'programme, rules and people of another congress',
      'a list, a mail domain or everybody, and when',
      'who organises the congress',
    ],
    done: 'done',
    changeStep: (step) => `Change ${step}`,
    change: 'Change',
    next: (step) => `Go on to ${step}`,
    back: 'Back',
    slug: 'Web address',
    slugHelp: (site) => `${site}/c/… This cannot be changed later.`,
    from: 'Take along from',
    fromNothing: 'Start empty',
    taken: {
      programme: 'Sessions and slots',
      rules: 'Rules',
      admission: 'Who may take part',
      organisers: 'Organisers',
    },
    takenHelp: {
      programme: 'with meeting points, without sign-ups and without what was cancelled',
      rules: 'the sign-up window, limits, pairs and until when people are promoted from waiting lists',
      admission: 'a list, mail domains or everybody; not the participants themselves',
      organisers: 'you can still change them in step 4',
    },
    effect: 'What you get',
    effects: {
      nothing: 'An empty draft. You import the programme afterwards.',
      programme: (sessions, slots) =>
        `${sessions} ${sessions === 1 ? 'session' : 'sessions'} with ${slots} ${slots === 1 ? 'slot' : 'slots'} in all. ` +
        'Check the meeting points afterwards. Colour and logo are copied too.',
      shift: (days) => `Everything moves by ${countOf(days, 'day', 'days', 'en')}, so that Monday stays Monday.`,
      rules: 'The same rules, and a window that moves along. You can change it in step 3.',
      admission: 'The same people or addresses may take part.',
      organisers: 'The same organisers.',
      nobody: 'Names, addresses and sign-ups of participants are never taken along.',
    },
    doesNotFit: (days) =>
      `Some slots would be on ${days}, which are not days of the new congress. Add them in step 1, or do not take the ` +
      'programme along.',
    invited: 'They can sign in with their email address as soon as the draft exists, and are emailed about it.',
    draftAfter: 'After this, the congress is a draft. Publishing is a separate button, which says what becomes public.',
    create: 'Make the congress',
    created: 'The congress has been made. It is still a draft.',
    startAgain: 'Erase everything and start again',
  },
});
