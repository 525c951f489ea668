import { texts } from '../language/language.ts';

export const signInTexts = texts({
  nl: {
    title: 'Inloggen',
    intro: 'Je hebt geen wachtwoord nodig. We sturen je een mail met een link en een code.',
    email: 'E-mailadres',
    emailHelp: 'Gebruik het adres waarmee je bij de organisatie bekend bent, bijvoorbeeld je werkadres.',
    emailMissing: 'Vul je e-mailadres in, bijvoorbeeld naam@gemeente.nl.',
    send: 'Stuur me een mail',
    checkMail: 'Kijk in je mail',
    sentTo: (email: string) => `We hebben een mail gestuurd naar ${email}. Dat kan een minuut duren.`,
    chooseWay: 'Vul hier de code uit de mail in. Of open de link in de mail op dit apparaat.',
    code: 'Code',
    codeHelp: 'Zes cijfers. De code werkt 15 minuten, alleen in deze browser.',
    codeMissing: 'Vul de zes cijfers uit de mail in.',
    ownDevice: 'Dit is mijn eigen apparaat',
    ownDeviceHelp: 'Dan blijf je ingelogd tot het congres voorbij is.',
    signIn: 'Inloggen',
    noMail: 'Geen mail gekregen?',
    noMailHelp: 'Kijk bij je ongewenste mail, en of het adres klopt.',
    again: 'Ander adres of nieuwe mail',
    linkTitle: 'Bijna ingelogd',
    linkIntro: 'Klik op Inloggen om verder te gaan.',
    linkNotWorking: 'Werkt het niet? Een link werkt één keer, en 15 minuten lang.',
    newMail: 'Vraag een nieuwe mail aan',
    wrongCode: (left: number | undefined) =>
      left === undefined
        ? 'Die code klopt niet. Kijk nog eens in de mail.'
        : left === 1
          ? 'Die code klopt niet. Je kunt het nog één keer proberen.'
          : `Die code klopt niet. Je kunt het nog ${left} keer proberen.`,
    expired: 'Deze link of code is al gebruikt of verlopen. Vraag een nieuwe mail aan.',
    intent: (title: string) => `Daarna schrijven we je in voor: ${title}.`,
    intentStop: 'Toch niet inschrijven',
  },
  en: {
    title: 'Sign in',
    intro: 'You do not need a password. We send you an e-mail with a link and a code.',
    email: 'E-mail address',
    emailHelp: 'Use the address the organisers know you by, for example your work address.',
    emailMissing: 'Enter your e-mail address, for example name@city.nl.',
    send: 'Send me an e-mail',
    checkMail: 'Check your e-mail',
    sentTo: (email) => `We have sent an e-mail to ${email}. It may take a minute.`,
    chooseWay: 'Enter the code from the e-mail here. Or open the link in the e-mail on this device.',
    code: 'Code',
    codeHelp: 'Six digits. The code works for 15 minutes, in this browser only.',
    codeMissing: 'Enter the six digits from the e-mail.',
    ownDevice: 'This is my own device',
    ownDeviceHelp: 'You will stay signed in until the congress is over.',
    signIn: 'Sign in',
    noMail: 'No e-mail?',
    noMailHelp: 'Look in your spam folder, and check the address.',
    again: 'Other address or new e-mail',
    linkTitle: 'Almost signed in',
    linkIntro: 'Press Sign in to go on.',
    linkNotWorking: 'Does it not work? A link works once, for 15 minutes.',
    newMail: 'Ask for a new e-mail',
    wrongCode: (left) =>
      left === undefined
        ? 'That code is not right. Please look at the e-mail again.'
        : left === 1
          ? 'That code is not right. You can try once more.'
          : `That code is not right. You can try ${left} more times.`,
    expired: 'This link or code has been used or has expired. Please ask for a new e-mail.',
    intent: (title) => `After that we sign you up for: ${title}.`,
    intentStop: 'Do not sign me up',
  },
});
