import { beforeEach, describe, expect, test } from 'vitest';
import { Problem, Unreachable } from '../api/problem.ts';
import type { Signup } from '../api/types.ts';
import { type Asked, askInOrder } from './askInOrder.ts';
import { planned, signup } from './fixture.ts';

type Answer = Signup | Error;

/** What has been requested and answered, as the server and the page see it. */
class Server {
  readonly log: string[] = [];
  readonly signups: Signup[] = [];
  readonly told: Asked[] = [];
  private readonly answers: Record<string, Answer>;

  constructor(answers: Record<string, Answer> = {}) {
    this.answers = answers;
  }

  async ask(favourites: string[], more: { joinsWaitingLists?: boolean } = {}): Promise<Error | undefined> {
    return askInOrder(favourites, {
      planNow: () => planned(favourites, { signups: this.signups, ...more }),
      ask: async ({ slot, step }) => this.decide(slot.id, step.kind === 'ask' && step.keepsWaiting),
      stopsAt: (error) => error instanceof Unreachable,
      tell: (asked) => this.told.push(asked),
    });
  }

  private async decide(slotId: string, keepsWaiting: boolean): Promise<Answer> {
    this.log.push(`ask ${slotId}${keepsWaiting ? ', keeping' : ''}`);
    await Promise.resolve();
    const answer = this.answers[slotId] ?? signup(slotId, 'CONFIRMED');
    if (!(answer instanceof Error)) this.signups.push(answer);
    this.log.push(`answer ${slotId}`);
    return answer;
  }

  came(): string[] {
    return this.told.map(({ slotId, answer }) => {
      const what = answer === 'skipped' ? answer : answer instanceof Error ? answer.message : answer.status;
      return `${slotId}: ${what}`;
    });
  }
}

let server: Server;

beforeEach(() => {
  server = new Server();
});

describe('one press', () => {
  test('asks in the order of the favourites, each after the answer to the one before', async () => {
    await server.ask(['lecture', 'agenda', 'walk']);
    expect(server.log).toEqual([
      ...['ask lecture', 'answer lecture', 'ask agenda', 'answer agenda'],
      ...['ask walk', 'answer walk'],
    ]);
  });

  test('skips what overlaps a place that it has just given', async () => {
    await server.ask(['walk', 'house', 'agenda']);
    expect(server.came()).toEqual(['walk: CONFIRMED', 'house: skipped', 'agenda: CONFIRMED']);
  });

  test('asks for what overlaps a waiting list that it has just joined, and keeps the position there', async () => {
    server = new Server({ walk: signup('walk', 'WAITLISTED') });
    await server.ask(['walk', 'house']);
    expect(server.log).toContain('ask house, keeping');
    expect(server.came()).toEqual(['walk: WAITLISTED', 'house: CONFIRMED']);
  });

  test('does not decide itself what comes of one that is not decided yet', async () => {
    server = new Server({ walk: signup('walk', 'REQUESTED'), house: new Error('clash') });
    await server.ask(['walk', 'house']);
    expect(server.came()).toEqual(['walk: REQUESTED', 'house: clash']);
  });

  test('goes on after a refusal', async () => {
    server = new Server({ walk: new Problem(409, { title: 'full' }) });
    expect(await server.ask(['walk', 'lecture'])).toBeUndefined();
    expect(server.came()).toEqual(['walk: full', 'lecture: CONFIRMED']);
  });

  test('stops where nothing answers, so that nothing overtakes what is wanted more', async () => {
    const away = new Unreachable('away');
    server = new Server({ house: away });
    expect(await server.ask(['lecture', 'house', 'walk'])).toBe(away);
    expect(server.came()).toEqual(['lecture: CONFIRMED']);
    expect(server.log).not.toContain('ask walk');
  });

  test('again asks for nothing that there is already', async () => {
    await server.ask(['lecture', 'walk']);
    server.log.length = 0;
    await server.ask(['lecture', 'walk']);
    expect(server.log).toEqual([]);
  });
});
