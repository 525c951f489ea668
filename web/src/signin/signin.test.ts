import { describe, expect, test } from 'vitest';
import type { Me, Participant } from '../api/types.ts';
import { digitsOf } from './CodeForm.tsx';
import { nextStep } from './nextStep.ts';
import { safePath, toDoBefore } from '../me/who.ts';

function me(participants: Participant[] = [], roles: string[] = []): Me {
  return {
    ...{ account: { id: 'a', email: 'a@b.example', language: 'nl' }, participants, roles },
    ...{ sessionExpiresAt: '2026-12-01T00:00:00Z', serverTime: '2026-10-01T00:00:00Z' },
  };
}

const person = (id: string): Participant => ({ id, congress: 'c', name: id, language: 'nl' });
const open = { slug: 'c', admission: 'ANYONE' as const };
const intent = { congress: 'c', sessionId: 's1', slotId: 'a', at: 0 };

describe('before sign-up opens', () => {
  test('a visitor is told to sign in, then to say who they are, until one click is enough', () => {
    expect(toDoBefore(null, open)).toBe('/inloggen');
    expect(toDoBefore(me(), open)).toBe('/c/c/wie-ben-je');
    expect(toDoBefore(me([person('p')]), open)).toBeNull();
  });
});

describe('after signing in', () => {
  test('a visitor continues with what they wanted', () => {
    expect(nextStep({ me: me([person('p')]), intent, back: null, congress: open })).toBe('/c/c/activiteit/s1');
    expect(nextStep({ me: me([person('p')]), intent: null, back: '/mijn-programma', congress: open })).toBe(
      '/mijn-programma',
    );
    expect(nextStep({ me: me([person('p')]), intent: null, back: null, congress: open })).toBe('/');
  });

  test('a visitor first says who they are, in a congress without a list', () => {
    const path = '/c/c/wie-ben-je?terug=%2Fc%2Fc%2Factiviteit%2Fs1';
    expect(nextStep({ me: me(), intent, back: null, congress: open })).toBe(path);
    const listed = { slug: 'c', admission: 'LIST' as const };
    expect(nextStep({ me: me(), intent, back: null, congress: listed })).toBe('/c/c/activiteit/s1');
  });

  test('somebody who acts for several people chooses first', () => {
    const step = nextStep({ me: me([person('p'), person('q')]), intent, back: null, congress: open });
    expect(step).toContain('/wie-ben-je');
  });

  test('organisers need not say who they are to organise', () => {
    const organiser = me([], ['ORGANISER:c']);
    expect(nextStep({ me: organiser, intent: null, back: '/c/c/organisatie', congress: open })).toBe(
      '/c/c/organisatie',
    );
  });
});

test('nobody is sent to another site', () => {
  expect(safePath('/mijn-programma')).toBe('/mijn-programma');
  for (const path of ['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '', null]) {
    expect(safePath(path)).toBeNull();
  }
});

test('a code may be typed with spaces', () => {
  expect(digitsOf(' 123 456 ')).toBe('123456');
});
