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
          'We bouwen volgens WCAG 2.2, niveau AA. Bij elke wijziging controleert een programma de pagina’s in een echte browser. Een onafhankelijk onderzoek is nog niet gedaan; deze verklaring is dus nog niet af.',
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
      'Everybody should be able to reserve a place with Meedoen, also with a keyboard, a screen reader or large letters.',
    sections: [
      {
        title: 'How far we are',
        paragraphs: [
          'We build according to WCAG 2.2, level AA. With every change a program checks the pages in a real browser. There has been no independent audit yet, so this statement is not finished.',
        ],
      },
      {
        title: 'Does something not work for you?',
        paragraphs: [
          'Tell the organisers of the congress. If you cannot sign up, they can help you too.',
          'Is a session itself not accessible to you? With each session we say what we know about that. Ask the organisers in that case as well.',
        ],
      },
    ],
  },
});
