// Ledgers, servers and browsers for the journeys. A ledger is made once; each journey works on a copy of its own.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { hostileReports } from './hostile.mjs';
import { startPostgres } from './postgres.mjs';

const home = resolve(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'tawatur-journeys-'));
const WAIT_MS = 60_000;

/** The command line: of what was built in the folder TAWATUR_BUILT where a JDK is named too, else the start script. */
function command(args) {
  const app = process.env.TAWATUR_BUILT;
  const jar = app && join(app, 'tawatur.jar');
  const java = process.env.JAVA_HOME && join(process.env.JAVA_HOME, 'bin/java');
  if (jar && java && existsSync(java) && existsSync(jar)) {
    // The workbench as it stands in the sources goes before the one in the jar, if it is newer.
    const isNewer = newest(join(home, 'app/src/main/resources')) > statSync(jar).mtimeMs;
    const libs = readdirSync(join(app, 'lib')).sort().map((name) => join(app, 'lib', name));
    const path = [...(isNewer ? [join(home, 'app/src/main/resources')] : []), jar, ...libs].join(':');
    // None of them runs for long: compiling twice would not pay off, and what the first has loaded the others find in an archive.
    const quick = ['-XX:TieredStopAtLevel=1', ...(isNewer ? [] : ['-XX:+AutoCreateSharedArchive', `-XX:SharedArchiveFile=${join(dirname(ledgerFile()), 'classes.jsa')}`])];
    return [java, ['-Xmx512m', '-XX:+UseSerialGC', ...quick, '-Xlog:disable', '--enable-native-access=ALL-UNNAMED', `-Dtawatur.home=${home}`, '-cp', path, 'org.tawatur.app.cli.Main', ...args]];
  }
  return [join(home, 'tawatur'), args];
}

/** When the last of the files in `folder` was changed. */
function newest(folder) {
  return Math.max(0, ...readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => statSync(join(one.parentPath, one.name)).mtimeMs));
}

/** Runs a command and gives what it prints; its fault is thrown. */
export function tawatur(...args) {
  return told('', ...args);
}

/** The same, with `input` to be read. */
export function told(input, ...args) {
  const [program, all] = command(args);
  const done = spawnSync(program, all, { cwd: scratch, input, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  if (done.status !== 0) throw new Error(`tawatur ${args[0]}: ${done.status}\n${done.stdout}\n${done.stderr}`);
  return done.stdout;
}

/** Where another process has made the ledger already. */
export const LEDGER = 'TAWATUR_JOURNEYS_LEDGER';
let made = process.env[LEDGER];

/** Set where the journeys that can are to work on PostgreSQL. */
export const POSTGRES = 'TAWATUR_JOURNEYS_POSTGRES';

/** A ledger of the bundled samples, of our own reports and of reports that mean harm; made once. */
export function ledger() {
  if (made !== undefined) return made;
  made = ledgerFile();
  ingest(made);
  return made;
}

/** Where the ledger is that is made once, by this process or the one that began it. */
function ledgerFile() {
  return process.env[LEDGER] ?? join(scratch, 'made.db');
}

/** Reads all reports into a ledger. */
function ingest(ledger) {
  const reports = join(scratch, 'reports');
  cpSync(join(home, 'app/src/main/resources/org/tawatur/samples'), reports, { recursive: true });
  cpSync(join(import.meta.dirname, 'reports'), join(reports, 'own'), { recursive: true });
  hostileReports(join(reports, 'hostile'));
  // A relative path, so that pictures show no folder of this machine.
  tawatur('ingest', 'reports', '--ledger', ledger);
}

let copies = 0;

/** A copy of the ledger, to be written to. */
export function freshLedger() {
  const to = join(scratch, `ledger-${++copies}.db`);
  const from = ledger();
  for (const file of readdirSync(dirname(from)).filter((name) => name.startsWith(basename(from)))) {
    copyFileSync(join(dirname(from), file), to + file.slice(basename(from).length));
  }
  return to;
}

let database;

/** A ledger for a team: a copy, or where POSTGRES is set one in a database of its own. */
export async function teamLedger() {
  if (!process.env[POSTGRES]) return freshLedger();
  database = await startPostgres(join(scratch, 'postgres'));
  ingest(database.address);
  return database.address;
}

const running = new Set();

/** A file of these reports, by the name that commands find it by. */
export function reportsOf(reports) {
  const file = `reports-${++copies}.jsonl`;
  writeFileSync(join(scratch, file), reports.map((report) => JSON.stringify(report) + '\n').join(''));
  return file;
}

/** A server on `ledger`, with these further options; gives the address that opens it, once it answers. */
export async function serve(ledger, options = []) {
  const [program, all] = command(['serve', '--ledger', ledger, '--port', '0', '--no-browser', ...options]);
  const server = spawn(program, all, { cwd: scratch, env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  running.add(server);
  const isTeam = options.includes('--team');
  let told = '';
  const address = await new Promise((found, failed) => {
    const timer = setTimeout(() => failed(new Error(`the server did not start:\n${told}`)), WAIT_MS);
    const read = (bytes) => {
      told += bytes;
      const url = (isTeam ? /(https?:\/\/127\.0\.0\.1:\d+\/) / : /(https?:\/\/127\.0\.0\.1:\d+\/\S*#token=\S+)/).exec(told);
      if (url !== null) {
        clearTimeout(timer);
        found(url[1]);
      }
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.on('exit', (code) => failed(new Error(`the server ended with ${code}:\n${told}`)));
  });
  const stop = () =>
    new Promise((gone) => {
      running.delete(server);
      server.removeAllListeners('exit');
      server.on('exit', gone);
      server.kill('SIGTERM');
    });
  return { address, origin: new URL(address).origin, stop, cookies: undefined };
}

let common;

/** The server of the journeys that look and do not mind what others of them have added: they share its start. */
export async function shared() {
  common ??= serve(freshLedger());
  return { ...(await common), stop: () => undefined, common: await common };
}

let browser;

async function theBrowser() {
  browser ??= await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--force-color-profile=srgb', '--font-render-hinting=none'],
  });
  return browser;
}

/**
 * A page of the workbench in `language`, with the session open. Faults of scripts, refusals of the policy and dialogs are kept
 * in `page.faults`, which a journey wants empty.
 */
export async function open(server, language, options = {}) {
  const context = await (await theBrowser()).newContext({
    viewport: { width: 1280, height: 800 },
    locale: language === 'ar' ? 'ar-SY' : 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    ...options,
  });
  const kept = server.common ?? server;
  const cookies = options.cookies ?? kept.cookies;
  if (cookies) await context.addCookies(cookies);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.open = watched(page);
  page.faults = [];
  page.on('pageerror', (fault) => page.faults.push(`script: ${fault.message}`));
  page.on('console', (line) => {
    if (line.type() === 'error' && !/status of (4|5)\d\d/.test(line.text())) page.faults.push(`console: ${line.text()}`);
  });
  page.on('dialog', (dialog) => {
    page.faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  if (options.prepare) await page.addInitScript(options.prepare);
  // The address that a server prints lets one browser in, once; its cookie lets in the others.
  const address = cookies ? server.origin + '/inbox' : server.address;
  const url = new URL(address);
  url.searchParams.set('lang', language);
  await page.goto(url.href);
  await page.waitForSelector('main h1');
  if (!cookies && options.keep !== false) kept.cookies = await context.cookies();
  return page;
}

let axe;

/**
 * What axe-core finds: violations of WCAG 2.2 A and AA and of its best practices. Where `rows` is given, of each table only so many rows are
 * looked at: for screens that are looked at whole elsewhere.
 */
export async function violations(page, rows) {
  axe ??= readFileSync(resolve(import.meta.dirname, '../node_modules/axe-core/axe.min.js'), 'utf8');
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const found = await page.evaluate((most) =>
    window.axe.run(most === undefined ? document : { include: [['html']], exclude: [[`tbody tr:nth-child(n + ${most + 1})`]] }, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    }),
    rows,
  );
  return found.violations.map(
    (one) => `${one.id}: ${one.nodes.slice(0, 3).map((node) => `${node.target.join(' ')} [${node.failureSummary.split('\n')[1]?.trim()}]`).join(' | ')}`,
  );
}

/** What is wider than the window, by how many pixels, and which elements make it so; null where nothing is. */
export function overflow(page) {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wide <= 0) return null;
    const edge = document.documentElement.clientWidth;
    const out = [...document.querySelectorAll('body *')].filter((one) => {
      const box = one.getBoundingClientRect();
      return box.width > 0 && (box.right > edge + 1 || box.left < -1) && one.closest('.scroll, .vh, [data-pane]') === null;
    });
    return `${wide} pixels: ${out.slice(0, 4).map((one) => `${one.tagName.toLowerCase()}.${one.className}`).join(', ')}`;
  });
}

/** The numbers in a text, in Arabic digits or not. */
export function numbers(text) {
  const latin = text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/[,٬]/g, '');
  return [...latin.matchAll(/\d+/g)].map((found) => Number(found[0]));
}

/** The number that a phrase counts; Arabic says one and two in words. */
export function counted(text) {
  const [first] = numbers(text);
  if (first !== undefined) return first;
  return /واحد/.test(text) ? 1 : /^لا /.test(text.trim()) ? 0 : 2;
}

/** Goes to a state of the workbench and waits until it is drawn. */
export async function go(page, path) {
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  await settled(page);
}

/** So often in a row nothing may be on its way before a page counts as drawn, with a pause between. */
const CALM = 2;
const PAUSE_MS = 5;
const SETTLED_MS = 30_000;

/** What a page has asked for and not been answered; a stream is never answered. */
function watched(page) {
  const open = new Set();
  page.on('request', (request) => {
    if (request.resourceType() !== 'eventsource') open.add(request);
  });
  for (const end of ['requestfinished', 'requestfailed']) page.on(end, (request) => open.delete(request));
  // Whatever a document has asked for ends with it.
  page.on('framenavigated', () => open.clear());
  return open;
}

/** Waits until nothing is loading. To wait for a network that is idle takes half a second each time, and there are hundreds. */
export async function settled(page) {
  const end = Date.now() + SETTLED_MS;
  for (let calm = 0; calm < CALM; ) {
    // What was clicked is drawn, and asks, in the frames that follow.
    const isDrawn = await page.evaluate(
      () =>
        new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn)))).then(
          () => document.querySelector('main h1') !== null && document.querySelector('.waiting') === null && document.querySelector('[aria-busy="true"]') === null,
        ),
    );
    calm = isDrawn && page.open.size === 0 ? calm + 1 : 0;
    if (Date.now() > end) throw new Error(`still on their way: ${[...page.open].map((request) => request.url()).join(', ') || 'what is drawn'}`);
    await new Promise((later) => setTimeout(later, PAUSE_MS));
  }
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** What an Arabic keyboard writes where a Latin one has these keys. */
const ARABIC = { KeyA: 'ش', KeyC: 'ؤ', KeyE: 'ث', KeyG: 'ل', KeyI: 'ه', KeyJ: 'ت', KeyK: 'ن', KeyN: 'ى', KeyX: 'ء', KeyD: 'ي', KeyS: 'س', KeyY: 'غ', Slash: 'ظ' };

/** Presses a key of an Arabic keyboard: the place is `code`, the letter is Arabic. */
export async function press(page, code, modifiers = {}) {
  const key = ARABIC[code] ?? (code === 'Space' ? ' ' : code);
  await page.evaluate(
    ({ key, code, modifiers }) => {
      const target = document.activeElement ?? document.body;
      const event = { key, code, bubbles: true, cancelable: true, composed: true, ...modifiers };
      target.dispatchEvent(new KeyboardEvent('keydown', event));
      target.dispatchEvent(new KeyboardEvent('keyup', event));
    },
    { key, code, modifiers },
  );
}

/** Asks until `path` answers what `is` wants, and gives the last answer. */
export async function until(page, path, is) {
  for (let i = 0; i < 200; i++) {
    const answer = await ask(page, path);
    if (is(answer)) return answer;
    await new Promise((later) => setTimeout(later, 50));
  }
  return ask(page, path);
}

/** Asks the API as the page would. */
export function ask(page, path) {
  return page.evaluate(async (to) => {
    const answer = await fetch('/api/v1' + to, { headers: { Accept: 'application/json' } });
    // What is not read counts as on its way.
    const text = await answer.text();
    return answer.ok ? JSON.parse(text) : { status: answer.status };
  }, path);
}

/** Sends something to the API as the page would. */
export function send(page, path, body) {
  return page.evaluate(
    async ({ path, body }) => {
      const { csrf } = await (await fetch('/api/v1/session')).json();
      const headers = { Accept: 'application/json', 'Content-Type': 'application/json', 'X-CSRF-Token': csrf };
      const answer = await fetch('/api/v1' + path, { method: 'POST', headers, body: JSON.stringify(body) });
      const text = await answer.text();
      return answer.ok ? JSON.parse(text || 'null') : { status: answer.status };
    },
    { path, body },
  );
}

/** Ends everything that was begun. */
export async function close() {
  await browser?.close();
  for (const server of running) server.kill('SIGTERM');
  await database?.stop();
  rmSync(scratch, { recursive: true, force: true });
}
