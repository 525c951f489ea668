export type WorkspacePage = 'overview' | 'participants' | 'status';

const below: Record<WorkspacePage, string> = { overview: '', participants: '/deelnemers', status: '/status' };

/** In the order of the navigation. */
export const workspacePages = Object.keys(below) as WorkspacePage[];

export const workspacePath = (slug: string, page: WorkspacePage) => `/c/${slug}/organisatie${below[page]}`;
