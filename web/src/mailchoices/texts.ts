import { texts } from '../language/language.ts';

export const mailChoiceTexts = texts({
  nl: {
    title: 'Mails die je wilt',
    reminders: 'Herinner mij de dag ervoor',
    remindersHelp: 'Je krijgt dan één mail met alles wat je die dag hebt. Mails over je plekken krijg je altijd.',
    on: 'Je krijgt herinneringen.',
    off: 'Je krijgt geen herinneringen meer.',
    pageTitle: 'Geen herinneringen meer?',
    ask: 'Je krijgt dan geen mail meer op de dag voordat je een plek hebt. Mails over je plekken blijf je krijgen.',
    decline: 'Stuur mij geen herinneringen',
    done: 'Je krijgt geen herinneringen meer. Wil je ze toch weer? Zet ze dan aan bij je programma.',
    broken: 'Deze link is niet compleet. Open de link in de mail opnieuw.',
    mine: 'Bekijk je programma',
  },
  en: {
    title: 'Emails you want',
    reminders: 'Remind me on the day before',
    remindersHelp:
      'You then get one email with all that you have on that day. You always get emails about your places.',
    on: 'You get reminders.',
    off: 'You get no more reminders.',
    pageTitle: 'No more reminders?',
    ask: 'You then get no email on the day before you have a place. You still get emails about your places.',
    decline: 'Do not send me reminders',
    done: 'You get no more reminders. Changed your mind? Turn them on at your programme.',
    broken: 'This link is not complete. Open the link in the email again.',
    mine: 'See your programme',
  },
});
