import { createHash } from 'node:crypto';

/** From the folder web. */
export const documentPath = '../gateway/src/main/resources/openapi.json';

function hash(text) {
    return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Tells of which document these types are, and that nobody changed them by hand. */
export function header(document, types) {
    const of = hash(JSON.stringify(JSON.parse(document)));
    return `// Written by \`npm run types\`, not by hand. Document ${of}, types ${hash(types)}.\n\n`;
}
