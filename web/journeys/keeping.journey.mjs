// What is kept: sources and what is thought of them, the intake book as it grows, double coding, releases and exports.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import test from 'node:test';
import { drawn } from './screens.mjs';
import { ask, freshLedger, go, open, press, reportsOf, serve, settled, tawatur } from './workbench.mjs';

/** The number that a text shows first, in either digits. */
function numberIn(text) {
  const latin = text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  return Number(/\d[\d,٬]*/.exec(latin)[0].replace(/[,٬]/g, ''));
}

/** What a link downloads. */
async function downloaded(page, link) {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return readFileSync(await download.path());
}

/** Takes the pictures of docs/workbench/ that show what is kept. */
async function pictures(server, cookies) {
  const to = (name) => resolve(import.meta.dirname, `../../docs/workbench/${name}.png`);
  const viewport = { width: 1360, height: 800 };
  const arabic = await open(server, 'ar', { cookies, colorScheme: 'light', viewport });
  const sample = await drawn(arabic);
  for (const [name, path] of [
    ['citations-ar', '/sources?part=citations'],
    ['intake-ar', '/intake?outcome=kept'],
    ['double-coding-ar', `/agreement?sample=${sample}`],
    ['exports-ar', '/releases?part=exports'],
  ]) {
    await go(arabic, `${path}&lang=ar`);
    await settled(arabic);
    await arabic.screenshot({ path: to(name) });
  }
  const english = await open(server, 'en', { cookies, colorScheme: 'dark', viewport });
  const { items: [group] } = await ask(english, '/copies');
  await go(english, `/sources?part=copies&group=${encodeURIComponent(group.id)}&other=${encodeURIComponent(group.reports.at(-1).id)}&lang=en`);
  await english.waitForSelector('main article .text');
  await english.screenshot({ path: to('copies-en-dark'), fullPage: true });
  await go(english, `/agreement?sample=${sample}&do=agreement&lang=en`);
  await english.screenshot({ path: to('agreement-en-dark') });
}

const toasted = (page) => page.waitForSelector('.toast-done');

for (const language of ['ar', 'en']) {
  test(`keeping (${language})`, async (t) => {
    const ledger = freshLedger();
    const server = await serve(ledger, ['--author', 'سلمى']);
    try {
      const page = await open(server, language, { acceptDownloads: true });

      await t.test('an outlet is given a letter with a reason', async () => {
        await go(page, `/sources?lang=${language}`);
        const { items } = await ask(page, '/outlets');
        assert.equal(await page.locator('main tbody tr').count(), Math.min(items.length, 100));
        const { name } = items.find((outlet) => !outlet.name.includes('hacked'));
        await page.fill('input[type="search"]', name);
        await page.locator('main tbody th a').filter({ hasText: name }).first().click();
        await settled(page);
        await page.selectOption('main form select', 'B');
        await page.fill('main form textarea', 'تحقّقنا من عشرة تقارير');
        await page.click('main form button.main');
        await toasted(page);
        const now = (await ask(page, '/outlets')).items.find((outlet) => outlet.name === name);
        assert.deepEqual([now.reliability, now.reliability_note], ['B', 'تحقّقنا من عشرة تقارير']);
      });

      await t.test('copies are shown with what differs in them', async () => {
        await go(page, `/sources?part=copies&lang=${language}`);
        await page.locator('main article h2 a').first().click();
        await settled(page);
        const compare = page.locator('main article button[aria-expanded="false"]').first();
        await compare.scrollIntoViewIfNeeded();
        await compare.click();
        await page.waitForSelector('main article .text');
        assert.equal(await page.locator('main article .text').count(), 2, 'both texts');
        const [said] = await page.locator('main article p').allInnerTexts();
        assert.match(said, /\d|[٠-٩]|./, 'it is said how much is the same');
      });

      await t.test('a citation opens as many claims as it says', async () => {
        await go(page, `/sources?part=citations&graph=table&lang=${language}`);
        const link = page.locator('.twin-table .count').first();
        const number = numberIn(await link.innerText());
        assert.equal(await page.locator('.cite-lines a').count(), Math.min(40, (await ask(page, '/citations?limit=500')).edges.length));
        await link.click();
        await settled(page);
        const { total } = await ask(page, '/claims' + new URL(page.url()).search.replace(/&?lang=\w+/, ''));
        assert.equal(total, number);
      });

      await t.test('the book adds up, and grows before the eyes of who reads it', async () => {
        await go(page, `/intake?lang=${language}`);
        await page.waitForSelector('[data-balanced]');
        const before = await ask(page, '/intake?limit=1');
        const sum = async () => {
          const cells = await page.locator('[data-totals] tfoot td').allInnerTexts();
          return cells.map(numberIn);
        };
        assert.deepEqual(await sum(), [before.totals.reduce((n, total) => n + total.entries, 0), before.bytes]);
        const refused = page.locator('[data-outcome="quarantined"], [data-outcome="refused"]').first();
        await refused.click();
        await settled(page);
        assert.match(page.url(), /outcome=/);
        await go(page, `/intake?lang=${language}`);
        await page.waitForSelector('[data-live]');
        const revision = Number(await page.locator('[data-live]').getAttribute('data-live'));
        // A command beside the workbench; the page is not touched.
        tawatur('ingest', reportsOf([{ id: `late-${language}`, outlet: 'صحيفة المساء', published: '2016-03-02', text: 'قصف الجيش السوري مدينة إدلب يوم الأربعاء وقتل ثلاثة مدنيين.\n' }]), '--ledger', ledger);
        await page.waitForFunction((old) => Number(document.querySelector('[data-live]')?.getAttribute('data-live')) > old, revision);
        await page.waitForFunction(
          (old) => document.querySelector('[data-totals] tfoot td')?.textContent !== old,
          await page.locator('[data-totals] tfoot td').first().innerText().catch(() => ''),
          { timeout: 5000 },
        ).catch(() => undefined);
        await settled(page);
        const after = await ask(page, '/intake?limit=1');
        assert.ok(after.bytes > before.bytes);
        assert.deepEqual(await sum(), [after.totals.reduce((n, total) => n + total.entries, 0), after.bytes]);
        await page.waitForSelector('[data-balanced]');
      });

      await t.test('two code a sample blind; what they differ on is settled', async () => {
        await go(page, `/agreement?part=samples&lang=${language}`);
        await page.fill('[data-draw] [name="title"]', 'عيّنة أولى');
        await page.fill('[data-draw] [name="size"]', '4');
        await page.fill('[data-draw] [name="seed"]', '7');
        await page.click('[data-draw] button.main');
        await page.waitForSelector('[data-at]');
        await settled(page);
        const id = new URL(page.url()).searchParams.get('sample');
        const coded = (n, whose) => whose.waitForFunction((n) => document.querySelector('progress.vh')?.value === n, n);
        for (const [i, key] of ['KeyA', 'KeyX', 'KeyA', 'KeyA'].entries()) {
          await press(page, key);
          await coded(i + 1, page);
          await settled(page);
        }
        const beside = await serve(ledger, ['--author', 'Karim']);
        try {
          const other = await open(beside, language);
          await go(other, `/agreement?sample=${id}&lang=${language}`);
          assert.equal(await other.locator('[data-own]').count(), 0, 'nobody is told what others think');
          assert.ok((await ask(other, `/agreement/samples/${id}`)).items.every((item) => item.others.length === 0));
          for (let i = 0; i < 4; i++) {
            await press(other, 'KeyA');
            await coded(i + 1, other);
            await settled(other);
          }
          assert.deepEqual(other.faults, []);
          await other.context().close();
        } finally {
          await beside.stop();
        }
        await go(page, `/agreement?sample=${id}&do=agreement&first=${encodeURIComponent('سلمى')}&second=Karim&field=verdict&lang=${language}`);
        await page.waitForSelector('[data-figures]');
        assert.deepEqual((await page.locator('.confusion .count').allInnerTexts()).map(numberIn).sort(), [1, 3]);
        await go(page, `/agreement?sample=${id}&do=settle&lang=${language}`);
        assert.equal(await page.locator('[data-settle]').count(), 1);
        const claim = await page.locator('[data-settle]').getAttribute('data-settle');
        const settle = page.locator('[data-settle] button').first();
        await settle.click();
        await page.waitForSelector('.toast-fault');
        assert.equal((await ask(page, `/claims/${encodeURIComponent(claim)}`)).decisions.length, 0, 'not without a reason');
        await page.fill('[data-settle] textarea', 'لا يذكر التقرير ذلك');
        await settle.click();
        await page.waitForSelector('[data-settle]', { state: 'detached' });
        const { decisions } = await ask(page, `/claims/${encodeURIComponent(claim)}`);
        assert.deepEqual(decisions.map(({ action, note, author }) => [action, note, author]), [['reject', 'لا يذكر التقرير ذلك', 'سلمى']]);
      });

      await t.test('a release is made, and its files are what they are said to be', async () => {
        await go(page, `/releases?lang=${language}`);
        await page.fill('[data-make] input', 'الربع الأول');
        await page.click('[data-make] button.main');
        await page.waitForSelector('[data-release="1"]', { timeout: 60_000 });
        await settled(page);
        const { items: [release] } = await ask(page, '/releases');
        assert.equal(release.title, 'الربع الأول');
        await page.click('[data-release="1"] summary');
        const file = release.files.find((one) => one.name === 'claims.jsonl');
        const bytes = await downloaded(page, page.locator('[data-release="1"] tbody a').filter({ hasText: 'claims.jsonl' }));
        assert.equal(bytes.length, file.bytes);
        assert.equal(createHash('sha256').update(bytes).digest('hex'), file.sha256);
        const zip = await downloaded(page, page.locator('[data-release="1"] a.button'));
        assert.equal(zip.subarray(0, 2).toString(), 'PK');
      });

      await t.test('an export holds the claims that were chosen, and says what it cannot carry', async () => {
        await go(page, `/releases?part=exports&lang=${language}`);
        await page.selectOption('main select', 'ASSAULT');
        await settled(page);
        const number = numberIn(await page.locator('main .count').first().innerText());
        assert.equal(number, (await ask(page, '/claims?type=ASSAULT&limit=1')).total);
        const row = page.locator('main tbody tr').filter({ hasText: 'claims.jsonl' });
        assert.ok((await row.locator('.losses li').count()) > 0);
        const lines = (await downloaded(page, row.locator('a'))).toString('utf8').trimEnd().split('\n');
        assert.equal(lines.length, number);
        assert.ok(lines.every((line) => JSON.parse(line).event === 'ASSAULT'));
      });

      if (language === 'ar' && process.argv.includes('--pictures')) await pictures(server, await page.context().cookies());
      assert.deepEqual(page.faults, []);
      await page.context().close();
    } finally {
      await server.stop();
    }
  });
}
