// How long a network of many actors takes in a real Chromium: `node journeys/network-load.mjs [ACTORS] [RELATIONS]`. The network is made up here and handed
// to the screen in place of the answer of the server; drawing is what is measured, not the server.
import { freshLedger, close, open, serve, settled } from './workbench.mjs';

const actors = Number(process.argv[2] ?? 5000);
const relations = Number(process.argv[3] ?? 3 * actors);

/** Numbers in [0, 1) that are the same each time. */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function network() {
  const next = numbers(7);
  const slices = Array.from({ length: 24 }, (_, i) => ({ name: `${2010 + (i >> 2)}-Q${(i % 4) + 1}`, from: `${2010 + (i >> 2)}-01-01`, to: `${2010 + (i >> 2)}-12-31` }));
  const signs = ['hostile', 'cooperative', 'neutral', 'disputed'];
  const nodes = Array.from({ length: actors }, (_, i) => ({
    id: `a${i}`, label: { en: `Actor ${i}`, ar: `الطرف ${i}` }, sector: 'REB', country: '', is_person: false, claims_count: Math.ceil(4000 / (i + 1)), degree: 3,
  }));
  const edges = [];
  const known = new Set();
  while (edges.length < relations) {
    // Few have much to do with many, as in reports.
    const a = Math.floor(actors * next() ** 3);
    const b = Math.floor(actors * next());
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (a === b || known.has(key)) continue;
    known.add(key);
    const told = Array.from({ length: 24 }, (_, i) => i).filter(() => next() < 0.25);
    edges.push({
      a: `a${a}`, b: `a${b}`, sign: signs[edges.length % 4], score: 0, claims_count: 1 + told.length, origins: 1 + Math.floor(6 * next()), claims: `actor=a${a}&with=a${b}`,
      slices: told.map((slice) => ({ slice, sign: signs[(edges.length + slice) % 4], claims_count: 1, origins: 1 + Math.floor(4 * next()) })),
    });
  }
  return { slices, nodes, edges, nodes_total: actors, edges_total: relations };
}

const server = await serve(freshLedger());
const page = await open(server, 'ar');
const answer = JSON.stringify(network());
await page.route('**/api/v1/network?*', (route) => route.fulfill({ contentType: 'application/json', body: answer }));
const began = Date.now();
await page.evaluate(() => {
  history.pushState(null, '', '/network?all=true&nodes=5000');
  dispatchEvent(new PopStateEvent('popstate'));
});
await page.waitForSelector('.network-box canvas', { timeout: 120_000 });
const first = Date.now() - began;
await page.waitForSelector('.network-box[data-laid="true"]', { timeout: 300_000 });
const laid = Date.now() - began;
await settled(page);
// From the press of a button to the frame after the next: what is seen.
const steps = await page.evaluate(async () => {
  const times = [];
  const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  for (let i = 0; i < 8; i++) {
    const start = performance.now();
    document.querySelectorAll('.time-slider button')[1].click();
    await frame();
    times.push(performance.now() - start);
  }
  return times.map(Math.round).sort((a, b) => a - b);
});
const box = await page.locator('.network-box').boundingBox();
await page.mouse.move(box.x + 300, box.y + 200);
await page.mouse.down();
const drags = await page.evaluate(() => {
  globalThis.frames_ = [];
  let last = performance.now();
  const beat = () => {
    const now = performance.now();
    globalThis.frames_.push(now - last);
    last = now;
    if (globalThis.frames_.length < 120) requestAnimationFrame(beat);
  };
  requestAnimationFrame(beat);
});
void drags;
for (let i = 0; i < 30; i++) await page.mouse.move(box.x + 300 + 4 * i, box.y + 200 + 2 * i);
await page.mouse.up();
const frames = (await page.evaluate(() => globalThis.frames_)).sort((a, b) => a - b);
const at = (list, share) => Math.round(list[Math.floor((list.length - 1) * share)]);
console.log(`${actors} actors, ${relations} relations: first picture ${first} ms, layout done ${laid} ms`);
console.log(`a step of time to the next picture: median ${at(steps, 0.5)} ms, worst ${steps.at(-1)} ms`);
console.log(`a frame while dragging: median ${at(frames, 0.5)} ms, 95 % ${at(frames, 0.95)} ms`);
console.log(`faults: ${page.faults.length === 0 ? 'none' : page.faults.join('; ')}`);
await server.stop();
await close();
