import { localised } from '../../language/language.ts';
import type { Localised } from '../../language/types.ts';

interface PageInNavigation {
  /** Its address, below that of the workspace. */
  below: string;
  name: Localised;
  /** On a phone it stays in the bar when not all pages have room there. */
  tab?: true;
  /** Stands apart, below the others. */
  apart?: true;
}

/** In the order of the navigation. */
const pages = {
  overview: { below: '', name: localised('Overzicht', 'Overview'), tab: true },
  programme: { below: '/programma', name: localised('Programma', 'Programme'), tab: true },
  participants: { below: '/deelnemers', name: localised('Deelnemers', 'Participants'), tab: true },
  messages: { below: '/berichten', name: localised('Berichten', 'Messages') },
  door: { below: '/deur', name: localised('Aan de deur', 'At the door'), tab: true },
  reports: { below: '/rapporten', name: localised('Rapporten', 'Reports') },
  settings: { below: '/instellingen', name: localised('Instellingen', 'Settings'), apart: true },
  history: { below: '/geschiedenis', name: localised('Geschiedenis', 'History'), apart: true },
  status: { below: '/status', name: localised('Status', 'Status'), apart: true },
} as const satisfies Record<string, PageInNavigation>;

export type WorkspacePage = keyof typeof pages;

export const workspacePages = Object.keys(pages) as WorkspacePage[];

export const pageInNavigation = (page: WorkspacePage): PageInNavigation => pages[page];

export const workspacePath = (slug: string, page: WorkspacePage) => `/c/${slug}/organisatie${pages[page].below}`;

const roomInBar = 5;

/** The pages that a phone shows only after "More": none if there is room for all. */
export function behindMore(all: PageInNavigation[]): PageInNavigation[] {
  return all.length <= roomInBar ? [] : all.filter(({ tab }) => !tab);
}
