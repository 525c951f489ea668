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
        title: 'Twee activiteiten tegelijk',
        paragraphs: [
          'Je kunt geen plek hebben bij twee activiteiten die gelijk vallen. Heb je een plek en ga je liever ergens anders heen? Druk daar op Inschrijven; dan kun je ruilen. Is er plek, dan ruil je meteen. Is het vol, dan houd je je plek en wacht je op de andere. Je oude plek gaat pas weg als je de nieuwe hebt.',
          'Wacht je ergens, en kies je intussen een plek op hetzelfde moment? Dan vragen we eerst of je wilt blijven wachten.',
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
    intro: 'With Meedoen you reserve a place in the sessions of a congress.',
    sections: [
      {
        title: 'How to sign up',
        paragraphs: [],
        points: [
          'Choose a session in the programme and press Sign up.',
          'Sign in. You do not need a password: you get an e-mail with a link and a code.',
          'You see at once whether you have a place. You also get an e-mail.',
        ],
      },
      {
        title: 'The waiting list',
        paragraphs: [
          'When a session is full you can often join the waiting list. When a place becomes free, number 1 gets it at once. You need not do anything; you get an e-mail.',
          'Shortly before the start the waiting list stops moving. Places that become free then are for those who come to the door.',
        ],
      },
      {
        title: 'Withdrawing',
        paragraphs: [
          'Can you not come after all? Withdraw under My programme. If somebody is waiting, your place goes at once to whoever is next, and you join the end of the line if you change your mind. Otherwise your place becomes free for anybody.',
        ],
      },
      {
        title: 'Together with a colleague',
        paragraphs: [
          'Do you only want to go together with a colleague? Choose Together with a colleague at the session and send your colleague the link. After a yes, either of you can sign you both up. You both get a place, or neither of you does. You can agree on it before sign-up opens.',
          'When you wait together, two places have to be free. If only one is, somebody else may sometimes pass you, but not again and again. If one of you withdraws, the other keeps the place or the turn in the line.',
        ],
      },
      {
        title: 'Two sessions at the same time',
        paragraphs: [
          'You cannot have a place in two sessions that overlap. Do you have a place, and would you rather go somewhere else? Press Sign up there; then you can exchange. If there is a place, you exchange at once. If it is full, you keep your place and wait for the other. Your old place goes only when you have the new one.',
          'Are you waiting, and do you choose a place at the same time meanwhile? Then we first ask whether you want to keep waiting.',
        ],
      },
      {
        title: 'No e-mail?',
        paragraphs: [
          'Wait a minute and look in your spam folder. Check the address. Some mail servers hold back a first e-mail for a few minutes.',
        ],
      },
    ],
  },
});
