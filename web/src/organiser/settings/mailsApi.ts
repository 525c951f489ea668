import { queryOptions, useQuery } from '@tanstack/react-query';
import { isPassing } from '../../api/problem.ts';
import { request } from '../../api/request.ts';
import type { MailPreview, MailSettings } from '../../api/types.ts';
import { congressPath } from '../../congress/api.ts';
import { useRested } from '../../ui/useRested.ts';
import { type Versioned, versioned } from '../editing/versioned.ts';
import type { AddressedMail, MailLanguage } from './mails.ts';

const path = (slug: string) => `${congressPath(slug)}/mail-settings`;

export const readMailSettings = (slug: string) => versioned<MailSettings>(request('GET', path(slug)));

/** Always read anew, and kept as they were when their form was opened. */
export const mailSettingsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['mail-settings', slug],
    queryFn: () => readMailSettings(slug),
    staleTime: Infinity,
    gcTime: 0,
  });

/** Refused as `changed-meanwhile` if they have another version. */
export const changeMailSettings = (slug: string, { etag }: Versioned<MailSettings>, wanted: MailSettings) =>
  request('PUT', path(slug), wanted, etag);

/** One mail, as it would be sent. */
export interface Previewed {
  kind: AddressedMail;
  language: MailLanguage;
  sender?: string | undefined;
  replyTo?: string | undefined;
  above?: string | undefined;
  below?: string | undefined;
}

/** To oneself, with the texts that are saved. */
export const sendTestMail = (slug: string, kind: AddressedMail, language: MailLanguage) =>
  request('POST', `${congressPath(slug)}/mails/tests`, { kind, language });

/** What composes mails may be away for a moment. Beyond this, only another text is tried. */
const mayComeLater = (failures: number, error: unknown) => failures < 6 && isPassing(error);

/** The previous one stays until there is another. */
export function useMailPreview(slug: string, wanted: Previewed) {
  const body = useRested(JSON.stringify(wanted));
  return useQuery({
    queryKey: ['mail-preview', slug, body],
    queryFn: async () =>
      (await request<MailPreview>('POST', `${congressPath(slug)}/mails/preview`, JSON.parse(body) as Previewed)).data,
    placeholderData: (previous) => previous,
    staleTime: Infinity,
    retry: mayComeLater,
  });
}
