// Runs the journeys one after the other; names of journeys as arguments choose some of them.
import { after } from 'node:test';
import { close } from './workbench.mjs';

const asked = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const JOURNEYS = ['reviewing', 'reading', 'together', 'hostile', 'glyphs', 'looking', 'screens', 'pictures'];

for (const name of JOURNEYS) {
  if (asked.length > 0 ? !asked.includes(name) : name === 'pictures' && !process.argv.includes('--pictures')) continue;
  await import(`./${name}.journey.mjs`);
}
after(close);
