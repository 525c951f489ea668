// `npm run types`: writes src/api/schema.d.ts from the description of the interface.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import prettier from 'prettier';
import { documentPath, header } from './fingerprint.mjs';

const web = dirname(dirname(fileURLToPath(import.meta.url)));
const file = join(web, 'src/api/schema.d.ts');
const document = readFileSync(join(web, documentPath), 'utf8');
const types = astToString(await openapiTS(JSON.parse(document)));
const options = await prettier.resolveConfig(file);
const formatted = await prettier.format(types, { ...options, parser: 'typescript' });
writeFileSync(file, header(document, formatted) + formatted);
