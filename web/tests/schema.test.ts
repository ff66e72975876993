import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { SHORTEST_PASSWORD } from '../src/screens/settings/account';

const home = resolve(import.meta.dirname, '..');

test('the types are those of the API that the server describes; else: cd web/types && npm ci && npm run make', () => {
  const description = resolve(home, '../app/src/main/resources/org/tawatur/app/serve/openapi.yaml');
  const digest = createHash('sha256').update(readFileSync(description)).digest('hex');
  expect(readFileSync(resolve(home, 'src/api/schema.ts'), 'utf8')).toContain(digest);
});

test('a password is as long here as the server wants it', () => {
  const passwords = readFileSync(resolve(home, '../app/src/main/java/org/tawatur/app/serve/password/PasswordRules.java'), 'utf8');
  expect(SHORTEST_PASSWORD).toBe(Number(/SHORTEST = (\d+);/.exec(passwords)?.[1]));
});

test('the lock file names no place of download', () => {
  for (const lock of ['package-lock.json', 'types/package-lock.json']) {
    expect(readFileSync(resolve(home, lock), 'utf8')).not.toContain('"resolved"');
  }
});
