import type { Invitation, OpenedInvitation } from '../src/api/types.ts';

// Invitations to sign up together, as far as the pages need them. Links that lead somewhere: /samen#proef (open),
// #op (used), #oud (expired), #weg (taken back), #genomen (accepted by somebody else), #eigen (one's own).
// A colleague accepts ten seconds after an invitation was made.

export interface Answer {
  status: number;
  body: unknown;
}

const states: Record<string, OpenedInvitation['state']> = {
  ...{ proef: 'OPEN', eigen: 'OPEN', op: 'USED', oud: 'EXPIRED', weg: 'TAKEN_BACK', genomen: 'ACCEPTED' },
};
export const colleague = { name: 'Robin de Vries', organisation: 'Gemeente Utrecht' };
const acceptsAfterMs = 10_000;

const refused = (status: number, code: string, detail = code): Answer => ({
  status,
  body: { type: `urn:meedoen:problem:${code}`, title: code, detail },
});

export class FakeInvitations {
  private all: Invitation[] = [];
  private readonly congress: string;
  private readonly slotId: string;

  constructor(congress: string, slotId: string) {
    this.congress = congress;
    this.slotId = slotId;
  }

  mine(): Answer {
    return { status: 200, body: this.all };
  }

  make(origin: string, slotId: string, participantId: string): Answer {
    this.all = this.all.filter((each) => each.slotId !== slotId);
    const invitation: Invitation = { id: `i-${slotId}`, slotId, participantId, role: 'INVITER', state: 'OPEN' };
    this.all.push(invitation);
    setTimeout(() => Object.assign(invitation, { state: 'ACCEPTED', colleague }), acceptsAfterMs);
    return { status: 201, body: { ...invitation, link: `${origin}/samen#k3pT-${slotId}-Zw9QmJ1vE8rLx0aYh2uBn4` } };
  }

  takeBack(id: string): Answer {
    this.all = this.all.filter((each) => each.id !== id);
    return { status: 204, body: null };
  }

  open(token: string): Answer {
    const state = states[token];
    if (!state) return refused(404, 'not-found');
    return { status: 200, body: { congress: this.congress, slotId: this.slotId, state } };
  }

  accept(token: string, participantId: string): Answer {
    if (token === 'eigen') {
      return refused(
        409,
        'own-invitation',
        'Deze uitnodiging heb je zelf gemaakt. Stuur de link naar de collega met wie je samen wilt.',
      );
    }
    const { slotId } = this;
    const invitation: Invitation = {
      ...{ id: 'i-proef', slotId, participantId, role: 'INVITED', state: 'ACCEPTED', colleague },
    };
    this.all = [...this.all.filter((each) => each.slotId !== slotId), invitation];
    return { status: 200, body: invitation };
  }

  used(id: string): void {
    this.takeBack(id);
  }
}
