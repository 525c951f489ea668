import { texts } from '../language/language.ts';
import type { Text } from './TextPage.tsx';

export const helpText = texts<Text>({
  nl: {
    title: 'Hulp',
    intro: 'Met Meedoen reserveer je een plek bij de activiteiten van een congres.',
    sections: [
      {
        title: 'Zo schrijf je je in',
        paragraphs: [],
        points: [
          'Kies een activiteit in het programma en druk op Inschrijven.',
          'Log in. Je hebt geen wachtwoord nodig: je krijgt een mail met een link en een code.',
          'Je ziet meteen of je een plek hebt. Je krijgt ook een mail.',
        ],
      },
      {
        title: 'Favorieten',
        paragraphs: [
          'Druk op de ster bij een activiteit om die te bewaren. Bij Favorieten zet je ze in jouw volgorde. Dat kan al voordat de inschrijving opent.',
          'Is de inschrijving open? Druk dan op Schrijf me in voor mijn favorieten. We vragen de plekken één voor één aan, in jouw volgorde. Een favoriet die gelijk valt met een plek die je net kreeg, slaan we over.',
        ],
      },
      {
        title: 'De wachtlijst',
        paragraphs: [
          'Is een activiteit vol, dan kun je vaak op de wachtlijst. Komt er een plek vrij, dan krijgt nummer 1 die meteen. Je hoeft daar niets voor te doen; je krijgt een mail.',
          'Kort voor het begin schuift de wachtlijst niet meer door. Plekken die dan nog vrijkomen, zijn voor wie aan de deur staat.',
        ],
      },
      {
        title: 'Afmelden',
        paragraphs: [
          'Kun je toch niet? Meld je af bij Mijn programma. Wacht er iemand, dan gaat je plek meteen naar wie aan de beurt is, en sluit je achteraan als je later toch wilt komen. Anders komt je plek vrij voor wie hem wil.',
        ],
      },
      {
        title: 'Samen met een collega',
        paragraphs: [
          'Wil je alleen met een collega samen? Kies bij de activiteit Samen met een collega en stuur je collega de link. Zegt die ja, dan kan ieder van jullie jullie allebei inschrijven. Jullie krijgen allebei een plek, of geen van beiden. Dat kun je al afspreken voordat de inschrijving opent.',
          'Wachten jullie samen, dan moeten er twee plekken vrij zijn. Is er maar één vrij, dan kan iemand anders soms voorgaan, maar niet steeds opnieuw. Meldt een van jullie zich af, dan houdt de ander de plek of de plaats in de rij.',
        ],
      },
      {
        title: 'Je ticket, en zonder internet',
        paragraphs: [
          'Bij Ticket staat een QR-code voor al je plekken. Laat die zien aan de deur, of lees de code eronder voor. Komt er iemand met je mee, dan geldt je ticket ook voor die persoon.',
          'Het programma, je eigen programma en je ticket openen ook zonder internet, als je ze eerder met internet opende. Je ziet dan van wanneer ze zijn. Inschrijven en afmelden kan pas weer met internet.',
        ],
      },
      {
        title: 'Met een begeleider of tolk',
        paragraphs: [
          'Komt er iemand met je mee die je helpt, of een tolk? Vraag het de organisatie van het congres. Die kan daar een plek naast de jouwe voor geven. Wie meekomt, hoeft zich niet in te schrijven. Ruil je later, dan zijn er twee plekken nodig. Meld je je af, dan komen ze allebei vrij.',
        ],
      },
      {
        title: 'Twee activiteiten tegelijk',
        paragraphs: [
          'Je kunt geen plek hebben bij twee activiteiten die gelijk vallen. Heb je een plek en ga je liever ergens anders heen? Druk daar op Inschrijven; dan kun je ruilen. Is er plek, dan ruil je meteen. Is het vol, dan houd je je plek en wacht je op de andere. Je oude plek gaat pas weg als je de nieuwe hebt.',
          'Wacht je ergens, en kies je intussen een plek op hetzelfde moment? Dan vragen we eerst wat je wilt. Je kunt die plek nemen en toch je nummer op de wachtlijst houden: krijg je daarna de plek waarop je wacht, dan geef je de andere vanzelf op. Wacht je samen met een collega, dan kan dat niet.',
        ],
      },
      {
        title: 'Geen mail gekregen?',
        paragraphs: [
          'Wacht een minuut en kijk bij je ongewenste mail. Controleer of het adres klopt. Soms houdt de mailserver van een organisatie een eerste mail een paar minuten vast.',
        ],
      },
    ],
  },
  en: {
    title: 'Help',
    intro: 'Use Meedoen to reserve places in the sessions of a congress.',
    sections: [
      {
        title: 'How to sign up',
        paragraphs: [],
        points: [
          'Choose a session in the programme and select Sign up.',
          'Sign in. You do not need a password: we send you an email with a link and a code.',
          'You see straight away whether you have a place. We also email you.',
        ],
      },
      {
        title: 'Favourites',
        paragraphs: [
          'Press the star of a session to keep it. Under Favourites you put them in your order. You can do so before sign-up opens.',
          'When sign-up is open, select Sign me up for my favourites. We ask for the places one by one, in your order. We skip a favourite that overlaps with a place that you have just been given.',
        ],
      },
      {
        title: 'The waiting list',
        paragraphs: [
          'If a session is full, you can usually join the waiting list. As soon as a place becomes free, number 1 on the list gets it. You do not need to do anything; we email you.',
          'Shortly before the session starts, the waiting list stops. Places that become free after that go to people at the door.',
        ],
      },
      {
        title: 'Withdrawing',
        paragraphs: [
          'If you cannot come after all, withdraw under My programme. If people are waiting, your place goes to the next person straight away, and if you change your mind you join the end of the waiting list. Otherwise, your place becomes available to everybody.',
        ],
      },
      {
        title: 'Together with a colleague',
        paragraphs: [
          'If you only want to go together with a colleague, choose Together with a colleague on the page of the session and send your colleague the link. Once your colleague has accepted, either of you can sign up both of you. You both get a place, or neither of you does. You can arrange this before sign-up opens.',
          'If you are waiting together, two places have to become free. If only one does, somebody else may sometimes get it first, but not over and over. If one of you withdraws, the other keeps their place or their position on the waiting list.',
        ],
      },
      {
        title: 'Your ticket, and without the internet',
        paragraphs: [
          'Under Ticket there is a QR code for all your places. Show it at the door, or read out the code below it. If somebody comes with you, your ticket is for them as well.',
          'The programme, your own programme and your ticket also open without the internet, if you opened them before with it. You then see how old they are. You can sign up and withdraw when you are connected again.',
        ],
      },
      {
        title: 'With a companion or interpreter',
        paragraphs: [
          'Does somebody come with you who helps you, or an interpreter? Ask the organisers of the congress. They can give a place beside yours. Whoever comes with you does not need to sign up. If you exchange later, two places are needed. If you withdraw, both become free.',
        ],
      },
      {
        title: 'Two sessions at the same time',
        paragraphs: [
          'You cannot have places in two sessions that overlap. If you have a place but would rather go to another session, select Sign up there; you can then exchange your place. If there is a place, the exchange happens straight away. If the session is full, you keep your place and wait for the other one. You only give up your old place when you have the new one.',
          'If you are on a waiting list and choose a place in another session at the same time, we first ask what you want. You can take that place and still keep your position on the waiting list: if you then get the place you are waiting for, the other one is given up automatically. This is not possible if you are waiting together with a colleague.',
        ],
      },
      {
        title: 'No email?',
        paragraphs: [
          'Wait a minute and look in your spam folder. Check that you entered the right address. Some mail servers delay the first email from a new sender by a few minutes.',
        ],
      },
    ],
  },
});
