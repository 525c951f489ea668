import { texts } from '../../language/language.ts';

export const workspaceTexts = texts({
  nl: {
    nav: 'Werkplek van de organisatie',
    more: 'Meer',
    close: 'Sluiten',
    onlyOrganisers: 'Deze pagina is alleen voor de organisatie van dit congres.',
    signIn: 'Log in met het adres waarmee je het congres organiseert.',
  },
  en: {
    nav: 'Organisers’ workspace',
    more: 'More',
    close: 'Close',
    onlyOrganisers: 'This page is only for the organisers of this congress.',
    signIn: 'Sign in with the address you use as an organiser.',
  },
});
