import { countOf } from '../../language/format.ts';

export const sessionsNl = (count: number) => countOf(count, 'activiteit', 'activiteiten', 'nl');
export const sessionsEn = (count: number) => countOf(count, 'session', 'sessions', 'en');
export const slotsNl = (count: number) => countOf(count, 'tijdstip', 'tijdstippen', 'nl');
export const slotsEn = (count: number) => countOf(count, 'slot', 'slots', 'en');
export const placesNl = (count: number) => countOf(count, 'plek', 'plekken', 'nl');
export const placesEn = (count: number) => countOf(count, 'place', 'places', 'en');
