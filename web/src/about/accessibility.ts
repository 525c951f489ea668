import { texts } from '../language/language.ts';
import type { Text } from './TextPage.tsx';

export const accessibilityText = texts<Text>({
  nl: {
    title: 'Toegankelijkheid',
    intro:
      'Iedereen moet met Meedoen een plek kunnen reserveren, ook met een toetsenbord, een schermlezer of grote letters.',
    sections: [
      {
        title: 'Hoe ver we zijn',
        paragraphs: [
          'We bouwen volgens WCAG 2.2, niveau AA. Bij elke wijziging controleert een programma de pagina’s in een echte browser. Een onafhankelijk onderzoek van de software is nog niet gedaan.',
        ],
      },
      {
        title: 'Loop je ergens tegenaan?',
        paragraphs: [
          'Vertel het de organisatie van het congres. Lukt inschrijven niet, dan kan de organisatie je ook helpen.',
          'Is een activiteit zelf niet toegankelijk voor je? Bij elke activiteit staat wat we daarover weten. Vraag ook dan de organisatie.',
        ],
      },
    ],
  },
  en: {
    title: 'Accessibility',
    intro:
      'Everybody should be able to reserve a place with Meedoen, including with a keyboard, a screen reader or large text.',
    sections: [
      {
        title: 'How far we are',
        paragraphs: [
          'We build to WCAG 2.2, level AA. After every change, a program checks the pages in a real browser. The software has not been audited independently yet.',
        ],
      },
      {
        title: 'Is something not working for you?',
        paragraphs: [
          'Tell the organisers of the congress. If you cannot sign up, they can help you with that too.',
          'Is a session itself not accessible to you? Each session says what we know about its accessibility. You can ask the organisers about this too.',
        ],
      },
    ],
  },
});
