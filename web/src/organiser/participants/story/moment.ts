import type { Line } from './line.ts';

export type Tone = 'good' | 'warn' | 'bad' | 'plain';

/** Something that happened: the first sentence says what, the others why. */
export interface Moment {
  at: string;
  tone: Tone;
  isMail: boolean;
  lines: Line[];
}
