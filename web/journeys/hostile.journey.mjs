// Script in headlines, texts, outlets, file names, notes, names of searches and keys is text, and nothing else.
import assert from 'node:assert/strict';
import test from 'node:test';
import { TRICKS } from './hostile.mjs';
import { ask, go, open, press, settled, shared, until } from './workbench.mjs';

/** The policy of the server forbids script and style of pages, and markup made of text. */
async function policyHolds(server, page) {
  const answer = await page.request.get(server.origin + '/inbox');
  const policy = answer.headers()['content-security-policy'] ?? '';
  for (const part of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "require-trusted-types-for 'script'"]) {
    assert.ok(policy.includes(part), `${part} in ${policy}`);
  }
  assert.doesNotMatch(policy, /unsafe/);
  const blocked = await page.evaluate(() => {
    const refused = [];
    try {
      document.body.insertAdjacentHTML('beforeend', '<b>x</b>');
    } catch (fault) {
      refused.push(fault.name);
    }
    return refused;
  });
  assert.deepEqual(blocked, ['TypeError'], 'markup is not made of text');
}

test('nothing that came from outside is run', async () => {
  const server = await shared();
  try {
    const page = await open(server, 'ar');
    const clean = async (where) => {
      const found = await page.evaluate(() => ({
        hacked: window.hacked ?? null,
        planted: [...document.querySelectorAll('main script, iframe, base, meta[http-equiv], main img, math, object, embed, [onload], [onerror], a[href^="javascript:" i]')].map((one) => one.outerHTML),
      }));
      assert.deepEqual(found, { hacked: null, planted: [] }, where);
    };

    const { items: reports } = await ask(page, '/reports?limit=200');
    const hostile = reports.filter((report) => /hacked/.test(JSON.stringify(report)));
    assert.ok(hostile.length >= TRICKS.length, `${hostile.length} reports mean harm`);
    for (const report of hostile) {
      await go(page, `/reports/${encodeURIComponent(report.id)}`);
      await clean(report.name);
    }
    assert.ok((await page.locator('main').innerText()).includes('hacked'), 'it is shown as text');

    const { items: claims } = await ask(page, '/search?q=actor:%22%D8%A7%D9%84%D8%AC%D9%8A%D8%B4%22&in=claims').then((found) => ({ items: found.claims ?? [] }));
    const all = await ask(page, '/claims?limit=500');
    const theirs = [...claims, ...all.items].filter((claim) => /hacked/.test(claim.outlet ?? '')).slice(0, 3);
    assert.ok(theirs.length > 0, 'some of them gave claims');
    for (const claim of theirs) {
      await go(page, `/claims/${claim.id}?why=open`);
      await clean(`claim ${claim.id}`);
      // A note.
      await press(page, 'KeyN');
      await page.fill('dialog[open] textarea', TRICKS.join('\n'));
      await page.click('dialog[open] button.main');
      await page.waitForFunction(() => document.querySelector('.decision') !== null);
      await clean('a note');
    }
    for (const path of ['/inbox?order=newest', '/claims', '/events', '/conflicts', '/sources', '/intake', '/actors', '/map', '/network', '/agreement', '/releases']) {
      await go(page, path);
      await clean(path);
    }

    // A search, its name, and the faults that name what was asked.
    for (const trick of TRICKS.slice(0, 3)) {
      await go(page, `/search?q=${encodeURIComponent(`type:${trick} ${trick}`)}`);
      await clean('a search');
      await go(page, `/claims/${encodeURIComponent(trick)}`);
      await clean('a claim that is not there');
      await go(page, `/claims?type=${encodeURIComponent(trick)}&from=${encodeURIComponent(trick)}`);
      await clean('conditions that are none');
    }
    await go(page, `/search?q=${encodeURIComponent('حلب')}`);
    await page.fill('input[maxlength="100"]', TRICKS[1]);
    await page.locator('form:has(input[maxlength="100"]) button').click();
    await page.waitForFunction(() => document.body.innerText.includes('onerror'));
    await clean('a kept search');

    // Keys from a file.
    await go(page, '/settings');
    const keymap = { 'inbox.accept': TRICKS[1], [TRICKS[0]]: 'KeyA', 'inbox.reject': 'KeyQ' };
    await page.setInputFiles('input[type=file]', { name: 'keys.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ keymap })) });
    await page.waitForSelector('.toast');
    await clean('keys');
    const kept = await page.evaluate(() => JSON.parse(localStorage.getItem('tawatur.settings')).keymap);
    assert.deepEqual(kept, { 'inbox.reject': 'KeyQ' });

    // The same, once more loaded, with what the server kept.
    await page.reload();
    await settled(page);
    await clean('after loading again');
    assert.deepEqual(page.faults, []);
    await policyHolds(server, page);
    // Others use the keys as they were.
    await go(page, '/settings');
    await page.locator('section:has(input[type=file]) > .row > button').first().click();
    await until(page, '/settings', (answer) => Object.keys(answer.keys).length === 0);
    await page.context().close();
  } finally {
    await server.stop();
  }
});
