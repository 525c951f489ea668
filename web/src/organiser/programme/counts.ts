import { number } from '../../language/format.ts';

const several = (count: number, one: string, more: string) => (count === 1 ? `1 ${one}` : `${count} ${more}`);

export const sessionsNl = (count: number) => several(count, 'activiteit', 'activiteiten');
export const sessionsEn = (count: number) => several(count, 'session', 'sessions');
export const slotsNl = (count: number) => several(count, 'tijdstip', 'tijdstippen');
export const slotsEn = (count: number) => several(count, 'slot', 'slots');
export const placesNl = (count: number) => (count === 1 ? '1 plek' : `${number(count, 'nl')} plekken`);
export const placesEn = (count: number) => (count === 1 ? '1 place' : `${number(count, 'en')} places`);
