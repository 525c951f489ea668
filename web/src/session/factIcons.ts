/** The lines of icons, in a square of 24 by 24, by what they stand for. */
export const factIcons = {
  when: 'M5.5 5h13a2 2 0 0 1 2 2v11.5a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2M3.5 10h17M8 2.8V7M16 2.8V7',
  hosts: 'M15.5 8a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0M5 20c.6-4 3.2-6 7-6s6.4 2 7 6',
  theme: 'M4 4h8l8 8-8 8-8-8zM8 8h.01',
  district: 'M3 20.5h18M5 20.5V10l5-4 5 4v10.5M15 12h4v8.5M8.5 20.5V15h3v5.5',
  spoken: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c5 5.5 5 12.5 0 18M12 3c-5 5.5-5 12.5 0 18',
  accessibility: 'M13 4.5a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0M11.5 8v6h5l2.5 5.5M11.5 10.5h4M9 11.5a5 5 0 1 0 6.5 6',
};
