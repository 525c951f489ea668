import { expect, test } from 'vitest';
import { offlineFilesOf } from './offlineFiles.ts';

const chunk = (facade: string, imports: string[] = [], dynamicImports: string[] = [], isEntry = false) => ({
  ...{ type: 'chunk' as const, facadeModuleId: `/web/src/${facade}`, imports, dynamicImports, isEntry },
});

test('the pages of participants are kept for when there is no connection, with all they import', () => {
  const bundle = {
    'assets/main.js': chunk('main.tsx', ['assets/shared.js'], ['assets/mine.js', 'assets/door.js'], true),
    'assets/shared.js': chunk('ui/Page.tsx'),
    'assets/mine.js': chunk('myprogramme/MyProgrammePage.tsx', ['assets/ticket.js']),
    'assets/ticket.js': chunk('ticket/ticket.ts'),
    'assets/door.js': chunk('organiser/door/DoorPage.tsx', ['assets/plots.js']),
    'assets/plots.js': chunk('organiser/dashboard/plots.tsx'),
    'assets/index.css': { type: 'asset' as const },
    'assets/noto-sans-latin-wght-normal-abc.woff2': { type: 'asset' as const },
    'assets/noto-sans-greek-wght-normal-abc.woff2': { type: 'asset' as const },
    'sw.js': chunk('worker/serviceWorker.ts', [], [], true),
  };
  expect(offlineFilesOf(bundle)).toEqual([
    'assets/index.css',
    'assets/main.js',
    'assets/mine.js',
    'assets/noto-sans-latin-wght-normal-abc.woff2',
    'assets/shared.js',
    'assets/ticket.js',
  ]);
});
