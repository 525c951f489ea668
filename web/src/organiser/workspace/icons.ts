/** The lines of icons, in a square of 24 by 24, by the page that they stand for. */
export const pageIcons: Record<string, string> = {
  overview: 'M4 4h7v7H4zM13 4h7v4h-7zM13 11h7v9h-7zM4 14h7v6H4z',
  programme: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  participants:
    'M12.5 8a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0M2.5 20c.4-3.6 3-5.5 6.5-5.5s6.1 1.9 6.5 5.5M16 5a3.2 3.2 0 0 1 0 6.3M18 15c2 .6 3.2 2.3 3.5 5',
  messages: 'M3 6h18v13H3zM3 7l9 6.5L21 7',
  door: 'M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M8 8h3v3H8zM13.5 8H16v3M8 13.5h2.5M13 13h3v3h-3z',
  reports: 'M4 20h16M7 20v-7M12 20V5M17 20v-10',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M17 7a2 2 0 1 1-4 0 2 2 0 0 1 4 0M11 17a2 2 0 1 1-4 0 2 2 0 0 1 4 0',
  history: 'M4 12a8 8 0 1 0 2.6-5.9L4 8.5M4 4v4.5h4.5M12 8v4.5l3 1.8',
  status: 'M12 3l7.5 2.8V11c0 4.8-3 8-7.5 10-4.5-2-7.5-5.2-7.5-10V5.8zM8.8 11.8l2.3 2.3 4.2-4.4',
};

export const icons = {
  more: 'M4 6h16M4 12h16M4 18h16',
  choose: 'M8 10l4-4 4 4M8 14l4 4 4-4',
  below: 'M6 9.5l6 6 6-6',
  next: 'M9 5l7 7-7 7',
  close: 'M6 6l12 12M18 6 6 18',
  search: 'M17.5 11a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0M16 16l4.5 4.5',
};
