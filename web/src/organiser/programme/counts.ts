import type { ProgrammeImport } from '../../api/types.ts';
import { countOf } from '../../language/format.ts';

export const sessionsNl = (count: number) => countOf(count, 'activiteit', 'activiteiten', 'nl');
export const sessionsEn = (count: number) => countOf(count, 'session', 'sessions', 'en');
export const slotsNl = (count: number) => countOf(count, 'tijdstip', 'tijdstippen', 'nl');
export const slotsEn = (count: number) => countOf(count, 'slot', 'slots', 'en');
export const placesNl = (count: number) => countOf(count, 'plek', 'plekken', 'nl');
export const placesEn = (count: number) => countOf(count, 'place', 'places', 'en');

/** Sessions and slots together, as the preview lists them. */
export function inAll({ sessions, slots }: Pick<ProgrammeImport, 'sessions' | 'slots'>): ProgrammeImport['slots'] {
  return {
    added: sessions.added + slots.added,
    changed: sessions.changed + slots.changed,
    unchanged: sessions.unchanged + slots.unchanged,
  };
}
