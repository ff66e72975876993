// Twenty claims, by keyboard alone, on an Arabic layout.
import assert from 'node:assert/strict';
import test from 'node:test';
import { ask, freshLedger, go, open, press, serve, settled, until } from './workbench.mjs';

/** What the inbox shows as the present claim. */
const current = (page) => page.evaluate(() => new URL(location.href).searchParams.get('at'));

/** Presses `code` and gives the time until another claim is shown, in milliseconds, as the page measures it. */
async function pressAndWait(page, code) {
  await page.evaluate(() => {
    const shown = () => document.querySelector('.queue-item [aria-current]')?.getAttribute('href');
    const before = shown();
    window.shownAfter = {};
    const onKey = () => {
      const pressedAt = performance.now();
      const look = () => {
        if (shown() === before) requestAnimationFrame(look);
        else window.shownAfter.took = performance.now() - pressedAt;
      };
      look();
    };
    document.addEventListener('keydown', onKey, { once: true, capture: true });
  });
  await press(page, code);
  await page.waitForFunction(() => window.shownAfter.took !== undefined);
  return page.evaluate(() => window.shownAfter.took);
}

/** Many are accepted only after a random sample was read, and can be taken back. */
async function acceptMany(page) {
  const { decided: before } = await ask(page, '/queue/counts');
  await press(page, 'KeyA', { shiftKey: true });
  await page.fill('dialog[open] input[type=number]', '0.9');
  await page.click('dialog[open] button:has-text("Draw a sample")');
  await page.waitForSelector('.bulk-sample li');
  const sample = await page.locator('.bulk-sample li').count();
  assert.ok(sample > 0 && sample <= 10);
  // The second key does nothing before the sample was read.
  await press(page, 'KeyY');
  assert.equal((await ask(page, '/queue/counts')).decided, before);
  await page.check('dialog[open] input[type=checkbox]');
  await press(page, 'KeyY');
  await page.waitForSelector('dialog[open]', { state: 'detached' });
  const { decided } = await until(page, '/queue/counts', (answer) => answer.decided > before);
  assert.ok(decided - before >= sample);
  await page.locator('.toast', { hasText: 'accepted' }).last().locator('button:has-text("Undo")').click();
  assert.equal((await until(page, '/queue/counts', (answer) => answer.decided === before)).decided, before);
}

test('reviewing', async (t) => {
  const server = await serve(freshLedger());
  try {
    for (const language of ['ar', 'en']) {
      await t.test(`twenty claims are reviewed by keyboard alone on an Arabic layout (${language})`, (one) => review(server, language, one));
    }
  } finally {
    await server.stop();
  }
});

async function review(server, language, t) {
  const page = await open(server, language);
  await settled(page);
  // What was decided before is not counted.
  const { decided: before } = await ask(page, '/queue/counts');
  const { items: earlier } = await ask(page, '/decisions?limit=200');
  const now = (n) => (answer) => answer.decided === before + n;
  const decidedNow = async () => (await ask(page, '/queue/counts')).decided - before;
  const first = await page.evaluate(() => document.querySelector('.queue-item [aria-current]').href);
  assert.ok(first, 'a claim is shown');

  const times = [];
  for (let i = 0; i < 20; i++) times.push(await pressAndWait(page, i % 3 === 2 ? 'KeyX' : 'KeyA'));
  const counts = await until(page, '/queue/counts', now(20));
  assert.equal(counts.decided - before, 20);
  times.sort((a, b) => a - b);
  t.diagnostic(`next claim after a key: median ${times[10].toFixed(0)} ms, slowest ${times[19].toFixed(0)} ms`);

  const known = new Set(earlier.map((one) => one.id));
  const log = (await ask(page, '/decisions?limit=200')).items.filter((one) => !known.has(one.id));
  assert.equal(log.filter((one) => one.action === 'accept').length, 14);
  assert.equal(log.filter((one) => one.action === 'reject').length, 6);

  // Undo, as often as wanted.
  await press(page, 'Backspace');
  await until(page, '/queue/counts', now(19));
  await press(page, 'KeyZ', { ctrlKey: true });
  assert.equal((await until(page, '/queue/counts', now(18))).decided - before, 18);

  // Moving and leaving for later decide nothing.
  await pressAndWait(page, 'KeyJ');
  await pressAndWait(page, 'KeyK');
  const left = await current(page);
  await pressAndWait(page, 'Space');
  assert.notEqual(await current(page), left);
  assert.equal(await decidedNow(), 18);

  // In a text keys write, and do nothing else.
  await press(page, 'KeyN');
  await page.waitForSelector('dialog[open] textarea');
  await press(page, 'KeyA');
  await page.keyboard.type('ملاحظة');
  assert.equal(await page.inputValue('dialog[open] textarea'), 'ملاحظة');
  await press(page, 'Enter', { ctrlKey: true });
  await page.waitForSelector('dialog[open]', { state: 'detached' });
  const noted = await until(page, '/decisions?limit=1', (answer) => answer.items[0]?.action === 'comment');
  assert.equal(noted.items[0].note, 'ملاحظة');
  assert.equal(await decidedNow(), 18);

  // The keys are told, with both legends.
  await press(page, 'Slash', { shiftKey: true });
  const keys = await page.innerText('dialog[open]');
  assert.match(keys, /A\s*\/\s*ش/);
  await page.keyboard.press('Escape');

  // Correcting a field by key.
  await press(page, 'KeyE');
  await page.waitForSelector('dialog[open] select');
  const to = (await page.inputValue('[data-field="polarity"] select')) === 'denied' ? 'affirmed' : 'denied';
  await page.selectOption('[data-field="polarity"] select', to);
  await press(page, 'Enter', { ctrlKey: true });
  const corrected = await until(page, '/decisions?limit=1', (answer) => answer.items[0]?.action === 'correct');
  assert.deepEqual(corrected.items[0].set, { polarity: to });

  if (language === 'en') await acceptMany(page);

  // Shortcuts that are turned off do nothing; turned on again, they answer.
  const shortcuts = (which) => page.locator(`fieldset:has(input) >> nth=-1`).locator('input').nth(which).check();
  await go(page, `/settings?lang=${language}`);
  await shortcuts(2);
  await until(page, '/settings', (answer) => !answer.keys_on);
  await go(page, `/inbox?lang=${language}`);
  const { decided } = await ask(page, '/queue/counts');
  await press(page, 'KeyA');
  await press(page, 'KeyG');
  await press(page, 'KeyC');
  assert.match(page.url(), /\/inbox/);
  assert.equal((await ask(page, '/queue/counts')).decided, decided);
  await go(page, `/settings?lang=${language}`);
  await shortcuts(0);
  await until(page, '/settings', (answer) => answer.keys_on);
  await go(page, `/inbox?lang=${language}`);
  await press(page, 'KeyG');
  await press(page, 'KeyC');
  await page.waitForURL(/\/conflicts/);
  assert.deepEqual(page.faults, []);
  await page.context().close();
}
