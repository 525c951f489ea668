import { countOf } from '../../language/format.ts';
import { texts } from '../../language/language.ts';
import type { Gone } from '../editing/gone.ts';
import type { MessageField, MessageMistake } from './messageFields.ts';

const mensen = (count: number) => countOf(count, 'persoon', 'mensen', 'nl');
const people = (count: number) => countOf(count, 'person', 'people', 'en');

/** What the form says, and what is around it until the message is sent. */
export const messageFormTexts = texts({
  nl: {
    newTitle: 'Bericht schrijven',
    draftTitle: 'Concept',
    scheduledTitle: 'Gepland bericht',
    audience: 'Aan wie',
    fields: {
      kind: 'Wie krijgt het',
      of: 'Welke',
      subject: 'Onderwerp',
      body: 'Bericht',
      subjectEn: 'Onderwerp in het Engels',
      bodyEn: 'Bericht in het Engels',
    } as Record<MessageField, string>,
    mistakes: {
      needed: 'Vul dit in.',
      choose: 'Kies hier iets.',
      both: 'Vul in het Engels onderwerp en bericht allebei in, of geen van beide.',
    } as Record<MessageMistake, string>,
    gone: {
      'announcement-sent': 'Dit bericht is intussen verstuurd, zonder wat jij veranderde.',
      'not-found': 'Dit bericht is intussen verwijderd.',
      'slot-cancelled': 'Dit tijdstip is intussen afgelast.',
    } as Record<Gone, string>,
    restart: 'Maak hier een nieuw bericht van',
    choose: 'Kies…',
    size: (count: number, mailboxes: number) =>
      mailboxes === count
        ? `Nu ${mensen(count)}.`
        : `Nu ${mensen(count)}, met samen ${countOf(mailboxes, 'mailadres', 'mailadressen', 'nl')}.`,
    languages: (dutch: number, english: number) => `${dutch} in het Nederlands, ${english} in het Engels`,
    bodyHelp: 'Een lege regel begint een nieuwe alinea. Een webadres wordt een link.',
    insert: 'Invullen voor elke lezer:',
    english: 'Engelse tekst',
    noEnglish: (count: number) =>
      count === 0
        ? 'Zonder Engelse tekst krijgt iedereen de Nederlandse.'
        : `De Engelse tekst is nog leeg. ${mensen(count)} ${count === 1 ? 'krijgt' : 'krijgen'} dan de Nederlandse.`,
    save: 'Bewaar als concept',
    saveChanges: 'Bewaar',
    saved: 'Bewaard.',
    nothingSent: 'Bewaren verstuurt nog niets.',
    preview: 'Zo komt het aan',
    previewAs: 'Als wie',
    previewLanguage: 'In het',
    from: (sender: string, reader: string) => `${sender} · aan ${reader}`,
    nobody: 'In deze groep zit nu niemand. Daarom is er geen voorbeeld.',
    saveFirst: 'Bewaar eerst wat je veranderde. Dan zie je hoe het aankomt, en kun je versturen.',
    test: 'Stuur een test aan mij',
    tested: 'De test is onderweg naar je eigen mailadres.',
    whenTitle: 'Versturen',
    now: 'Nu meteen',
    later: 'Op een moment',
    moment: 'Moment',
    clock: (zone: string) => `In de tijdzone ${zone}.`,
    badMoment: 'Kies een moment dat nog moet komen.',
    effect: 'Als je dit verstuurt',
    to: (audience: string) => `Aan: ${audience}`,
    mails: (count: number) => (count === 1 ? '1 mail' : `${count} mails`),
    perSecond: (seconds: string) => `De laatste is er na ongeveer ${seconds}. Je kunt stoppen zolang het loopt.`,
    seconds: (count: number) =>
      count === 1 ? '1 seconde' : count < 90 ? `${count} seconden` : `${Math.round(count / 60)} minuten`,
    once: 'Niemand krijgt het twee keer.',
    draft: 'Dit congres is nog een concept. Wie dit bericht krijgt, kan de pagina’s nog niet openen.',
    atMoment: 'Wie er op dat moment bij hoort, krijgt het. Dat kunnen er dan meer of minder zijn.',
    send: (count: number) => `Verstuur naar ${mensen(count)}`,
    plan: (count: number) => `Plan voor ${mensen(count)}`,
    notSent: 'Nog niet verstuurd.',
    sent: 'Het bericht wordt verstuurd.',
    planned: 'Het bericht is gepland.',
    takeBack: 'Plan intrekken',
    takeBackQuestion: {
      title: 'Het plan intrekken?',
      explanation: 'Het bericht wordt weer een concept. Niemand krijgt het.',
      yes: 'Ja, trek in',
      no: 'Nee, laat staan',
    },
    takenBack: 'Het bericht is weer een concept.',
    delete: 'Verwijder',
    deleteQuestion: {
      title: 'Dit bericht verwijderen?',
      explanation: 'Het is nog niet verstuurd. Je kunt het niet terughalen.',
      yes: 'Ja, verwijder',
      no: 'Nee, bewaar',
    },
    deleted: 'Het bericht is verwijderd.',
  },
  en: {
    newTitle: 'Write a message',
    draftTitle: 'Draft',
    scheduledTitle: 'Scheduled message',
    audience: 'To whom',
    fields: {
      kind: 'Who gets it',
      of: 'Which',
      subject: 'Subject in Dutch',
      body: 'Message in Dutch',
      subjectEn: 'Subject in English',
      bodyEn: 'Message in English',
    },
    mistakes: {
      needed: 'Fill this in.',
      choose: 'Choose something here.',
      both: 'In English, fill in both subject and message, or neither.',
    },
    gone: {
      'announcement-sent': 'This message was sent in the meantime, without what you changed.',
      'not-found': 'This message was deleted in the meantime.',
      'slot-cancelled': 'This slot was cancelled in the meantime.',
    },
    restart: 'Make a new message of this',
    choose: 'Choose…',
    size: (count, mailboxes) =>
      mailboxes === count
        ? `Now ${people(count)}.`
        : `Now ${people(count)}, sharing ${countOf(mailboxes, 'email address', 'email addresses', 'en')}.`,
    languages: (dutch, english) => `${dutch} in Dutch, ${english} in English`,
    bodyHelp: 'An empty line begins a new paragraph. A web address becomes a link.',
    insert: 'Filled in for each reader:',
    english: 'English text',
    noEnglish: (count) =>
      count === 0
        ? 'Without an English text everybody gets the Dutch one.'
        : `The English text is still empty. ${people(count)} will get the Dutch one.`,
    save: 'Save as a draft',
    saveChanges: 'Save',
    saved: 'Saved.',
    nothingSent: 'Saving does not send anything.',
    preview: 'What arrives',
    previewAs: 'As',
    previewLanguage: 'In',
    from: (sender, reader) => `${sender} · to ${reader}`,
    nobody: 'There is nobody in this group now, so there is no preview.',
    saveFirst: 'Save your changes first. Then you can see what arrives, and send it.',
    test: 'Send a test to me',
    tested: 'The test is on its way to your own email address.',
    whenTitle: 'Send',
    now: 'Now',
    later: 'At a moment',
    moment: 'Moment',
    clock: (zone) => `In the time zone ${zone}.`,
    badMoment: 'Choose a moment that is still to come.',
    effect: 'If you send this',
    to: (audience) => `To: ${audience}`,
    mails: (count) => (count === 1 ? '1 email' : `${count} emails`),
    perSecond: (seconds) => `The last one arrives after about ${seconds}. You can stop while it is running.`,
    seconds: (count) =>
      count === 1 ? '1 second' : count < 90 ? `${count} seconds` : `${Math.round(count / 60)} minutes`,
    once: 'Nobody gets it twice.',
    draft: 'This congress is still a draft. Whoever gets this message cannot open its pages yet.',
    atMoment: 'Those who belong to the group at that moment get it. There may be more or fewer of them then.',
    send: (count) => `Send to ${people(count)}`,
    plan: (count) => `Schedule for ${people(count)}`,
    notSent: 'Not sent yet.',
    sent: 'The message is being sent.',
    planned: 'The message is scheduled.',
    takeBack: 'Take back',
    takeBackQuestion: {
      title: 'Take it back?',
      explanation: 'The message becomes a draft again. Nobody gets it.',
      yes: 'Yes, take it back',
      no: 'No, leave it',
    },
    takenBack: 'The message is a draft again.',
    delete: 'Delete',
    deleteQuestion: {
      title: 'Delete this message?',
      explanation: 'It has not been sent yet. You cannot get it back.',
      yes: 'Yes, delete',
      no: 'No, keep it',
    },
    deleted: 'The message has been deleted.',
  },
});
