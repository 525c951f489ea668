import { useQuery } from '@tanstack/react-query';
import type { CongressInfo } from '../api/types.ts';
import { serverNow } from '../clock/serverClock.ts';
import { useTexts } from '../language/language.ts';
import { Link } from '../ui/Link.tsx';
import { ticketQuery } from './api.ts';
import { isSoon, ticketPath } from './ticket.ts';
import { ticketTexts } from './texts.ts';

interface TicketLinkProps {
  congress: CongressInfo;
  participantId: string;
}

/** Leads to the ticket, which is fetched already when the congress is near. */
export function TicketLink({ congress, participantId }: TicketLinkProps) {
  const t = useTexts(ticketTexts);
  useQuery({ ...ticketQuery(congress.slug, participantId), enabled: isSoon(congress, serverNow()) });
  return (
    <p>
      <Link href={ticketPath(congress.slug)}>{t.open}</Link>
    </p>
  );
}
