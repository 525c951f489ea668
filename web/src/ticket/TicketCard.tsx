import { useQuery } from '@tanstack/react-query';
import type { Participant, Ticket } from '../api/types.ts';
import { useTexts } from '../language/language.ts';
import { Awaited } from '../ui/Awaited.tsx';
import { ticketQuery } from './api.ts';
import { QrCode } from './QrCode.tsx';
import { inGroups } from './ticket.ts';
import { ticketTexts } from './texts.ts';

function Code({ code }: { code: string }) {
  const t = useTexts(ticketTexts);
  return (
    <p className="ticket__letters">
      <span className="visually-hidden">
        {t.code} {[...code].join(' ')}
      </span>
      <span aria-hidden="true">{inGroups(code)}</span>
    </p>
  );
}

function Codes({ ticket: { token, code } }: { ticket: Ticket }) {
  const t = useTexts(ticketTexts);
  return (
    <>
      <div className="ticket__codes">
        <QrCode text={token} label={t.qr} />
        <Code code={code} />
      </div>
      <p className="ticket__hint">{t.bright}</p>
    </>
  );
}

/** To hold up at the door. */
export function TicketCard({ participant: { id, congress, name, organisation } }: { participant: Participant }) {
  return (
    <div className="card ticket">
      <div className="ticket__who">
        <p className="ticket__name">{name}</p>
        {organisation && <p className="quiet">{organisation.name}</p>}
      </div>
      <Awaited query={useQuery(ticketQuery(congress, id))}>{(ticket) => <Codes ticket={ticket} />}</Awaited>
    </div>
  );
}
