import { isWhole, type SettingsPart } from './part.ts';

/** How fast participants go from one meeting point to another. */
export type TravelFields = { walking: string; cycling: string };

export const travelSpeeds: SettingsPart<TravelFields> = {
  id: 'reistijd',
  places: { 'travelSpeeds.walking': 'walking', 'travelSpeeds.cycling': 'cycling' },
  fieldsOf: ({ travelSpeeds: { walking, cycling } }) => ({ walking: String(walking), cycling: String(cycling) }),
  settingsWith: (settings, { walking, cycling }) => ({
    ...settings,
    travelSpeeds: { walking: Number(walking.trim()), cycling: Number(cycling.trim()) },
  }),
  mistakesIn: ({ walking, cycling }) => ({
    ...(!isWhole(walking, 1, 10) && { walking: 'walking' }),
    ...(!isWhole(cycling, 0, 40) && { cycling: 'cycling' }),
  }),
};
