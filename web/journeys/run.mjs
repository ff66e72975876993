// Runs the journeys; names of journeys as arguments choose some of them. Those that share a server run one after the other, and beside
// them those that have servers of their own.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after } from 'node:test';
import { whyNot } from './postgres.mjs';
import { close, LEDGER, ledger, POSTGRES } from './workbench.mjs';

const ENDING = '.journey.mjs';
const PART = '--part';
const options = process.argv.slice(2).filter((name) => name.startsWith('--') && name !== PART);
const asked = process.argv.slice(2).filter((name) => !name.startsWith('--'));
const all = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length))
  .sort();

if (options.includes('--postgres')) {
  const why = whyNot();
  if (why !== null) {
    console.log(`Skipped: journeys on PostgreSQL: ${why}`);
    process.exit(0);
  }
  process.env[POSTGRES] = 'true';
  if (asked.length === 0) asked.push('team');
}

const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0 || all.length === 0) {
  console.error(`no such journey: ${unknown.join(', ')}; there are ${all.join(', ')}`);
  process.exit(2);
}
const chosen = asked.length > 0 ? asked : all.filter((name) => name !== 'pictures' || options.includes('--pictures'));
const isSharing = (name) => /\bshared\(\)/.test(readFileSync(resolve(import.meta.dirname, name + ENDING), 'utf8'));
// That of a team takes as long as all that share.
const isFirst = (name) => isSharing(name) || name === 'reviewing';
const parts = [chosen.filter(isFirst), chosen.filter((name) => !isFirst(name))].filter((part) => part.length > 0);

if (process.argv.includes(PART) || parts.length === 1) {
  for (const name of chosen) await import(`./${name}${ENDING}`);
  after(close);
} else {
  const env = { ...process.env, [LEDGER]: ledger() };
  const ends = parts.map((part, i) => run([...part, ...options, PART], env, i === 0));
  const failed = (await Promise.all(ends)).filter((status) => status !== 0);
  await close();
  process.exitCode = failed.length === 0 ? 0 : 1;
}

/** Runs journeys in a process of their own and gives how it ended; what it says is shown as it is said, or in one piece at the end. */
function run(args, env, isLive) {
  const child = spawn(process.execPath, [...process.execArgv, import.meta.filename, ...args], { env, stdio: ['ignore', isLive ? 'inherit' : 'pipe', 'inherit'] });
  let said = '';
  child.stdout?.on('data', (bytes) => (said += bytes));
  return new Promise((ended) => child.on('close', (status) => {
    process.stdout.write(said);
    ended(status);
  }));
}
