import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const RULES = '../interface-description/design-rules.yaml';
const DOCUMENT = '../gateway/src/main/resources/openapi.json';

/** The names of the rules that a document violates. */
function broken(document: string): string[] {
  const spectral = spawnSync(
    'node_modules/.bin/spectral',
    ['lint', '--quiet', '--format=json', `--ruleset=${RULES}`, document],
    { encoding: 'utf8' },
  );
  const found = JSON.parse(spectral.stdout) as { code: string }[];
  return [...new Set(found.map((each) => each.code))].sort();
}

function ruleNames(): string[] {
  return [...readFileSync(RULES, 'utf8').matchAll(/^ {2}([a-z0-9-]+):$/gm)].map((match) => match[1]!).sort();
}

test('the interface keeps the design rules', { timeout: 60_000 }, () => {
  expect(broken(DOCUMENT)).toEqual([]);
});

test('each of the rules would notice', { timeout: 60_000 }, () => {
  const bad = {
    openapi: '2.0',
    info: { title: 'Bad', version: '1', contact: {} },
    paths: {
      '/v1/Bad_Path/': {
        head: {
          security: [{ session: [] }],
          parameters: [{ name: 'Bad-name', in: 'query' }],
          responses: { '422': { description: 'Bad', content: { 'text/html': {} } }, '500': { headers: {} } },
        },
      },
    },
    components: { schemas: { Bad: { properties: { bad_key: {} } } } },
  };
  const file = join(mkdtempSync(join(tmpdir(), 'rules-')), 'bad.json');
  writeFileSync(file, JSON.stringify(bad));
  expect(broken(file).filter((code) => ruleNames().includes(code))).toEqual(ruleNames());
});
