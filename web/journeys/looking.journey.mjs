// Time, networks, maps; an actor that is corrected and the relation that changes with it.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import test from 'node:test';
import { ask, counted, go, numbers, open, press, settled, shared } from './workbench.mjs';

/** Two actors with claims that share a counterpart and never meet: joining them is seen in the relation with it. */
async function twoToJoin(page) {
  const { items } = await ask(page, '/actors?limit=40');
  for (const first of items.filter((actor) => actor.claims_count > 0)) {
    const { counterparts } = await ask(page, `/actors/${first.id}`);
    for (const third of counterparts.filter((one) => !one.id.startsWith('~'))) {
      const others = (await ask(page, `/actors/${third.id}`)).counterparts;
      const met = new Set([first.id, third.id, ...counterparts.map((one) => one.id)]);
      if ((await total(page, first.id, third.id)) === 0) continue;
      for (const second of others.filter((one) => !one.id.startsWith('~') && !met.has(one.id))) {
        if ((await total(page, second.id, third.id)) > 0) return { first: first.id, second: second.id, third: third.id };
      }
    }
  }
  throw new Error('the ledger has no two such actors');
}

/** Claims of a relation, without what branches do. */
async function total(page, a, b) {
  return (await ask(page, `/relations/${a}/${b}?branches=false`)).total;
}

/** Pictures of these screens for docs/workbench/: Arabic in light colours, English in dark ones. */
async function pictures(server, language) {
  const colorScheme = language === 'ar' ? 'light' : 'dark';
  const page = await open(server, language, { colorScheme, viewport: { width: 1360, height: 1000 } });
  for (const [name, path] of [
    ['actor', '/actors/nusra-front'],
    ['relation', '/relations/islamic-state/nusra-front'],
    ['network', '/network?actor=islamic-state'],
    ['map', '/map'],
  ]) {
    if (language === 'en' && !['relation', 'network', 'map'].includes(name)) continue;
    await go(page, `${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
    await page.waitForFunction(() => document.querySelector('.network-box[data-laid="false"]') === null, null, { timeout: 60_000 });
    await page.screenshot({ path: resolve(import.meta.dirname, `../../docs/workbench/${name}-${language}${colorScheme === 'dark' ? '-dark' : ''}.png`) });
  }
  await page.context().close();
}

test('looking', async (t) => {
  const server = await shared();
  try {
    for (const language of ['ar', 'en']) {
      const page = await open(server, language);
      const lang = `lang=${language}`;

      await t.test(`time is moved by buttons and keys, and the table says what is drawn (${language})`, async () => {
        await go(page, `/network?all=true&slice=year&${lang}`);
        await page.waitForSelector('.network-box[data-laid="true"]', { timeout: 60_000 });
        const whole = numbers(await page.locator('p[role=status] strong').innerText())[0];
        assert.ok(whole > 0);
        const drawn = await page.evaluate(() => {
          const canvas = document.querySelector('canvas.sigma-lines');
          const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
          let inked = 0;
          for (let i = 3; i < data.length; i += 4) if (data[i] > 0) inked++;
          return inked;
        });
        assert.ok(drawn > 100, 'lines are drawn');
        const network = await ask(page, '/network?slice=year&nodes=300');
        const [previous, next] = await page.locator('.time-slider button').all();
        await next.click();
        await settled(page);
        assert.equal(new URL(page.url()).searchParams.get('at'), network.slices[0].name);
        await next.click();
        await press(page, 'Period');
        await previous.click();
        await settled(page);
        const name = new URL(page.url()).searchParams.get('at');
        assert.equal(name, network.slices[1].name);
        const index = network.slices.findIndex((slice) => slice.name === name);
        const then = network.edges.filter((edge) => edge.slices.some((slice) => slice.slice === index)).length;
        assert.equal(numbers(await page.locator('p[role=status] strong').innerText())[0], then);
        await page.locator('.twin-head button').nth(1).click();
        await settled(page);
        assert.equal(await page.locator('.twin-table tbody tr').count(), Math.min(then, 100));
      });

      await t.test(`a number of the network leads to its claims (${language})`, async () => {
        await go(page, `/network?all=true&as=table&${lang}`);
        for (const at of ['', `&slice=year&at=${(await ask(page, '/network?slice=year')).slices[0].name}`, '&from=2015-02-10&until=2015-11-20&slice=year&at=2015']) {
          await go(page, `/network?all=true&as=table${at}&${lang}`);
          const row = page.locator('.twin-table tbody tr').first();
          const links = await row.locator('.count').all();
          assert.equal(links.length, 2, 'origins and claims');
          const [origins, told] = [numbers(await links[0].innerText())[0], numbers(await links[1].innerText())[0]];
          await links[1].click();
          await settled(page);
          assert.match(page.url(), /\/claims\?/);
          const { total } = await ask(page, '/claims' + new URL(page.url()).search.replace(/&?lang=\w+/, ''));
          assert.equal(total, told, `as many claims as the number said (${at})`);
          assert.equal(await page.locator('.claim-item').count(), Math.min(told, 50));
          assert.ok(origins <= told && origins > 0);
        }
      });

      await t.test(`a relation runs with the writing, and each mark opens its sentence (${language})`, async () => {
        await go(page, `/relations/islamic-state/nusra-front?${lang}`);
        const ends = page.locator('.relation-picture .axis-end');
        assert.equal(await ends.count(), 2, 'labels at both ends');
        const { items: told } = await ask(page, '/relations/islamic-state/nusra-front/marks?limit=500');
        const marks = page.locator('.relation-picture a:has(.mark)');
        assert.ok((await marks.count()) > 0);
        // Where each mark that is drawn stands: later ones further along the writing.
        const drawn = await marks.evaluateAll((all) =>
          all.map((one) => ({ id: decodeURIComponent(new URL(one.href.baseVal ?? one.href, location.href).pathname.split('/').at(-1)), x: one.getBoundingClientRect().x })),
        );
        const placed = drawn.map(({ id, x }) => ({ x, day: told.find((mark) => mark.claim_id === id).day })).sort((a, b) => (a.day < b.day ? -1 : 1));
        assert.ok(placed[0].day < placed.at(-1).day, 'marks of several days are drawn');
        for (const [i, mark] of placed.slice(1).entries()) {
          if (placed[i].day === mark.day) continue;
          assert.ok(language === 'ar' ? mark.x <= placed[i].x : mark.x >= placed[i].x, 'the later is where reading ends');
        }
        assert.ok(language === 'ar' ? placed.at(-1).x < placed[0].x : placed.at(-1).x > placed[0].x);
        // Each number of the table opens as many claims as it says.
        await go(page, `/relations/islamic-state/nusra-front?as=table&${lang}`);
        const cells = page.locator('.twin-table tbody td:nth-of-type(4) .count, .twin-table tbody td:nth-of-type(6) .count');
        const linked = await cells.evaluateAll((all) => all.map((one) => ({ n: one.textContent, query: new URL(one.href).searchParams.getAll('id') })));
        assert.ok(linked.length > 1);
        for (const { n, query } of linked) assert.equal((await ask(page, `/claims?${new URLSearchParams(query.map((id) => ['id', id]))}`)).total, numbers(n)[0]);
        // And the table of all claims has every one of them, with its sentence.
        await page.locator('details.card:has(table) summary, details.card summary').last().click();
        await settled(page);
        assert.equal(await page.locator('details.card[open] tbody tr').count(), Math.min(told.length, 50));
        await go(page, `/relations/islamic-state/nusra-front?${lang}`);
        await marks.first().click();
        await settled(page);
        const id = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1));
        assert.ok(told.some((one) => one.claim_id === id));
        const { claim } = await ask(page, `/claims/${id}`);
        assert.ok((await page.locator('.text').first().innerText()).includes(claim.evidence.text));
      });

      await t.test(`the map has a point only where a place is known as one (${language})`, async () => {
        await go(page, `/map?${lang}`);
        const map = await ask(page, '/map');
        for (const spot of map.places) assert.ok(spot.point === null || spot.precision === 'point');
        const seen = await page.locator('.map a:has(.spot)').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
        const points = map.places.filter((spot) => spot.point !== null).map((spot) => spot.place.id);
        assert.ok(seen.length > 0);
        for (const to of seen) assert.ok(points.some((id) => to.includes(encodeURIComponent(id))), to);
        // From far enough all of them are there, alone or as one of a cluster, and none twice.
        for (let i = 0; i < 6; i++) await page.locator('.map-split button').nth(3).click();
        const alone = await page.locator('.map a:has(.spot)').count();
        const together = await page.locator('.map .many').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
        assert.equal(together.reduce((sum, words) => sum + numbers(words).at(-1), alone), points.length);
        assert.equal(await page.locator('.map .area').count(), map.places.filter((spot) => spot.area !== null && spot.precision === 'area').length);
        const countries = map.places.filter((spot) => spot.precision === 'country').length;
        assert.equal(await page.locator('.somewhere section').first().locator('li').count(), Math.min(countries, 12));
      });

      await t.test(`an actor is corrected, the relation changes, and all of it is taken back (${language})`, async () => {
        const { first, second, third } = await twoToJoin(page);
        const before = await total(page, first, third);
        await go(page, `/actors/${first}?${lang}`);
        await page.locator('section.card').last().locator('button').first().click();
        const dialog = page.locator('dialog[open]');
        await dialog.locator('input[role=combobox]').fill(second);
        await dialog.locator('[role=option]').first().waitFor();
        await dialog.locator(`[role=option]:has(.pick-id:text-is("${second}"))`).click();
        await dialog.locator('textarea').fill('ضمن رحلة الاختبار');
        await dialog.locator('button.main').click();
        await dialog.waitFor({ state: 'detached' });
        await settled(page);
        const joined = page.locator(`section.card a[href*="/actors/${second}"]`);
        await joined.last().waitFor();
        await go(page, `/relations/${first}/${third}?branches=false&${lang}`);
        const shown = counted(await page.locator('.chip .count').first().innerText());
        const after = await total(page, first, third);
        assert.ok(after > before, `${after} claims after, ${before} before`);
        assert.equal(shown, after, 'the screen says so');
        await go(page, `/actors/${first}?${lang}`);
        await page.locator('section.card').last().locator('ul button').first().click();
        await page.locator('section.card').last().locator('ul button').first().waitFor({ state: 'detached' });
        assert.equal(await total(page, first, third), before);
      });

      if (process.argv.includes('--pictures')) await pictures(server, language);
      assert.deepEqual(page.faults, []);
      await page.context().close();
    }
  } finally {
    await server.stop();
  }
});
