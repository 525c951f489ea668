import { texts } from '../language/language.ts';

export const sessionTexts = texts({
  nl: {
    back: 'Terug naar het programma',
    share: 'Delen',
    linkCopied: 'De link naar deze activiteit is gekopieerd.',
    copyYourself: (url: string) => `Kopiëren lukt hier niet. Dit is de link: ${url}`,
    about: 'Over deze activiteit',
    hosts: 'Gastheer of gastvrouw',
    theme: 'Thema',
    district: 'Wijk',
    spoken: 'Taal',
    accessibility: 'Toegankelijkheid',
    times: 'Kies een moment',
    moments: (count: number, days: string) => `${count === 1 ? '1 moment' : `${count} momenten`}: ${days}`,
    oClock: (range: string) => `${range} uur`,
    capacity: (places: number) => `${places} ${places === 1 ? 'plek' : 'plekken'} in totaal`,
    noWaitingList: 'Zonder wachtlijst',
    fits: 'Past in je programma',
    quota: (places: number, until: string | undefined) =>
      `Van elke organisatie ${places === 1 ? 'mag 1 iemand mee' : `mogen ${places} mensen mee`}` +
      (until ? `. Dat geldt tot ${until} uur; daarna mag iedereen.` : '.'),
    notFoundTitle: 'Deze activiteit staat niet in het programma',
    notFound: 'Misschien is de activiteit afgelast.',
  },
  en: {
    back: 'Back to the programme',
    share: 'Share',
    linkCopied: 'The link to this session has been copied.',
    copyYourself: (url) => `We cannot copy it here. This is the link: ${url}`,
    about: 'About this session',
    hosts: 'Hosts',
    theme: 'Theme',
    district: 'District',
    spoken: 'Language',
    accessibility: 'Accessibility',
    times: 'Choose a time',
    moments: (count, days) => `${count === 1 ? '1 time' : `${count} times`}: ${days}`,
    oClock: (range) => range,
    capacity: (places) => `${places} ${places === 1 ? 'place' : 'places'} in total`,
    noWaitingList: 'No waiting list',
    fits: 'Fits in your programme',
    quota: (places, until) =>
      `At most ${places === 1 ? '1 person' : `${places} people`} from each organisation may come` +
      (until ? `. This applies until ${until}; after that, anybody may come.` : '.'),
    notFoundTitle: 'This session is not in the programme',
    notFound: 'It may have been cancelled.',
  },
});
