import { texts } from '../language/language.ts';

export const favouriteTexts = texts({
  nl: {
    favourite: 'Favoriet',
    favourites: 'Favorieten',
    isKept: 'Bewaard bij je favorieten.',
    isGone: 'Geen favoriet meer.',
    notKept: (why: string) => `Je favorieten zijn niet veranderd. ${why}`,
  },
  en: {
    favourite: 'Favourite',
    favourites: 'Favourites',
    isKept: 'Saved to your favourites.',
    isGone: 'No longer a favourite.',
    notKept: (why) => `Your favourites have not changed. ${why}`,
  },
});
