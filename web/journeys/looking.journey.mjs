// Time, networks, maps; an actor that is corrected and the relation that changes with it.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import test from 'node:test';
import { ask, freshLedger, go, open, press, serve, settled } from './workbench.mjs';

/** The numbers in a text, Arabic digits or not. */
function numbers(text) {
  const latin = text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/[,٬]/g, '');
  return [...latin.matchAll(/\d+/g)].map((found) => Number(found[0]));
}

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
async function pictures(server, language, cookies) {
  const colorScheme = language === 'ar' ? 'light' : 'dark';
  const page = await open(server, language, { cookies, colorScheme, viewport: { width: 1360, height: 1000 } });
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
  const server = await serve(freshLedger());
  let cookies;
  try {
    for (const language of ['ar', 'en']) {
      const page = await open(server, language, cookies === undefined ? {} : { cookies });
      cookies ??= await page.context().cookies();
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
        const count = page.locator('.twin-table .count').first();
        const told = numbers(await count.innerText())[0];
        await count.click();
        await settled(page);
        assert.match(page.url(), /\/claims\?/);
        assert.ok((await page.locator('.claim-item').count()) >= Math.min(told, 1));
      });

      await t.test(`a relation runs with the writing, and each mark opens its sentence (${language})`, async () => {
        await go(page, `/relations/islamic-state/nusra-front?${lang}`);
        const ends = page.locator('.relation-picture .axis-end');
        assert.equal(await ends.count(), 2, 'labels at both ends');
        const relation = await ask(page, '/relations/islamic-state/nusra-front');
        const marks = page.locator('.relation-picture a:has(.mark)');
        assert.ok((await marks.count()) > 0);
        const days = relation.marks.filter((mark) => mark.day !== null).map((mark) => mark.day).sort();
        if (days[0] !== days.at(-1)) {
          const x = async (id) => {
            const mark = page.locator(`.relation-picture a[href*="/claims/${id}"]`);
            return (await mark.count()) === 0 ? undefined : (await mark.boundingBox()).x;
          };
          const first = await x(relation.marks.find((mark) => mark.day === days[0]).claim_id);
          const last = await x(relation.marks.find((mark) => mark.day === days.at(-1)).claim_id);
          if (first !== undefined && last !== undefined) assert.ok(language === 'ar' ? first > last : first < last, 'the later is where reading ends');
        }
        await marks.first().click();
        await settled(page);
        const id = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1));
        assert.ok(relation.marks.some((one) => one.claim_id === id));
        const { claim } = await ask(page, `/claims/${id}`);
        assert.ok((await page.locator('.text').first().innerText()).includes(claim.evidence.text));
      });

      await t.test(`the map has a point only where a place is known as one (${language})`, async () => {
        await go(page, `/map?${lang}`);
        const map = await ask(page, '/map');
        for (const spot of map.places) assert.ok(spot.point === null || spot.precision === 'point');
        const seen = await page.locator('.map a:has(.spot)').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
        const points = map.places.filter((spot) => spot.point !== null).map((spot) => spot.place.id);
        for (const to of seen) assert.ok(points.some((id) => to.includes(encodeURIComponent(id))), to);
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
        await page.waitForTimeout(400);
        await dialog.locator(`[role=option]:has-text("${second}")`).first().click();
        await dialog.locator('textarea').fill('ضمن رحلة الاختبار');
        await dialog.locator('button.main').click();
        await dialog.waitFor({ state: 'detached' });
        await settled(page);
        const joined = page.locator(`section.card a[href*="/actors/${second}"]`);
        await joined.last().waitFor();
        await go(page, `/relations/${first}/${third}?branches=false&${lang}`);
        const shown = numbers(await page.locator('.chip .count').first().innerText());
        const after = await total(page, first, third);
        assert.ok(after > before, `${after} claims after, ${before} before`);
        if (after > 2) assert.ok(shown.includes(after), 'the screen says so');
        await go(page, `/actors/${first}?${lang}`);
        await page.locator('section.card').last().locator('ul button').first().click();
        await page.locator('section.card').last().locator('ul button').first().waitFor({ state: 'detached' });
        assert.equal(await total(page, first, third), before);
      });

      if (process.argv.includes('--pictures')) await pictures(server, language, cookies);
      assert.deepEqual(page.faults, []);
      await page.context().close();
    }
  } finally {
    await server.stop();
  }
});
