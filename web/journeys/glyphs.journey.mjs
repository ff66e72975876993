// Arabic letters join; what is lit must have the same shapes as what is not.
import assert from 'node:assert/strict';
import test from 'node:test';
import { ask, go, open, settled, shared } from './workbench.mjs';

/** Takes pictures of the text, and compares them by their ink: pixels that are dark in one and not in the other. */
async function difference(page, one, two) {
  const blank = await page.context().newPage();
  const result = await blank.evaluate(
    async (pictures) => {
      const ink = async (base64) => {
        const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext('2d');
        context.drawImage(bitmap, 0, 0);
        const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
        const dark = [];
        for (let i = 0; i < data.length; i += 4) dark.push(data[i] * 0.3 + data[i + 1] * 0.59 + data[i + 2] * 0.11 < 90);
        return { dark, width: bitmap.width, height: bitmap.height };
      };
      const [a, b] = await Promise.all(pictures.map(ink));
      if (a.width !== b.width || a.height !== b.height) return { size: false, ink: 0, differing: 0 };
      // Edges are drawn a little differently on another ground: ink counts as moved where the other has none beside it either.
      const isNear = (dark, i) =>
        [-a.width, 0, a.width].some((row) => dark[i + row - 1] || dark[i + row] || dark[i + row + 1]);
      let total = 0;
      let differing = 0;
      a.dark.forEach((isDark, i) => {
        if (isDark) total++;
        if ((isDark && !isNear(b.dark, i)) || (b.dark[i] && !isNear(a.dark, i))) differing++;
      });
      return { size: true, ink: total, differing };
    },
    [one.toString('base64'), two.toString('base64')],
  );
  await blank.close();
  return result;
}

/** Leaves the ground under what is lit, and takes the lines away that would count as ink. */
const withoutLines = (page) =>
  page.evaluate(() => {
    const names = ['evidence', 'context', 'chain', 'actor', 'recipient', 'place', 'time', 'count', 'trigger', 'match'];
    const sheet = new CSSStyleSheet();
    const rules = names.map((name) => `::highlight(tw-${name}), .text .lit-${name} { text-decoration: none !important; }`);
    sheet.replaceSync(rules.join('\n'));
    document.adoptedStyleSheets = [sheet];
  });

const TEXT = '.inbox-article .text';

async function prepared(server, options = {}) {
  const page = await open(server, 'ar', { colorScheme: 'light', ...options });
  const { items } = await ask(page, '/claims?type=ASSAULT&limit=50');
  const claim = items.find((one) => one.actors.length > 0 && one.recipients.length > 0 && one.where.length > 0);
  await go(page, `/inbox?order=newest&type=ASSAULT&lang=ar&at=${claim.id}`);
  await settled(page);
  await page.waitForSelector(TEXT);
  await withoutLines(page);
  return page;
}

test('letters that are lit keep their shapes', async (t) => {
  const server = await shared();
  try {
    const page = await prepared(server);
    const lit = await page.locator(TEXT).screenshot();
    assert.ok(await page.evaluate(() => [...CSS.highlights.values()].some((one) => one.size > 0)), 'something is lit');
    assert.equal(await page.locator(`${TEXT} p`).first().evaluate((p) => p.childNodes.length), 1, 'and the text is one node');
    // Cut in the middle of words as well.
    await page.evaluate((selector) => {
      const extra = new Highlight();
      for (const p of document.querySelectorAll(`${selector} p`)) {
        for (let i = 1; i + 2 < p.firstChild.length; i += 3) {
          const range = new Range();
          range.setStart(p.firstChild, i);
          range.setEnd(p.firstChild, i + 1);
          extra.add(range);
        }
      }
      CSS.highlights.set('tw-match', extra);
    }, TEXT);
    const cut = await page.locator(TEXT).screenshot();
    await page.evaluate(() => CSS.highlights.clear());
    const plain = await page.locator(TEXT).screenshot();
    assert.notDeepEqual(lit, plain, 'the pictures do differ in colour');
    for (const [name, picture] of [['lit', lit], ['cut inside words', cut]]) {
      const found = await difference(page, plain, picture);
      t.diagnostic(`${name}: ${found.differing} of ${found.ink} dark pixels differ`);
      assert.ok(found.size && found.ink > 2000);
      assert.ok(found.differing < found.ink * 0.005, `${name}: ${found.differing} of ${found.ink}`);
    }

    // What this test would find: letters that stand apart.
    await page.evaluate((selector) => {
      for (const p of document.querySelectorAll(`${selector} p`)) {
        const text = p.textContent;
        p.replaceChildren();
        for (let i = 0; i < text.length; i += 3) {
          const box = document.createElement('span');
          box.style.display = 'inline-block';
          box.textContent = text.slice(i, i + 3);
          p.append(box);
        }
      }
    }, TEXT);
    const broken = await difference(page, plain, await page.locator(TEXT).screenshot());
    t.diagnostic(`letters that stand apart: ${broken.differing} of ${broken.ink} (same size: ${broken.size})`);
    assert.ok(!broken.size || broken.differing > broken.ink * 0.1, 'broken letters are told from whole ones');

    // A browser without highlights gets elements, without a gap between letters.
    const old = await prepared(server, {
      prepare: () => {
        Object.defineProperty(window, 'Highlight', { value: undefined });
      },
    });
    assert.ok((await old.locator(`${TEXT} mark`).count()) > 0);
    const marked = await old.locator(TEXT).screenshot();
    const found = await difference(page, plain, marked);
    t.diagnostic(`with elements: ${found.differing} of ${found.ink} dark pixels differ`);
    assert.ok(found.size && found.differing < found.ink * 0.005, `with elements: ${found.differing} of ${found.ink}`);
    assert.deepEqual([...page.faults, ...old.faults], []);
    await old.context().close();
    await page.context().close();
  } finally {
    await server.stop();
  }
});
