import { useQuery } from '@tanstack/react-query';
import type { CongressInfo } from '../api/types.ts';
import { serverNow } from '../clock/serverClock.ts';
import { useTexts } from '../language/language.ts';
import { ButtonLink, Link } from '../ui/Link.tsx';
import { ticketQuery } from './api.ts';
import { isSoon, ticketPath } from './ticket.ts';
import { ticketTexts } from './texts.ts';

interface TicketLinkProps {
  congress: CongressInfo;
  participantId: string;
  isButton?: boolean;
}

/** Leads to the ticket, which is fetched already when the congress is near. */
export function TicketLink({ congress, participantId, isButton = false }: TicketLinkProps) {
  const t = useTexts(ticketTexts);
  useQuery({ ...ticketQuery(congress.slug, participantId), enabled: isSoon(congress, serverNow()) });
  const path = ticketPath(congress.slug);
  if (isButton) {
    return (
      <ButtonLink href={path} purpose="secondary">
        {t.open}
      </ButtonLink>
    );
  }
  return (
    <p>
      <Link href={path}>{t.open}</Link>
    </p>
  );
}
