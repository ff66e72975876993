// Writes ../src/api/schema.ts from the description of the API: npm ci && npm run make
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const description = new URL('../../app/src/main/resources/org/tawatur/app/serve/openapi.yaml', import.meta.url);
const types = astToString(await openapiTS(description));
const digest = createHash('sha256').update(readFileSync(description)).digest('hex');
const head = `// Made by web/types/make.mjs of openapi.yaml; SHA-256 of it: ${digest}\n`;
writeFileSync(new URL('../src/api/schema.ts', import.meta.url), head + types);
