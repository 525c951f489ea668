import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const RULES = '../interface-description/design-rules.yaml';
const DOCUMENT = '../gateway/src/main/resources/openapi.json';
const EVENT_RULES = '../interface-description/event-rules.yaml';
const EVENTS = '../docs/asyncapi.yaml';

/** The names of the rules that a document violates. */
function broken(document: string, rules = RULES): string[] {
  const spectral = spawnSync(
    'node_modules/.bin/spectral',
    ['lint', '--quiet', '--format=json', `--ruleset=${rules}`, document],
    { encoding: 'utf8' },
  );
  const found = JSON.parse(spectral.stdout) as { code: string }[];
  return [...new Set(found.map((each) => each.code))].sort();
}

function ruleNames(): string[] {
  return [...readFileSync(RULES, 'utf8').matchAll(/^ {2}([A-Za-z0-9-]+):/gm)].map((match) => match[1]!).sort();
}

test('the interface keeps the design rules', { timeout: 60_000 }, () => {
  expect(broken(DOCUMENT)).toEqual([]);
});

test('the description of the events is one that tools understand', { timeout: 60_000 }, () => {
  expect(broken(EVENTS, EVENT_RULES)).toEqual([]);
  const file = join(mkdtempSync(join(tmpdir(), 'rules-')), 'bad.json');
  writeFileSync(file, JSON.stringify({ asyncapi: '3.1.0', info: { title: 'Bad' }, channels: { signups: 'none' } }));
  expect(broken(file, EVENT_RULES)).toContain('asyncapi-3-document-resolved');
});

/** Breaks the rules for every document. */
const noDocument = {
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

/** Is an OpenAPI document, and breaks the rules for what is in one. */
const badDocument = {
  openapi: '3.1.0',
  info: { title: 'Bad', version: '1.0.0', contact: { name: 'Nobody', url: 'https://bad.example' } },
  servers: [{ url: 'http://bad.example' }],
  tags: [{ name: 'Undescribed' }],
  paths: {
    '/api/v1/get-things?of=one': {
      get: {
        operationId: 'bad id',
        tags: ['Undefined', 'Undescribed'],
        parameters: [{ name: 'caller', in: 'query', schema: { type: 'object' } }],
        responses: {
          '200': {
            description: 'Bytes',
            headers: {},
            content: { '*/*': { schema: { type: 'string', format: 'byte' } } },
          },
          '204': { content: {} },
        },
      },
    },
    '/api/v1/things': {
      get: {
        operationId: 'things',
        responses: {
          '200': { description: 'All', headers: {}, content: { 'application/json': { schema: { type: 'array' } } } },
        },
      },
      post: {
        operationId: 'things',
        responses: {
          '201': {
            description: 'A number',
            content: { 'application/json': { schema: { type: 'integer' }, example: 'one' } },
          },
        },
      },
    },
    '/api/v1/things/{id}': { get: { responses: { '200': { description: 'One' } } } },
  },
  components: {
    schemas: {
      Unused: { type: 'object', properties: { startsAt: { type: 'string' }, state: { type: 'integer', enum: ['x'] } } },
    },
  },
};

test('each of the rules would notice', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  const found = [noDocument, badDocument].flatMap((bad, number) => {
    const file = join(folder, `${number}.json`);
    writeFileSync(file, JSON.stringify(bad));
    return broken(file);
  });
  expect(ruleNames().filter((name) => !found.includes(name))).toEqual([]);
  expect(ruleNames().length).toBeGreaterThan(30);
});
