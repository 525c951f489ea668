import type { IncomingMessage } from 'node:http';
import type { Congress } from '../src/api/types.ts';
import { storedAppearance } from './fakeAppearance.ts';
import { congress } from './sample.ts';

/** Listed beside the sample, and nothing more. */
export const otherCongresses: Congress[] = [];

/** `?variant=meer`: two others, one of which is a draft. */
export function listedCongresses(request: IncomingMessage): Congress[] {
  const more: Congress[] = [
    { ...congress('ANYONE', 'proef-zwolle', 'Zwolle'), state: 'DRAFT' },
    congress('ANYONE', 'proef-breda', 'Breda'),
  ];
  return [theCongress(request), ...otherCongresses, ...(variant(request) === 'meer' ? more : [])];
}

/** For tests, whose requests name no page. */
export const chosen: { variant: string | null } = { variant: null };

export function variant(request: IncomingMessage): string | null {
  return new URL(request.headers.referer ?? 'http://none').searchParams.get('variant') ?? chosen.variant;
}

export function theCongress(request: IncomingMessage) {
  const one = { ...congress(), appearance: storedAppearance.appearance };
  const soon = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();
  if (variant(request) === 'straks') return { ...one, signupOpensAt: opening() };
  if (variant(request) === 'dicht') return { ...one, signupClosesAt: soon(-60) };
  if (variant(request) === 'nederlands') return { ...one, english: false };
  if (variant(request) === 'concept') return { ...one, state: 'DRAFT' as const };
  return one;
}

let opensAt: number | null = null;

/** `?variant=straks`: sign-up opens twenty seconds after the first look. */
function opening(): string {
  opensAt ??= Date.now() + 20_000;
  return new Date(opensAt).toISOString();
}
