// Every screen, in both languages: no violation that axe finds, and nothing that sticks out at 1280 and 390 pixels and at 200 % zoom.
import assert from 'node:assert/strict';
import test from 'node:test';
import { bare, KINDS, shut } from './numbers.mjs';
import { routes, states } from './screens.mjs';
import { go, open, overflow, press, shared, violations } from './workbench.mjs';

/** 1280 at a zoom of 200 % is 640 pixels of CSS wide. */
const WIDTHS = [
  ['390 pixels', 390, 844],
  ['1280 pixels at 200 %', 640, 400],
  ['1280 pixels', 1280, 800],
];

/** The elements whose words stand out of them once the styles of `sheet` hold too. */
function cut(page, sheet) {
  return page.evaluate((text) => {
    const extra = new CSSStyleSheet();
    extra.replaceSync(text);
    document.adoptedStyleSheets = [extra];
    const parts = [...document.querySelectorAll('button, .button, .chip, .gist, h1, h2, h3, th, td, label, .toast, .switch, summary')];
    const short = parts.filter((one) => one.clientHeight > 0 && one.closest('.vh') === null && (one.scrollHeight > one.clientHeight + 3 || one.scrollWidth > one.clientWidth + 3));
    const found = short.map((one) => `${one.scrollWidth}x${one.scrollHeight} in ${one.clientWidth}x${one.clientHeight}: ${one.outerHTML.slice(0, 90)}`);
    document.adoptedStyleSheets = [];
    return found;
  }, sheet);
}

test('screens', async (t) => {
  const server = await shared();
  try {
    for (const [language, colorScheme] of [['ar', 'light'], ['en', 'dark']]) {
      const page = await open(server, language, { colorScheme });
      const met = new Set();
      const all = await states(page);
      assert.deepEqual([...new Set(all.map(([route]) => route))].sort(), routes().sort(), 'every route is tried');
      for (const [, path] of all) {
        await t.test(`${path} (${language}, ${colorScheme})`, async () => {
          await go(page, `${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
          const faults = [];
          // Arabic says one and two in words; the same parts draw the numbers.
          if (language === 'en') {
            const seen = await bare(page);
            for (const place of seen.met) met.add(place);
            faults.push(...new Set(seen.found.map((one) => `a number without a way: ${one}`)));
            faults.push(...(await page.evaluate(shut)).map((one) => `a total over a list that leads nowhere: ${one}`));
          }
          for (const [name, width, height] of WIDTHS) {
            await page.setViewportSize({ width, height });
            const out = await overflow(page);
            if (out !== null) faults.push(`wider than ${name} by ${out}`);
          }
          faults.push(...(await violations(page)));
          assert.deepEqual(faults, []);
        });
      }

      if (language === 'en') {
        await t.test('places of numbers without claims are met, and a number without a way is told', async () => {
          assert.deepEqual(Object.values(KINDS).flat().filter((place) => !met.has(place)), []);
          await page.evaluate(() => document.querySelector('main').append('17 claims'));
          assert.deepEqual((await bare(page)).found, ['17 claims in ']);
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

      await t.test(`words have room at wider spacing (${language}, ${colorScheme})`, async () => {
        // WCAG 1.4.12: spacing set by the reader cuts nothing off. Letters of Arabic join, so they are not spaced.
        const letters = language === 'ar' ? '' : 'letter-spacing: 0.12em !important; ';
        const wide = `* { line-height: 2 !important; word-spacing: 0.16em !important; ${letters}} p { margin-block-end: 2em !important; }`;
        for (const path of ['/inbox', all.find(([route]) => route === 'claim')[1], all.find(([route, to]) => route === 'conflicts' && to !== '/conflicts')[1]]) {
          await go(page, `${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
          assert.deepEqual(await cut(page, wide), [], path);
          // What this would find: boxes that do not grow with their words.
          assert.notDeepEqual(await cut(page, `${wide} button { height: 1.2rem !important; min-height: 0 !important; }`), [], 'boxes of a fixed height are told');
        }
      });
      assert.deepEqual(page.faults, []);
      await page.context().close();

      await t.test(`the gate says how to enter where there is no session (${language})`, async () => {
        const locked = await open({ origin: server.origin, address: server.origin + '/inbox' }, language, { keep: false });
        assert.match(await locked.innerText('main'), /tawatur serve/);
        assert.deepEqual(await violations(locked), []);
        await locked.context().close();
      });
    }
  } finally {
    await server.stop();
  }
});
