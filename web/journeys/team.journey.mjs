// A team: accounts, roles, lock-out, sessions that end, in both languages.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { ask, go, open, overflow, POSTGRES, press, send, serve, settled, teamLedger, told, until, violations } from './workbench.mjs';

const PASSWORD = 'جملة طويلة لا يخمّنها أحد 42';
const ADMIN = 'هدى';
const LOOKS = [
  ['light', 1280, 800],
  ['dark', 1280, 800],
  ['light', 390, 844],
  ['dark', 390, 844],
];

/** So many rows of the log and of other tables are tried with axe; they are all alike. */
const ROWS = 10;

/** Where pictures are put to be looked at, if anywhere. */
const pictures = process.env.TAWATUR_PICTURES;

/** Tries a screen in all colours and widths: axe, width, and a picture. */
async function tried(page, name) {
  // Nothing is wider in another colour: all four are for pictures. In Arabic axe looks at the first, in English at the last.
  const looks = pictures ? LOOKS : [LOOKS[0], LOOKS.at(-1)];
  const axed = name.endsWith('-ar') ? looks[0] : looks.at(-1);
  for (const look of looks) {
    const [colorScheme, width, height] = look;
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height });
    assert.equal(await overflow(page), null, `${name}, ${width} pixels`);
    if (look === axed) assert.deepEqual(await violations(page, ROWS), [], `${name}, ${colorScheme}, ${width} pixels`);
    if (pictures) {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `${name}-${colorScheme}-${width}.png`), fullPage: true });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 800 });
}

async function signIn(page, name, password = PASSWORD) {
  await page.fill('input[name=name]', name);
  await page.fill('input[name=password]', password);
  await page.locator('form:has(input[autocomplete="current-password"]) button.main').click();
}

/** A window of its own in which `name` is signed in. */
async function at(server, language, name, path = '/inbox') {
  const page = await open({ origin: server.origin, address: server.origin + path }, language, { keep: false });
  await signIn(page, name);
  await page.waitForSelector('.shell');
  await settled(page);
  return page;
}

/** The code of a secret, so many steps from now (RFC 6238). */
function codeOf(secret, steps) {
  const bits = [...secret].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
  const hash = createHmac('sha1', key).update(step).digest();
  return String((hash.readUInt32BE(hash[19] & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

const may = (page) => page.locator('.decide button:enabled').count();

test(process.env[POSTGRES] ? 'team, on PostgreSQL' : 'team', async (t) => {
  const ledger = await teamLedger();
  told(`${PASSWORD}\n`, 'user', 'add', ADMIN, '--role', 'admin', '--ledger', ledger);
  const server = await serve(ledger, ['--team']);
  try {
    for (const language of ['ar', 'en']) {
      const name = (role) => `${role}-${language}`;
      const faults = [];

      await t.test(`nobody comes in without an account, and an administrator makes them (${language})`, async () => {
        const page = await open({ origin: server.origin, address: `${server.origin}/claims?type=ASSAULT` }, language, { keep: false });
        assert.equal(await page.locator('.shell').count(), 0);
        assert.equal((await ask(page, '/claims')).status, 401);
        await tried(page, `gate-${language}`);
        await signIn(page, ADMIN, 'not this one at all');
        await page.waitForSelector('.gate [role=alert]');
        assert.deepEqual(await violations(page), []);
        await signIn(page, ADMIN);
        await page.waitForSelector('.shell');
        await settled(page);
        assert.match(page.url(), /\/claims\?type=ASSAULT/, 'one goes on where one wanted to');
        assert.ok((await page.locator('.top-end').innerText()).includes(ADMIN));

        await go(page, `/settings?lang=${language}`);
        const form = page.locator('form:has(select[name=role])');
        await form.locator('[name=name]').fill(name('reader'));
        await form.locator('[name=password]').fill('short');
        await form.locator('button').click();
        assert.ok(!(await ask(page, '/users')).items.some((user) => user.name === name('reader')), 'not with a short password');
        await form.locator('[name=password]').fill(PASSWORD);
        await form.locator('[name=role]').selectOption('reader');
        await form.locator('button').click();
        await page.locator('th', { hasText: name('reader') }).waitFor();
        for (const role of ['coder', 'reviewer', 'curator', 'guessed', 'double']) {
          await send(page, '/users', { name: name(role), password: PASSWORD, role: role === 'guessed' || role === 'double' ? 'coder' : role });
        }
        const { items } = await ask(page, '/users');
        assert.ok(['reader', 'coder', 'reviewer', 'curator'].every((role) => items.some((user) => user.name === name(role) && user.role === role)));
        await page.reload();
        await settled(page);
        const log = await page.locator('section.card').last().innerText();
        assert.ok(log.includes(ADMIN) && log.includes(language === 'ar' ? 'دخول' : 'entered'), 'the log tells who came in');
        await tried(page, `settings-admin-${language}`);
        faults.push(...page.faults);
        await page.context().close();
      });

      await t.test(`readers read (${language})`, async () => {
        const page = await at(server, language, name('reader'));
        assert.equal(await may(page), 1, 'leaving for later decides nothing');
        const { decided } = await ask(page, '/queue/counts');
        await press(page, 'KeyA');
        await press(page, 'KeyE');
        assert.equal(await page.locator('dialog[open]').count(), 0);
        assert.equal((await ask(page, '/queue/counts')).decided, decided);
        assert.equal((await send(page, '/releases', { title: 'x' })).status, 403);
        await tried(page, `inbox-reader-${language}`);
        await go(page, `/actors/islamic-state?lang=${language}`);
        assert.equal(await page.locator('main button.main').count(), 0, 'nothing can be decided about actors');
        await go(page, `/releases?lang=${language}`);
        assert.ok(await page.locator('[data-make] button.main').isDisabled());
        await go(page, `/settings?lang=${language}`);
        assert.equal(await page.locator('form:has(select[name=role])').count(), 0, 'no accounts');
        await page.locator('[data-second] input[name=present]').waitFor();
        assert.equal(await page.locator('input[name=present]').count(), 2, 'but his own');
        await tried(page, `settings-reader-${language}`);
        faults.push(...page.faults);
        await page.context().close();
      });

      await t.test(`who has a second factor is asked for its code (${language})`, async () => {
        const page = await at(server, language, name('double'), '/settings');
        const second = page.locator('[data-second]');
        await second.locator('input[name=present]').fill(PASSWORD);
        await second.locator('form button').first().click();
        const secret = (await second.locator('code').innerText()).replaceAll(' ', '');
        assert.ok((await second.locator('a').getAttribute('href')).startsWith('otpauth://totp/'));
        await tried(page, `second-${language}`);
        await second.locator('input[name=code]').fill('000000');
        await second.locator('button.main').click();
        await page.waitForSelector('.toast-fault');
        await second.locator('input[name=code]').fill(codeOf(secret, 0));
        await second.locator('button.main').click();
        await second.locator('input[name=present]').waitFor();
        await page.locator('.top-end > .row button').click();
        await page.waitForSelector('.gate');
        await signIn(page, name('double'));
        const code = page.locator('.gate input[name=code]');
        await code.waitFor();
        assert.equal(await page.locator('.gate [role=alert]').count(), 0, 'to be asked is no fault');
        await tried(page, `gate-code-${language}`);
        await code.fill('000000');
        await page.locator('.gate button.main').click();
        await page.waitForSelector('.gate [role=alert]');
        // The present code was used to begin; clocks may be one step apart.
        await code.fill(codeOf(secret, 1));
        await page.locator('.gate button.main').click();
        await page.waitForSelector('.shell');
        faults.push(...page.faults);
        await page.context().close();
      });

      await t.test(`coders decide one by one, reviewers many and about what others decided (${language})`, async () => {
        const coder = await at(server, language, name('coder'));
        assert.ok((await may(coder)) > 1);
        assert.ok(await coder.locator('.screen-head button').first().isDisabled(), 'not many at a time');
        const id = await coder.evaluate(() => new URL(document.querySelector('.queue-item [aria-current]').href).searchParams.get('at'));
        await press(coder, 'KeyA');
        const { items: [decision] } = await until(coder, '/decisions?limit=1', (answer) => answer.items[0]?.author === name('coder'));
        assert.equal(decision.action, 'accept');
        await go(coder, `/claims/${id}?lang=${language}`);
        assert.equal(await coder.locator('.decision button').count(), 1, 'his own he can take back');

        const reviewer = await at(server, language, name('reviewer'));
        assert.ok(await reviewer.locator('.screen-head button').first().isEnabled());
        await press(reviewer, 'KeyX');
        const { items: [other] } = await until(reviewer, '/decisions?limit=1', (answer) => answer.items[0]?.author === name('reviewer'));
        await go(coder, `/claims/${other.claim}?lang=${language}`);
        assert.equal(await coder.locator('.decision').count(), 1);
        assert.equal(await coder.locator('.decision button').count(), 0, 'what a reviewer decided a coder cannot take back');
        await go(reviewer, `/claims/${id}?lang=${language}`);
        await reviewer.locator('.decision button').first().click();
        await reviewer.waitForSelector('.decision.is-back');
        faults.push(...coder.faults, ...reviewer.faults);
        await reviewer.context().close();
        await coder.context().close();
      });

      await t.test(`a session that ends is told, and what was typed stays (${language})`, async () => {
        const coder = await at(server, language, name('coder'));
        await press(coder, 'KeyN');
        await coder.fill('dialog[open] textarea', 'ملاحظة طويلة');
        const admin = await at(server, language, ADMIN, '/settings');
        await admin.locator('tr', { hasText: name('coder') }).locator('select').selectOption('reviewer');
        await until(admin, '/users', (answer) => answer.items.some((user) => user.name === name('coder') && user.role === 'reviewer'));
        // The note cannot be kept: nobody is signed in any more.
        await coder.locator('dialog[open] button.main').first().click();
        const again = coder.locator('dialog[open]:has(input[name=password])');
        await again.waitFor();
        assert.equal(await coder.inputValue('dialog[open] input[name=name]'), name('coder'));
        await tried(coder, `session-over-${language}`);
        await signIn(coder, name('coder'));
        await again.waitFor({ state: 'detached' });
        assert.ok((await coder.locator('.top-end').innerText()).includes(name('coder')));
        assert.equal(await coder.inputValue('dialog[open] textarea'), 'ملاحظة طويلة');
        await coder.locator('dialog[open] button.main').first().click();
        await coder.waitForSelector('dialog[open]', { state: 'detached' });
        const { items: [kept] } = await until(coder, '/decisions?limit=1', (answer) => answer.items[0]?.author === name('coder') && answer.items[0]?.action === 'comment');
        assert.equal(kept.note, 'ملاحظة طويلة');
        assert.ok(await coder.locator('.screen-head button').first().isEnabled(), 'with what the new role may');
        faults.push(...coder.faults, ...admin.faults);
        await admin.context().close();
        await coder.context().close();
      });

      await t.test(`who guesses is shut out, and who leaves is gone (${language})`, async () => {
        const page = await open({ origin: server.origin, address: server.origin + '/inbox' }, language, { keep: false });
        for (let i = 0; i < 5; i++) {
          await signIn(page, name('guessed'), `wrong ${i} wrong wrong`);
          await page.waitForFunction(() => document.querySelector('.gate button.main:disabled') === null && document.querySelector('.gate [role=alert]') !== null);
        }
        await signIn(page, name('guessed'));
        await page.waitForFunction(() => document.querySelector('.gate button.main:disabled') === null);
        assert.equal(await page.locator('.shell').count(), 0, 'the right password comes too late');
        await tried(page, `shut-${language}`);

        await signIn(page, name('curator'));
        await page.waitForSelector('.shell');
        await go(page, `/actors/islamic-state?lang=${language}`);
        assert.ok(await page.locator('section.card').last().locator('button').first().isEnabled(), 'curators decide about actors');
        await page.locator('.top-end > .row button').click();
        await page.waitForSelector('.gate');
        await page.goBack();
        assert.equal(await page.locator('.shell').count(), 0);
        assert.equal((await ask(page, '/claims')).status, 401);
        faults.push(...page.faults);
        await page.context().close();
      });

      await t.test(`whose role needs a second factor begins with one before anything is answered (${language})`, async () => {
        const admin = await at(server, language, ADMIN, '/settings');
        const curator = await at(server, language, name('curator'));
        assert.equal(await admin.locator('[data-required] select').inputValue(), '');
        told('', 'user', 'require-code', 'curator', '--ledger', ledger);
        assert.equal((await ask(curator, '/claims')).status, 401, 'who was inside is so no longer');
        assert.equal((await ask(admin, '/users')).status, 401);
        await curator.reload();
        await curator.waitForSelector('.gate');
        await signIn(curator, name('curator'));
        const begin = curator.locator('.gate [data-begin]');
        await begin.waitFor();
        assert.equal((await ask(curator, '/claims')).status, 401);
        await tried(curator, `gate-begin-${language}`);
        const secret = (await begin.locator('code').innerText()).replaceAll(' ', '');
        await curator.locator('.gate input[name=code]').fill('000000');
        await curator.locator('.gate button.main').click();
        await curator.waitForSelector('.gate [role=alert]');
        await curator.locator('.gate input[name=code]').fill(codeOf(secret, 0));
        await curator.locator('.gate button.main').click();
        await curator.waitForSelector('.shell');
        await go(curator, `/settings?lang=${language}`);
        await curator.locator('[data-second] .hint').nth(1).waitFor();
        assert.equal(await curator.locator('[data-second] input').count(), 0, 'it cannot be laid down');
        told('', 'user', 'require-code', 'none', '--ledger', ledger);
        faults.push(...curator.faults, ...admin.faults);
        await curator.context().close();
        await admin.context().close();
      });
      assert.deepEqual(faults, []);
    }
  } finally {
    await server.stop();
  }
});
