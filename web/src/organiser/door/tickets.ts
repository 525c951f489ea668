import { useQuery } from '@tanstack/react-query';
import { request } from '../../api/request.ts';
import type { TicketCheckRequest, TicketHolder } from '../../api/types.ts';
import { congressPath } from '../../congress/api.ts';

/** A code that was read out, or what a scanner typed. Null: neither. */
export function ticketIn(typed: string): TicketCheckRequest | null {
  const text = typed.trim();
  if (/^eyJ[\w-]+\.[\w-]+\.[\w-]+$/.test(text)) return { token: text };
  return /^[0-9a-z]{8}$/i.test(text.replace(/[\s-]/g, '')) ? { code: text } : null;
}

async function check(slug: string, ticket: TicketCheckRequest | null): Promise<TicketHolder> {
  return (await request<TicketHolder>('POST', `${congressPath(slug)}/ticket-checks`, ticket)).data;
}

/** Whose ticket it is, if the search is a ticket. */
export function useHolder(slug: string, search: string) {
  const ticket = ticketIn(search);
  return useQuery({
    queryKey: ['ticket-check', slug, ticket],
    queryFn: () => check(slug, ticket),
    enabled: ticket !== null,
    retry: false,
  });
}
