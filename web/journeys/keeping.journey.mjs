// What is kept: sources and what is thought of them, the intake book as it grows, double coding, releases and exports.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import test from 'node:test';
import { drawn } from './screens.mjs';
import { ask, freshLedger, go, numbers, open, press, reportsOf, serve, settled, tawatur, until, violations } from './workbench.mjs';

const firstOf = (text) => numbers(text)[0];

/** How much of the letters of each of two texts the other has too, in per cent, as the workbench rounds it. */
function shares({ first, second, changes }) {
  const of = (side, text) => {
    const letters = [...text].map((sign) => /[\p{L}\p{N}]/u.test(sign));
    const count = (start, end) => letters.slice(start, end).filter(Boolean).length;
    const same = changes.filter((change) => change.kind === 'same').reduce((sum, change) => sum + count(change[side].start, change[side].end), 0);
    return Math.round((100 * same) / count(0, letters.length));
  };
  return [of('first', first.text), of('second', second.text)];
}

/** A group of copies with the first report and one that is not the same word for word, and what differs in them. */
async function copiesThatDiffer(page) {
  for (const { id: group } of (await ask(page, '/copies')).items) {
    const { items } = await ask(page, `/reports?group=${encodeURIComponent(group)}`);
    const [first, ...rest] = items.sort((a, b) => ((a.published ?? '9999') < (b.published ?? '9999') ? -1 : 1));
    for (const second of rest) {
      const found = await ask(page, `/reports/${first.id}/differences/${second.id}`);
      const isOwn = second.outlet !== null && !second.outlet.includes('hacked') && items.filter((one) => one.outlet === second.outlet).length === 1;
      if (isOwn && found.changes.some((change) => change.kind !== 'same')) return { group, first, second, found };
    }
  }
  throw new Error('the ledger has no copies that differ');
}

/** What a link downloads. */
async function downloaded(page, link) {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return readFileSync(await download.path());
}

/** Takes the pictures of docs/workbench/ that show what is kept. */
async function pictures(server) {
  const to = (name) => resolve(import.meta.dirname, `../../docs/workbench/${name}.png`);
  const viewport = { width: 1360, height: 800 };
  const arabic = await open(server, 'ar', { colorScheme: 'light', viewport });
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
  const english = await open(server, 'en', { colorScheme: 'dark', viewport });
  const { items: [group] } = await ask(english, '/copies');
  await go(english, `/sources?part=copies&group=${encodeURIComponent(group.id)}&other=${encodeURIComponent(group.reports.at(-1).id)}&lang=en`);
  await english.waitForSelector('main article .text');
  await english.screenshot({ path: to('copies-en-dark'), fullPage: true });
  await go(english, `/agreement?sample=${sample}&do=agreement&lang=en`);
  await english.screenshot({ path: to('agreement-en-dark') });
}

const toasted = (page) => page.waitForSelector('.toast-done');

test('keeping', async (t) => {
  const ledger = freshLedger();
  const [server, beside] = await Promise.all([serve(ledger, ['--author', 'سلمى']), serve(ledger, ['--author', 'Karim'])]);
  try {
    for (const language of ['ar', 'en']) {
      const page = await open(server, language, { acceptDownloads: true });

      await t.test(`an outlet is given a letter with a reason (${language})`, async () => {
        await go(page, `/sources?lang=${language}`);
        const { items } = await ask(page, '/outlets');
        assert.equal(await page.locator('main tbody tr').count(), Math.min(items.length, 100));
        const { name } = items.find((outlet) => !outlet.name.includes('hacked') && outlet.reliability === 'F');
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

      await t.test(`copies are shown with what differs in them (${language})`, async () => {
        const { group, first, second, found } = await copiesThatDiffer(page);
        await go(page, `/sources?part=copies&lang=${language}`);
        await page.locator(`main article h2 a[href*="${encodeURIComponent(group)}"]`).click();
        await settled(page);
        const article = page.locator('main article').filter({ hasText: second.outlet });
        await article.first().scrollIntoViewIfNeeded();
        await article.first().locator('button[aria-expanded]').click();
        await page.waitForSelector('main article .text');
        assert.equal(new URL(page.url()).searchParams.get('other'), second.id);
        const texts = await page.locator('main article .text > div:first-child').allInnerTexts();
        assert.deepEqual(texts.map((text) => text.replace(/\s/g, '')), [first, second].map((one, i) => found[i === 0 ? 'first' : 'second'].text.replace(/\s/g, '')), 'both texts');
        const said = numbers(await page.locator('main article:has(.text) p').first().innerText());
        assert.deepEqual(said.slice(0, 2), shares(found), 'it is said how much is the same');
      });

      await t.test(`a citation opens as many claims as it says (${language})`, async () => {
        await go(page, `/sources?part=citations&graph=table&lang=${language}`);
        const link = page.locator('.twin-table .count').first();
        const number = firstOf(await link.innerText());
        assert.equal(await page.locator('.cite-lines a').count(), Math.min(40, (await ask(page, '/citations?limit=500')).edges.length));
        await link.click();
        await settled(page);
        const { total } = await ask(page, '/claims' + new URL(page.url()).search.replace(/&?lang=\w+/, ''));
        assert.equal(total, number);
      });

      const sum = async () => {
        const cells = await page.locator('[data-totals] tfoot td').allInnerTexts();
        return cells.map(firstOf);
      };

      await t.test(`the book adds up (${language})`, async () => {
        await go(page, `/intake?lang=${language}`);
        await page.waitForSelector('[data-balanced]');
        const before = await ask(page, '/intake?limit=1');
        assert.deepEqual(await sum(), [before.totals.reduce((n, total) => n + total.entries, 0), before.bytes]);
        assert.equal(await page.locator('main input, main form').count(), 0, 'reports are read in by the command alone');
        const warned = page.locator('[data-outcome="warned"]');
        const told = firstOf(await warned.locator('.book-number').innerText());
        await warned.click();
        await settled(page);
        assert.match(page.url(), /outcome=warned/);
        assert.equal((await ask(page, '/intake?outcome=warned&limit=1')).total, told);
        assert.equal(await page.locator('main section:last-of-type tbody tr').count(), Math.min(told, 50));
      });

      // Once is enough: a command takes long to start.
      if (language === 'ar') await t.test('the book grows before the eyes of who reads it', async () => {
        // A search that is kept tells later what it finds anew.
        await go(page, `/search?q=${encodeURIComponent('إدلب')}&lang=${language}`);
        await page.fill('input[maxlength="100"]', 'إدلب');
        await page.locator('form:has(input[maxlength="100"]) button').click();
        await until(page, '/settings', ({ searches }) => searches[0]?.seen > 0);
        const found = firstOf(await page.locator('main strong[role=status]').innerText());
        const before = await ask(page, '/intake?limit=1');
        await go(page, `/intake?lang=${language}`);
        await page.waitForSelector('[data-live]');
        const revision = Number(await page.locator('[data-live]').getAttribute('data-live'));
        const entries = await page.locator('[data-totals] tfoot td').first().textContent();
        // A command beside the workbench; the page is not touched.
        tawatur('ingest', reportsOf([{ id: `late-${language}`, outlet: 'صحيفة المساء', published: '2016-03-02', text: 'قصف الجيش السوري مدينة إدلب يوم الأربعاء وقتل ثلاثة مدنيين.\n' }]), '--ledger', ledger);
        await page.waitForFunction((old) => Number(document.querySelector('[data-live]')?.getAttribute('data-live')) > old, revision);
        await page.waitForFunction((old) => document.querySelector('[data-totals] tfoot td')?.textContent !== old, entries);
        await settled(page);
        const after = await ask(page, '/intake?limit=1');
        assert.ok(after.bytes > before.bytes);
        assert.deepEqual(await sum(), [after.totals.reduce((n, total) => n + total.entries, 0), after.bytes]);
        await page.waitForSelector('[data-balanced]');
        // Whatever screen one is at, the head tells of it, and leads to what is new alone.
        await go(page, `/actors?lang=${language}`);
        const fresh = page.locator('.top .fresh-link');
        await fresh.waitFor();
        assert.deepEqual(await violations(page), []);
        await fresh.click();
        await settled(page);
        await page.locator('main .claim-item').filter({ hasText: 'صحيفة المساء' }).waitFor();
        assert.equal(await page.locator('main .claim-item').count(), 1);
        assert.match(page.url(), /new_since=r\d+/);
        await until(page, '/settings', ({ searches }) => searches[0].seen > revision);
        await fresh.waitFor({ state: 'detached' });
        await page.locator('main p.row.search-news a').click();
        await settled(page);
        assert.equal(firstOf(await page.locator('main strong[role=status]').innerText()), found + 1);
        await page.locator('.search-news a').last().click();
        await settled(page);
        assert.equal(firstOf(await page.locator('main strong[role=status]').innerText()), found, 'as it was when it was last looked at');
        await go(page, `/search?lang=${language}`);
        assert.equal(await page.locator('.chip-news').count(), 0, 'what was looked at is new no longer');
      });

      await t.test(`two code a sample blind; what they differ on is settled (${language})`, async () => {
        await go(page, `/agreement?part=samples&lang=${language}`);
        await page.fill('[data-draw] [name="title"]', `عيّنة ${language}`);
        await page.fill('[data-draw] [name="size"]', '4');
        await page.fill('[data-draw] [name="seed"]', language === 'ar' ? '7' : '8');
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
        await go(page, `/agreement?sample=${id}&do=agreement&first=${encodeURIComponent('سلمى')}&second=Karim&field=verdict&lang=${language}`);
        await page.waitForSelector('[data-figures]');
        const cells = await page.locator('.confusion .count').evaluateAll((all) => all.map((one) => [one.innerText, new URL(one.href).searchParams.getAll('id').length]));
        assert.deepEqual(cells.map(([n]) => firstOf(n)).sort(), [1, 3]);
        for (const [n, ids] of cells) assert.equal(ids, firstOf(n), 'a number opens its claims');
        await go(page, `/agreement?sample=${id}&do=settle&lang=${language}`);
        assert.equal(await page.locator('[data-settle]').count(), 1);
        const claim = await page.locator('[data-settle]').getAttribute('data-settle');
        const before = (await ask(page, `/claims/${encodeURIComponent(claim)}`)).decisions.length;
        const settle = page.locator('[data-settle] button').first();
        await settle.click();
        await page.waitForSelector('.toast-fault');
        assert.equal((await ask(page, `/claims/${encodeURIComponent(claim)}`)).decisions.length, before, 'not without a reason');
        await page.fill('[data-settle] textarea', 'لا يذكر التقرير ذلك');
        await settle.click();
        await page.waitForSelector('[data-settle]', { state: 'detached' });
        const { decisions } = await ask(page, `/claims/${encodeURIComponent(claim)}`);
        assert.deepEqual(decisions.slice(0, decisions.length - before).map(({ action, note, author }) => [action, note, author]), [['reject', 'لا يذكر التقرير ذلك', 'سلمى']]);
      });

      await t.test(`a release is made, and its files are what they are said to be (${language})`, async () => {
        await go(page, `/releases?lang=${language}`);
        const number = (await ask(page, '/releases')).items.length + 1;
        await page.fill('[data-make] input', `الربع ${number}`);
        await page.click('[data-make] button.main');
        const made = `[data-release="${number}"]`;
        await page.waitForSelector(made, { timeout: 60_000 });
        await settled(page);
        const release = (await ask(page, '/releases')).items.find((one) => one.number === number);
        assert.equal(release.title, `الربع ${number}`);
        await page.click(`${made} summary`);
        const file = release.files.find((one) => one.name === 'claims.jsonl');
        const bytes = await downloaded(page, page.locator(`${made} tbody a`).filter({ hasText: 'claims.jsonl' }));
        assert.equal(bytes.length, file.bytes);
        assert.equal(createHash('sha256').update(bytes).digest('hex'), file.sha256);
        const zip = await downloaded(page, page.locator(`${made} a.button`));
        assert.equal(zip.subarray(0, 2).toString(), 'PK');
      });

      await t.test(`an export holds the claims that were chosen, and says what it cannot carry (${language})`, async () => {
        await go(page, `/releases?part=exports&lang=${language}`);
        await page.selectOption('main select', 'ASSAULT');
        await settled(page);
        const number = firstOf(await page.locator('main .count').first().innerText());
        assert.equal(number, (await ask(page, '/claims?type=ASSAULT&limit=1')).total);
        const row = page.locator('main tbody tr').filter({ hasText: 'claims.jsonl' });
        assert.ok((await row.locator('.losses li').count()) > 0);
        const lines = (await downloaded(page, row.locator('a'))).toString('utf8').trimEnd().split('\n');
        assert.equal(lines.length, number);
        assert.ok(lines.every((line) => JSON.parse(line).event === 'ASSAULT'));
      });

      if (language === 'ar' && process.argv.includes('--pictures')) await pictures(server);
      assert.deepEqual(page.faults, []);
      await page.context().close();
    }
  } finally {
    await Promise.all([server.stop(), beside.stop()]);
  }
});
