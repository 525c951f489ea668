import { expect, test } from 'vitest';
import type { SlotParticipants, WhatIf } from '../../api/types.ts';
import { affectedIn } from './affected.ts';

const people: SlotParticipants = {
  confirmed: [{ id: 'anna', signupId: 'of-anna', name: 'Anna', fromSetAside: false }],
  waiting: [{ id: 'bo', signupId: 'of-bo', name: 'Bo', fromSetAside: false, number: 1, organisation: 'Zwolle' }],
};

const effect = (participantId: string, slotId: string, kind: WhatIf['effects'][number]['kind']) => ({
  ...{ signupId: `of-${participantId}`, participantId, slotId, kind },
});

test('people are named in the order of the decisions, in this slot only, and not because it moves', () => {
  const effects = [
    effect('bo', 'bus', 'PROMOTED'),
    effect('anna', 'boat', 'WAIT_ENDED'),
    effect('anna', 'bus', 'MOVED'),
    effect('unknown', 'bus', 'PROMOTED'),
  ];
  const whatIf: WhatIf = { version: 1, mailed: 3, counts: {}, slots: [], effects };
  expect(affectedIn('bus', whatIf, people)).toEqual([
    { id: 'bo', name: 'Bo', organisation: 'Zwolle', kind: 'PROMOTED' },
  ]);
});
