import { texts } from '../language/language.ts';
import type { Text } from './TextPage.tsx';

export const privacyText = texts<Text>({
  nl: {
    title: 'Privacy',
    intro: 'We bewaren alleen wat nodig is om plekken eerlijk te verdelen en je te laten weten waar je moet zijn.',
    sections: [
      {
        title: 'Wat we bewaren',
        paragraphs: [],
        points: [
          'Je e-mailadres, je naam, de taal van je mails en, als je die kiest, je organisatie. Soms ook de dagen waarop je komt.',
          'Voor welke activiteiten je je inschreef en afmeldde, wanneer, en met welke collega samen.',
          'Welke soort mail we je stuurden en of dat lukte. Niet wat erin stond.',
        ],
      },
      {
        title: 'Waar het staat',
        paragraphs: [
          'Je naam en adres staan op één plek: in de database van deze installatie. De andere onderdelen kennen alleen nummers. Je mail gaat via de mailserver van de beheerder.',
        ],
      },
      {
        title: 'Wie het ziet',
        paragraphs: [
          'De organisatie van het congres ziet wie zich voor haar congres inschreef. Andere deelnemers zien alleen hoeveel plekken vrij zijn. Nodig je een collega uit om samen te gaan, dan zien jullie elkaars naam en organisatie.',
        ],
      },
      {
        title: 'Op je apparaat',
        paragraphs: [
          'We gebruiken alleen cookies die nodig zijn om in te loggen. Je browser onthoudt verder je taal, dat je inlogde, voor wie je inschrijft en, tijdens het inloggen, welke uitnodiging je opende. Er zijn geen volgcookies en geen statistieken van anderen. Alleen als je zelf op een kaartlink klikt, ga je naar OpenStreetMap.',
        ],
      },
      {
        title: 'Wat je kunt vragen',
        paragraphs: [
          'Wil je weten wat we van je hebben, klopt er iets niet, of wil je dat het weg is? Vraag het de organisatie van het congres. Die is verantwoordelijk voor je gegevens.',
        ],
      },
    ],
  },
  en: {
    title: 'Privacy',
    intro: 'We keep only what is needed to share out places fairly and to tell you where to be.',
    sections: [
      {
        title: 'What we keep',
        paragraphs: [],
        points: [
          'Your e-mail address, your name, the language of your e-mails and, if you choose it, your organisation. Sometimes also the days on which you come.',
          'Which sessions you signed up for and withdrew from, when, and together with which colleague.',
          'What kind of e-mail we sent you and whether that worked. Not what it said.',
        ],
      },
      {
        title: 'Where it is',
        paragraphs: [
          'Your name and address are in one place: the database of this installation. The other parts know numbers only. E-mail goes through the mail server of whoever runs this installation.',
        ],
      },
      {
        title: 'Who sees it',
        paragraphs: [
          'The organisers of a congress see who signed up for their congress. Other participants only see how many places are free. When you invite a colleague to go together, you see each other’s name and organisation.',
        ],
      },
      {
        title: 'On your device',
        paragraphs: [
          'We only use cookies that are needed to sign in. Your browser also remembers your language, that you signed in, whom you sign up and, while you sign in, which invitation you opened. There are no tracking cookies and no statistics by others. Only when you follow a map link yourself do you go to OpenStreetMap.',
        ],
      },
      {
        title: 'What you can ask',
        paragraphs: [
          'Would you like to know what we have about you, is something wrong, or should it be gone? Ask the organisers of the congress. They are responsible for your data.',
        ],
      },
    ],
  },
});
