import { countOf } from '../language/format.ts';
import { texts } from '../language/language.ts';
import { fieldsInDutch, fieldsInEnglish } from './fieldTexts.ts';
import { valuesInDutch, valuesInEnglish } from './valueTexts.ts';

/** The order of the page: first what somebody knows best. */
export const kinds = [
  'participants',
  'account',
  'signups',
  'favourites',
  'invitations',
  'attendance',
  'mails',
  'messages',
  'calendarSubscriptions',
  'declinedReminders',
  'devices',
  'signInRequests',
  'roles',
  'decisions',
  'history',
] as const;

export type Kind = (typeof kinds)[number];

const kindsInDutch: Record<Kind, string> = {
  participants: 'Wie je bent',
  account: 'Je account',
  signups: 'Je inschrijvingen',
  favourites: 'Je favorieten',
  invitations: 'Uitnodigingen om samen te gaan',
  attendance: 'Waar je bent geweest',
  mails: 'Mails aan jou',
  messages: 'Berichten van de organisatie',
  calendarSubscriptions: 'Adressen voor je agenda',
  declinedReminders: 'Herinneringen die je niet wilt',
  devices: 'Waar je bent ingelogd',
  signInRequests: 'Mails om in te loggen',
  roles: 'Wat je organiseert of beheert',
  decisions: 'Beslissingen over je inschrijvingen',
  history: 'Geschiedenis',
};

const kindsInEnglish: Record<Kind, string> = {
  participants: 'Who you are',
  account: 'Your account',
  signups: 'Your sign-ups',
  favourites: 'Your favourites',
  invitations: 'Invitations to go together',
  attendance: 'Where you have been',
  mails: 'Emails to you',
  messages: 'Messages of the organisers',
  calendarSubscriptions: 'Addresses for your calendar',
  declinedReminders: 'Reminders you do not want',
  devices: 'Where you are signed in',
  signInRequests: 'Sign-in emails',
  roles: 'What you organise or administer',
  decisions: 'Decisions about your sign-ups',
  history: 'History',
};

export const myDataTexts = texts({
  nl: {
    title: 'Mijn gegevens',
    signInFirst: 'Log in om te zien wat we van je bewaren.',
    lead: (email: string) => `Alles wat Meedoen bewaart over ${email}.`,
    download: 'Downloaden als bestand (JSON)',
    noMails: 'Wat we van mails aan jou bewaren, kunnen we nu niet laten zien. Probeer het later nog eens.',
    stored: 'Wat we bewaren',
    storedHelp: 'In het bestand staat hetzelfde als hier.',
    kinds: kindsInDutch,
    fields: fieldsInDutch,
    values: valuesInDutch,
    erase: 'Mijn gegevens wissen',
    eraseHelp: 'Wil je niet meer in Meedoen staan? Dan wissen we meteen wie je bent. Lees eerst wat dat betekent.',
    everybody: (names: string) => `Het geldt voor iedereen voor wie je inschrijft: ${names}.`,
    noPlaces: 'Je hebt nu geen plekken, en je wacht nergens op.',
    places: 'Deze plekken geef je terug. Anderen kunnen ze krijgen:',
    waiting: 'Van deze wachtlijsten ga je af:',
    counted: (count: number) =>
      count === 1
        ? 'Eén andere inschrijving blijft meetellen, zonder je naam.'
        : `${count} andere inschrijvingen blijven meetellen, zonder je naam.`,
    organises: (congresses: string) =>
      `Je organiseert ${congresses}. Daarmee houdt het op. Ben je de enige, vraag een beheerder dan eerst om iemand anders toe te voegen.`,
    administers: 'Je bent beheerder. Dat ben je dan niet meer. De laatste beheerder kan zichzelf niet wissen.',
    always: {
      devices: 'We loggen je overal uit. Adressen voor je agenda werken niet meer.',
      noMail: 'Je krijgt er geen mail over: ook je e-mailadres is weg.',
      numbers: 'In de geschiedenis en in logboeken staan alleen nummers. Die horen dan bij niemand meer.',
      backups: 'In back-ups staan je gegevens nog tot de beheerder die verwijdert.',
      again: 'Heeft de organisatie een eigen lijst met jouw naam? Dan kan ze je opnieuw toevoegen.',
    },
    eraseMe: 'Wis mijn gegevens',
    ask: 'Je gegevens wissen?',
    askHelp: (places: number, waiting: number) =>
      [
        places > 0 && `Je geeft ${countOf(places, 'plek', 'plekken', 'nl')} terug.`,
        waiting > 0 && `Je gaat van ${countOf(waiting, 'wachtlijst', 'wachtlijsten', 'nl')} af.`,
        'Dit kan niet terug.',
      ]
        .filter(Boolean)
        .join(' '),
    yes: 'Ja, wis alles over mij',
    no: 'Nee, toch niet',
    erased: 'Je gegevens zijn gewist, en je bent overal uitgelogd.',
  },
  en: {
    title: 'My data',
    signInFirst: 'Sign in to see what we keep about you.',
    lead: (email) => `Everything that Meedoen keeps about ${email}.`,
    download: 'Download as a file (JSON)',
    noMails: 'We cannot show now what we keep about emails to you. Please try again later.',
    stored: 'What we keep',
    storedHelp: 'The file contains the same as this page.',
    kinds: kindsInEnglish,
    fields: fieldsInEnglish,
    values: valuesInEnglish,
    erase: 'Erase my data',
    eraseHelp: 'If you no longer want to be in Meedoen, we erase who you are at once. First read what that means.',
    everybody: (names) => `It applies to everybody whom you sign up: ${names}.`,
    noPlaces: 'You have no places at the moment, and you are not waiting for any.',
    places: 'You give up these places, and others can have them:',
    waiting: 'You leave these waiting lists:',
    counted: (count) =>
      count === 1
        ? 'One other sign-up still counts, without your name.'
        : `${count} other sign-ups still count, without your name.`,
    organises: (congresses) =>
      `You organise ${congresses}. That ends. If nobody else does, first ask an administrator to add somebody.`,
    administers: 'You are an administrator, and will not be one any more. The last administrator cannot be erased.',
    always: {
      devices: 'We sign you out everywhere. Addresses for your calendar stop working.',
      noMail: 'You get no email about it: your address is erased as well.',
      numbers: 'The history and the logs contain only numbers, which then belong to nobody.',
      backups: 'Backups contain your data until the operator deletes them.',
      again: 'If the organisers have a list of their own with your name, they can add you again.',
    },
    eraseMe: 'Erase my data',
    ask: 'Erase your data?',
    askHelp: (places, waiting) =>
      [
        places > 0 && `You give up ${countOf(places, 'place', 'places', 'en')}.`,
        waiting > 0 && `You leave ${countOf(waiting, 'waiting list', 'waiting lists', 'en')}.`,
        'This cannot be undone.',
      ]
        .filter(Boolean)
        .join(' '),
    yes: 'Yes, erase all about me',
    no: 'No, go back',
    erased: 'Your data has been erased, and you have been signed out everywhere.',
  },
});
