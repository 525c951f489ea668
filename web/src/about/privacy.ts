import { texts } from '../language/language.ts';
import type { Text } from './TextPage.tsx';

const myData = '/mijn-gegevens';
const authority = 'https://www.autoriteitpersoonsgegevens.nl';

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
          'Welke activiteiten je als favoriet bewaart, en in welke volgorde. De organisatie ziet dat niet.',
          'Of er een begeleider of tolk met je meekomt, als de organisatie daar een plek voor geeft. Niet wie dat is en niet waarom.',
          'Welke soort mail we je stuurden en of dat lukte. Niet wat erin stond.',
        ],
      },
      {
        title: 'Wat we bewaren om je te laten inloggen',
        paragraphs: [],
        points: [
          'Op welke apparaten je bent ingelogd: de soort browser en het besturingssysteem, sinds wanneer, en wanneer je het voor het laatst gebruikte. Dat wissen we een dag nadat je daar bent uitgelogd. Je ziet deze apparaten zelf bij Waar je bent ingelogd.',
          'Dat je om een mail vroeg om in te loggen, en vanaf welk netwerk. Dat wissen we na een dag.',
          'Een beveiligingslogboek: wanneer iemand inlogde, uitlogde of werd geweigerd, en vanaf welk netwerk. Daarin staat een nummer, niet je naam of je e-mailadres. De beheerder bepaalt hoelang dat logboek blijft.',
          'Een geschiedenis per congres: wat de organisatie wanneer veranderde, en vanaf welk netwerk. Ook daarin staan nummers. De geschiedenis blijft tot het congres wordt verwijderd.',
        ],
      },
      {
        title: 'Hoelang we het bewaren',
        paragraphs: [
          'Een tijd na het congres wissen we vanzelf je naam, je adres en al het andere dat laat zien wie je bent. Meestal is dat 90 dagen na de laatste dag. De organisatie kan een andere termijn kiezen. Wat overblijft, zijn aantallen: hoeveel mensen zich inschreven en kwamen. Doe je ook mee aan een ander congres, dan blijven je gegevens voor dat congres staan.',
          'Wil je niet zo lang wachten? Dan kun je je gegevens zelf wissen.',
        ],
        after:
          'Logde je alleen in en deed je nergens aan mee? Dan wissen we je e-mailadres als je nergens meer bent ingelogd.',
        link: { address: myData, label: 'Mijn gegevens' },
      },
      {
        title: 'Waarom het mag',
        paragraphs: [
          'De organisatie van het congres is verantwoordelijk voor je gegevens. Ze heeft ze nodig om je de plek te geven waar je zelf om vraagt (artikel 6, lid 1, onder b, van de AVG). Noemt de organisatie in een eigen privacyverklaring een andere grondslag, dan geldt die.',
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
          'De organisatie van het congres ziet wie zich voor haar congres inschreef. Andere deelnemers zien alleen hoeveel plekken vrij zijn. Nodig je een collega uit om samen te gaan, dan zien jullie elkaars naam en organisatie. Maak je een adres voor je agenda, dan kan iedereen die dat adres heeft je programma zien, tot je ermee stopt.',
        ],
      },
      {
        title: 'Op je apparaat',
        paragraphs: [
          'We gebruiken alleen cookies die nodig zijn om in te loggen. Je browser onthoudt verder je taal, dat je bent ingelogd, voor wie je inschrijft, waar je was in het programma, je favorieten zolang we die niet konden bewaren en, tijdens het inloggen, wat je wilde doen. Zonder internet zie je nog het programma, je plekken en je ticket: die staan daarvoor in je browser. Als je uitlogt, halen we alles weg wat van jou is. Er zijn geen volgcookies en geen statistieken van anderen. Alleen als je zelf op een kaartlink klikt, ga je naar OpenStreetMap.',
        ],
      },
      {
        title: 'Jouw rechten',
        paragraphs: [
          'Bij Mijn gegevens zie je alles wat we over je bewaren. Je kunt het daar ook downloaden en wissen. En je mag de organisatie van het congres vragen:',
        ],
        points: [
          'welke gegevens ze van je heeft (inzage), en om een kopie daarvan;',
          'om te verbeteren wat niet klopt (correctie);',
          'om je gegevens weg te halen (wissen);',
          'om je gegevens een tijd niet te gebruiken (beperking);',
          'om ermee te stoppen, omdat jouw situatie dat vraagt (bezwaar).',
        ],
        after: 'Je krijgt binnen een maand antwoord.',
      },
      {
        title: 'Een klacht',
        paragraphs: ['Kom je er samen niet uit? Dan kun je een klacht indienen bij de toezichthouder.'],
        link: { address: authority, label: 'Autoriteit Persoonsgegevens', language: 'nl' },
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
          'Your email address, your name, the language of your emails and, if you choose one, your organisation. Sometimes also the days on which you attend.',
          'Which sessions you signed up for and withdrew from, when, and together with which colleague.',
          'Which sessions you keep as favourites, and in which order. The organisers do not see that.',
          'Whether a companion or interpreter comes with you, if the organisers give a place for that. Not who that is, and not why.',
          'What kind of email we sent you and whether it was delivered to the mail server. Not what it said.',
        ],
      },
      {
        title: 'What we keep so that you can sign in',
        paragraphs: [],
        points: [
          'The devices on which you are signed in: the kind of browser and operating system, since when, and when you last used each of them. We delete this a day after you have been signed out there. You can see these devices yourself under Where you are signed in.',
          'That you asked for a sign-in email, and from which network. We delete this after a day.',
          'A security log: when somebody signed in, signed out or was refused, and from which network. It contains a number, not your name or email address. The operator decides how long the log is kept.',
          'A history of each congress: what the organisers changed, when and from which network. It contains numbers too. The history is kept until the congress is deleted.',
        ],
      },
      {
        title: 'How long we keep it',
        paragraphs: [
          'Some time after the congress we erase your name, your address and everything else that shows who you are. This is usually 90 days after the last day; the organisers can choose another period. What is left are numbers: how many people signed up and came. If you take part in another congress as well, your details for that congress are kept.',
          'If you do not want to wait that long, you can erase your details yourself.',
        ],
        after:
          'If you only signed in and took part in nothing, we erase your address once you are signed in nowhere any more.',
        link: { address: myData, label: 'My data' },
      },
      {
        title: 'Why this is allowed',
        paragraphs: [
          'The organisers of the congress are responsible for your data. They need it to give you the place you ask for (Article 6(1)(b) of the GDPR). If the organisers name another legal basis in a privacy statement of their own, that one applies.',
        ],
      },
      {
        title: 'Where it is kept',
        paragraphs: [
          'Your name and address are kept in one place: the database of this installation. The other parts of Meedoen handle numbers only. Email goes through the mail server of the operator.',
        ],
      },
      {
        title: 'Who can see it',
        paragraphs: [
          'The organisers of a congress can see who signed up for it. Other participants can only see how many places are free. If you invite a colleague to go together, you see each other’s name and organisation. If you make an address for your calendar, everybody who has that address can see your programme until you stop it.',
        ],
      },
      {
        title: 'On your device',
        paragraphs: [
          'We only use cookies that are needed for signing in. Your browser also remembers your language, that you are signed in, whom you sign up, where you were in the programme, your favourites for as long as we could not save them and, while you sign in, what you were about to do. Without the internet you still see the programme, your places and your ticket: they are in your browser for that. When you sign out, we remove everything that is yours. There are no tracking cookies and no statistics by third parties. You only go to OpenStreetMap if you follow a map link.',
        ],
      },
      {
        title: 'Your rights',
        paragraphs: [
          'Under My data, you can see all that we keep about you, download it and erase it. And you may ask the organisers of the congress:',
        ],
        points: [
          'which data they hold about you (access), and for a copy of it;',
          'to correct what is wrong (rectification);',
          'to delete your data (erasure);',
          'not to use your data for a time (restriction);',
          'to stop using it because of your particular situation (objection).',
        ],
        after: 'They have to answer within a month.',
      },
      {
        title: 'Making a complaint',
        paragraphs: [
          'If you and the organisers cannot solve a problem, you can complain to the Dutch data protection authority.',
        ],
        link: { address: authority, label: 'Autoriteit Persoonsgegevens', language: 'nl' },
      },
    ],
  },
});
