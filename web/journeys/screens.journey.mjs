// Every screen, in both languages: no violation that axe finds, and nothing that sticks out at 1280 and 390 pixels and at 200 % zoom.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import test from 'node:test';
import { routes, states } from './screens.mjs';
import { freshLedger, go, open, press, serve, settled } from './workbench.mjs';

const axe = readFileSync(resolve(import.meta.dirname, '../node_modules/axe-core/axe.min.js'), 'utf8');

/** 1280 at a zoom of 200 % is 640 pixels of CSS wide. */
const WIDTHS = [
  ['390 pixels', 390, 844],
  ['1280 pixels at 200 %', 640, 400],
  ['1280 pixels', 1280, 800],
];

async function violations(page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const found = await page.evaluate(() =>
    window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    }),
  );
  return found.violations.map(
    (one) => `${one.id}: ${one.nodes.slice(0, 3).map((node) => `${node.target.join(' ')} [${node.failureSummary.split('\n')[1]?.trim()}]`).join(' | ')}`,
  );
}

/** What is wider than the window, by how many pixels, and which elements make it so. */
function overflow(page) {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wide <= 0) return null;
    const edge = document.documentElement.clientWidth;
    const out = [...document.querySelectorAll('body *')].filter((one) => {
      const box = one.getBoundingClientRect();
      return box.width > 0 && (box.right > edge + 1 || box.left < -1) && one.closest('.scroll, .vh, [data-pane]') === null;
    });
    return `${wide} pixels: ${out.slice(0, 4).map((one) => `${one.tagName.toLowerCase()}.${one.className}`).join(', ')}`;
  });
}

test('screens', async (t) => {
  const server = await serve(freshLedger());
  let cookies;
  try {
    for (const [language, colorScheme] of [['ar', 'light'], ['en', 'dark']]) {
      const page = await open(server, language, { colorScheme, ...(cookies === undefined ? {} : { cookies }) });
      cookies ??= await page.context().cookies();
      const all = await states(page);
      assert.deepEqual([...new Set(all.map(([route]) => route))].sort(), routes().sort(), 'every route is tried');
      for (const [, path] of all) {
        await t.test(`${path} (${language}, ${colorScheme})`, async () => {
          await go(page, `${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
          const faults = [];
          for (const [name, width, height] of WIDTHS) {
            await page.setViewportSize({ width, height });
            const out = await overflow(page);
            if (out !== null) faults.push(`wider than ${name} by ${out}`);
          }
          faults.push(...(await violations(page)));
          assert.deepEqual(faults, []);
        });
      }

      await t.test(`dialogs (${language}, ${colorScheme})`, async () => {
        await go(page, `/inbox?lang=${language}`);
        for (const [code, modifiers] of [['Slash', { shiftKey: true }], ['KeyE', {}], ['KeyN', {}], ['KeyA', { shiftKey: true }]]) {
          await press(page, code, modifiers);
          await page.waitForSelector('dialog[open]');
          assert.deepEqual(await violations(page), [], code);
          await page.keyboard.press('Escape');
          await page.waitForSelector('dialog[open]', { state: 'detached' });
        }
      });

      await t.test(`Arabic has room at wider line spacing (${language}, ${colorScheme})`, async () => {
        // WCAG 1.4.12: spacing set by the reader cuts nothing off.
        await go(page, `/inbox?lang=${language}`);
        const cut = await page.evaluate(() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('* { line-height: 1.5 !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }');
          document.adoptedStyleSheets = [sheet];
          const parts = [...document.querySelectorAll('button, a, .chip, .gist, h1, h2')];
          const short = parts.filter((one) => one.scrollHeight > one.clientHeight + 2 && getComputedStyle(one).overflow !== 'visible' && one.clientHeight > 0);
          document.adoptedStyleSheets = [];
          return short.map((one) => one.outerHTML.slice(0, 80));
        });
        assert.deepEqual(cut, []);
      });
      assert.deepEqual(page.faults, []);
      await page.context().close();

      await t.test(`the gate says how to enter where there is no session (${language})`, async () => {
        const locked = await open({ ...server, address: server.origin + '/inbox' }, language);
        assert.match(await locked.innerText('main'), /tawatur serve/);
        assert.deepEqual(await violations(locked), []);
        await locked.context().close();
      });
    }
  } finally {
    await server.stop();
  }
});
