import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { withPatience } from '../api/patience.ts';
import { Problem, Unreachable } from '../api/problem.ts';
import { secondsLeft, type Wait, waitAfter } from '../api/wait.ts';
import { uiTexts } from './texts.ts';
import { WaitNotice, waitSentence } from './WaitNotice.tsx';

const nl = uiTexts.nl;
const busy = new Problem(503, { type: 'urn:meedoen:problem:service-unavailable' }, 3);
const say = (wait: Wait, online = true) => waitSentence(wait, 0, online, nl);

describe('somebody who waits', () => {
  test('is told that it is busy only if the server said so', () => {
    expect(say(waitAfter(busy, 3000, 0))).toBe(nl.busy(3));
    expect(say(waitAfter(new Unreachable(), 3000, 0))).toBe(nl.silent);
  });

  test('is told that there is no connection if the device reports it', () => {
    expect(say(waitAfter(new Unreachable(), 3000, 0), false)).toBe(nl.cutOff);
  });

  test('is told when it is being tried again', async () => {
    const said: string[] = [];
    const answers: (() => string)[] = [
      () => {
        throw new Unreachable();
      },
      () => {
        throw busy;
      },
      () => 'a place',
    ];
    const ask = async () => {
      said.push('asked');
      return answers.shift()?.() ?? '';
    };
    await withPatience(ask, {
      sleep: () => Promise.resolve(),
      onWait: (_, why) => said.push(say(waitAfter(why, 3000, 0))),
      onAgain: () => said.push(say({ kind: 'again' })),
    });
    expect(said).toEqual(['asked', nl.silent, nl.again, 'asked', nl.busy(3), nl.again, 'asked']);
  });

  test('sees the seconds count down, never to zero', () => {
    expect([0, 1, 1000, 2999, 3000, 9000].map((now) => secondsLeft(3000, now))).toEqual([3, 3, 2, 1, 1, 1]);
  });

  test('does not get every second announced', () => {
    const shown = renderToStaticMarkup(<WaitNotice wait={waitAfter(busy, 3000)} />);
    expect(shown).toContain(nl.busy(3));
    expect(shown).not.toMatch(/role="(alert|status)"|aria-live/);
  });
});
