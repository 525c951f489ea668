import { texts } from '../../language/language.ts';
import type { MailMistake } from './mails.ts';

export const mailTexts = texts({
  nl: {
    sender: 'Naam van de afzender',
    senderHelp: 'Leeg: de naam van het congres. Het mailadres van de afzender is van de beheerder.',
    replyTo: 'Antwoorden gaan naar',
    replyToHelp: 'Leeg: het adres voor vragen.',
    kind: 'Mail',
    language: 'Taal van de mail',
    languages: { nl: 'Nederlands', en: 'Engels' },
    above: 'Jullie tekst boven de onze',
    below: 'Jullie tekst onder de onze',
    help: 'Leeg: geen tekst erbij.',
    fallback: 'Is er geen Engelse tekst, dan staat de Nederlandse erbij, en andersom.',
    mistake: (mistake: MailMistake) => {
      if (mistake.kind === 'email') return 'Dit is geen e-mailadres.';
      if (mistake.found === undefined) return 'Hier staat een losse accolade. Die kunnen we niet in een mail zetten.';
      return `Dit bestaat niet: {${mistake.found}}.${mistake.meant ? ` Bedoel je {${mistake.meant}}?` : ''}`;
    },
    name: (kind: string, language: string, part: string) => `${kind}, ${language}: ${part}`,
    effect: 'Als je dit opslaat',
    effects: ['Mails die hierna uitgaan, zien er zo uit. Niemand krijgt hierover mail.'],
    save: 'Opslaan',
    preview: 'Zo gaat deze mail uit',
    parts: 'Afzender, onderwerp en tekst',
    previewHelp: 'Met een verzonnen activiteit en deelnemer.',
    from: 'Van',
    answers: 'Antwoord aan',
    subject: 'Onderwerp',
    test: 'Stuur deze mail als test aan mij',
    testHelp: 'De test heeft de teksten die zijn opgeslagen.',
    tested: 'De test is onderweg naar je eigen mailadres.',
    noPreview: 'Het voorbeeld is er nu niet. Je kunt wel opslaan.',
  },
  en: {
    sender: 'Name of the sender',
    senderHelp: 'Empty: the name of the congress. The email address of the sender is the operator’s.',
    replyTo: 'Answers go to',
    replyToHelp: 'Empty: the address for questions.',
    kind: 'Email',
    language: 'Language of the email',
    languages: { nl: 'Dutch', en: 'English' },
    above: 'Your text above ours',
    below: 'Your text below ours',
    help: 'Empty: no text is added.',
    fallback: 'If there is no English text, the Dutch one is added, and the other way round.',
    mistake: (mistake) => {
      if (mistake.kind === 'email') return 'This is not an email address.';
      if (mistake.found === undefined) return 'There is a single brace here. We cannot put that into an email.';
      return `This does not exist: {${mistake.found}}.${mistake.meant ? ` Do you mean {${mistake.meant}}?` : ''}`;
    },
    name: (kind, language, part) => `${kind}, ${language}: ${part}`,
    effect: 'If you save this',
    effects: ['Emails sent from now on look like this. Nobody is emailed about it.'],
    save: 'Save',
    preview: 'How this email is sent',
    parts: 'Sender, subject and text',
    previewHelp: 'With an invented session and participant.',
    from: 'From',
    answers: 'Answers to',
    subject: 'Subject',
    test: 'Send me this email as a test',
    testHelp: 'The test has the texts that are saved.',
    tested: 'The test is on its way to your own email address.',
    noPreview: 'The preview is not available at the moment. You can still save.',
  },
});
