import { texts } from '../../language/language.ts';

export const workspaceTexts = texts({
  nl: {
    nav: 'Werkplek van de organisatie',
    congress: 'Congres',
    allCongresses: 'Alle congressen',
    more: 'Meer',
    close: 'Sluiten',
    askDrop: 'Gooi je weg wat je invulde?',
    notSaved: 'Het is nog niet opgeslagen.',
    keep: 'Nee, terug naar het formulier',
    drop: 'Ja, gooi weg',
    onlyOrganisers: 'Deze pagina is alleen voor de organisatie van dit congres.',
    signIn: 'Log in met het adres waarmee je het congres organiseert.',
  },
  en: {
    nav: 'Organisers’ workspace',
    congress: 'Congress',
    allCongresses: 'All congresses',
    more: 'More',
    close: 'Close',
    askDrop: 'Drop what you entered?',
    notSaved: 'It has not been saved yet.',
    keep: 'No, back to the form',
    drop: 'Yes, drop it',
    onlyOrganisers: 'This page is only for the organisers of this congress.',
    signIn: 'Sign in with the address you use as an organiser.',
  },
});
