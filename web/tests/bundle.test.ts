import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const built = resolve(import.meta.dirname, '../../app/src/main/resources/org/tawatur/app/serve/web');
const files = readdirSync(built, { recursive: true, encoding: 'utf8' });
const LIMIT_BYTES = 400_000;

/** The size of a file on its way to the browser; fonts are packed already. */
function size(file: string): number {
  const bytes = readFileSync(resolve(built, file));
  return file.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}

test('scripts, styles and the page are under 400 KB, gzipped, all screens together', () => {
  const code = files.filter((file) => /\.(js|css|html|svg|json)$/.test(file));
  const total = code.reduce((sum, file) => sum + size(file), 0);
  expect(total).toBeGreaterThan(1000);
  expect(total).toBeLessThan(LIMIT_BYTES);
});

test('the page has no script or style of its own and loads nothing from elsewhere', () => {
  const page = readFileSync(resolve(built, 'index.html'), 'utf8');
  expect(page).not.toMatch(/<script(?![^>]*\ssrc="\/assets\/)/);
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/);
  for (const file of files.filter((name) => /\.(css|html)$/.test(name))) {
    expect(readFileSync(resolve(built, file), 'utf8'), file).not.toMatch(/(src|href|url\()\s*=?\s*["']?(https?:)?\/\//);
  }
});

test('no script makes code or markup of text', () => {
  for (const file of files.filter((name) => name.endsWith('.js'))) {
    const script = readFileSync(resolve(built, file), 'utf8');
    expect(script, file).not.toMatch(/\beval\(|new Function\(|\bdocument\.write/);
  }
});
