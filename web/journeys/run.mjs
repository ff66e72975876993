// Runs the journeys one after the other; names of journeys as arguments choose some of them.
import { readdirSync } from 'node:fs';
import { after } from 'node:test';
import { close } from './workbench.mjs';

const ENDING = '.journey.mjs';
const asked = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const all = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length))
  .sort();

for (const name of all) {
  if (asked.length > 0 ? !asked.includes(name) : name === 'pictures' && !process.argv.includes('--pictures')) continue;
  await import(`./${name}${ENDING}`);
}
after(close);
