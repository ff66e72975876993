// From a number to its sentence; a conflict; the ledger as it was; words in reports.
import assert from 'node:assert/strict';
import test from 'node:test';
import { ask, go, open, settled, shared, violations } from './workbench.mjs';

test('reading', async (t) => {
  const server = await shared();
  try {
    for (const language of ['ar', 'en']) {
      const page = await open(server, language);

      await t.test(`a number leads to its sentence (${language})`, async () => {
        await go(page, `/events?lang=${language}&origins=2`);
        const { items } = await ask(page, '/events?origins=2');
        const number = items[0].claims_count;
        const link = page.locator('.count').first();
        await link.click();
        await settled(page);
        assert.match(page.url(), /\/claims\?/);
        assert.equal(await page.locator('.claim-item').count(), number, 'as many claims as the number said');
        const quote = await page.locator('.claim-item .quote').first().innerText();
        await page.locator('.claim-link').first().click();
        await settled(page);
        const sentence = await page.locator('.text').first().innerText();
        assert.ok(sentence.includes(quote), 'the sentence of the claim is shown');
        // What is lit in that sentence is what the claim says.
        const lit = await page.evaluate(() => {
          const of = (name) => [...(CSS.highlights.get(name) ?? [])].map(String);
          return { trigger: of('tw-trigger'), evidence: of('tw-evidence') };
        });
        const id = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1));
        const { claim } = await ask(page, `/claims/${id}`);
        assert.deepEqual(lit.trigger, [claim.trigger.text]);
        assert.equal(lit.evidence.join('\n'), claim.evidence.text);
        assert.ok((await page.locator('.rung').count()) >= 1, 'the chain has rungs');
        assert.equal(await page.locator('.rung-origin').count(), 1, 'one of them is the origin');
      });

      await t.test(`offsets after a character of two units are right (${language})`, async () => {
        const { items: reports } = await ask(page, '/reports?limit=200');
        const report = reports.find((one) => one.name.includes('aleppo-5'));
        const { claims } = await ask(page, `/reports/${report.id}`);
        const after = claims.find((claim) => claim.chain.some((source) => source.text.includes('العفو')));
        await go(page, `/reports/${report.id}?claim=${after.id}&lang=${language}`);
        const chain = await page.evaluate(() => [...CSS.highlights.get('tw-chain')].map(String));
        assert.deepEqual(chain, after.chain.map((source) => source.text));
      });

      await t.test(`a conflict is read as a matrix of origins and statements (${language})`, async () => {
        await go(page, `/conflicts?lang=${language}`);
        assert.ok((await page.locator('.claim-item').count()) >= 1);
        const { items } = await ask(page, '/conflicts');
        const one = items.find((conflict) => conflict.sides.some((side) => side.stance === 'denied'));
        await go(page, `/conflicts/${one.id}?lang=${language}`);
        const rows = page.locator('.matrix tbody tr');
        assert.equal(await rows.count(), one.sides.length);
        assert.ok((await page.locator('.cell-affirms').count()) > 0);
        const denies = page.locator('.cell-denies a').first();
        assert.ok(await denies.isVisible());
        const { rows: told } = await ask(page, `/conflicts/${one.id}`);
        const ids = told.flatMap((row) => row.cells).find((cell) => cell.says === 'denies' && cell.claim_ids.length > 0).claim_ids;
        await denies.click();
        await settled(page);
        const { claim } = await ask(page, `/claims/${ids[0]}`);
        assert.ok((await page.locator('main').innerText()).includes(claim.evidence.text), 'the denial is shown in its words');
      });

      await t.test(`the ledger is shown as it was, and nothing can be decided in it (${language})`, async () => {
        await go(page, `/claims?as_of=2000-01-01&lang=${language}`);
        assert.equal(await page.locator('.claim-item').count(), 0);
        assert.ok(await page.locator('.as-of.is-past').isVisible());
        assert.ok(await page.locator('.past p').isVisible(), 'it is said that the past is shown');
        const { items: [now] } = await ask(page, '/claims?limit=1');
        await go(page, `/claims/${now.id}?as_of=2100-01-01&lang=${language}`);
        assert.equal(await page.locator('.decide button:enabled').count(), 0, 'nothing can be decided');
        await go(page, `/claims?as_of=2000-01-01&lang=${language}`);
        await page.locator('.brand').click();
        await settled(page);
        assert.match(page.url(), /as_of=2000-01-01/, 'links keep the day');
        await page.locator('.as-of > button').click();
        await settled(page);
        assert.doesNotMatch(page.url(), /as_of/);
        // A day is typed in one order, whatever the browser's language is, in digits of either kind; what could be two days is not taken.
        const day = page.locator('.as-of input.day');
        await day.fill('04/05/2000');
        await day.press('Enter');
        await page.locator('.as-of [role=alert]').waitFor();
        assert.doesNotMatch(page.url(), /as_of/);
        await day.fill('٢٠٠٠-١-٢');
        await day.press('Enter');
        await settled(page);
        assert.match(page.url(), /as_of=2000-01-02/);
        await page.locator('.as-of > button').click();
        await settled(page);
      });

      await t.test(`a session that is over is told, and goes on once it is open again (${language})`, async () => {
        await go(page, `/help?lang=${language}`);
        const cookies = await page.context().cookies();
        await page.context().clearCookies();
        await page.evaluate(() => history.pushState(null, '', '/claims?type=ASSAULT'));
        await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));
        const over = page.locator('dialog[open]');
        await over.waitFor();
        assert.match(await over.innerText(), /tawatur serve/);
        assert.deepEqual(await violations(page), []);
        assert.equal(await page.locator('.claim-item').count(), 0);
        await over.locator('button.main').click();
        await over.locator('[role=alert]').waitFor();
        await page.context().addCookies(cookies);
        await over.locator('button.main').click();
        await over.waitFor({ state: 'detached' });
        await page.locator('.claim-item').first().waitFor();
        assert.equal(await page.locator('main .fault').count(), 0, 'what was refused is asked anew');
      });

      await t.test(`very many claims are shown by their ids, and stay in the address (${language})`, async () => {
        const { items } = await ask(page, '/claims?limit=230');
        const ids = items.map((claim) => claim.id);
        assert.equal(ids.length, 230);
        await go(page, `/claims?lang=${language}#${new URLSearchParams(ids.map((id) => ['id', id]))}`);
        await page.waitForFunction((n) => document.querySelectorAll('.claim-item').length === n, ids.length);
        const shown = await page.locator('.claim-link').evaluateAll((all) => all.map((one) => decodeURIComponent(one.pathname.split('/').at(-1))));
        assert.deepEqual(shown, ids, 'in the order of the list');
        await page.locator('select').last().selectOption('oldest');
        await page.waitForFunction((first) => decodeURIComponent(document.querySelector('.claim-link').pathname).endsWith(first), ids.at(-1));
        await page.reload();
        await page.waitForFunction((n) => document.querySelectorAll('.claim-item').length === n, ids.length);
        await page.locator('.chip-drop').click();
        await settled(page);
        assert.equal(await page.evaluate(() => location.hash), '');
      });

      await t.test(`words are found in their forms and marked (${language})`, async () => {
        await go(page, `/search?q=${encodeURIComponent('اشتباك')}&lang=${language}`);
        const marked = await page.evaluate(() => [...(CSS.highlights.get('tw-match') ?? [])].map(String));
        assert.ok(marked.some((word) => word.includes('اشتباكات')), `marked: ${marked}`);
        await go(page, `/search?q=${encodeURIComponent('type:ASSAULT conflict:yes')}&lang=${language}`);
        assert.ok((await page.locator('.claim-item').count()) > 0);
        assert.ok((await page.locator('.facet').count()) > 0);
      });

      await t.test(`the address holds the whole state (${language})`, async () => {
        await go(page, `/inbox?order=newest&type=ASSAULT&lang=${language}`);
        const item = page.locator('.queue-item a').nth(2);
        await item.click();
        await settled(page);
        const gist = await page.locator('.queue-item [aria-current]').innerText();
        await page.reload();
        await settled(page);
        assert.equal(await page.locator('.queue-item [aria-current]').innerText(), gist);
        assert.equal(await page.evaluate(() => document.documentElement.dir), language === 'ar' ? 'rtl' : 'ltr');
      });

      assert.deepEqual(page.faults, []);
      await page.context().close();
    }
  } finally {
    await server.stop();
  }
});
