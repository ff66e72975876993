import { beforeEach, expect, test, vi } from 'vitest';

/** A server with accounts, as far as sessions and settings go. */
const server = {
  user: null as string | null,
  csrf: 0,
  settings: new Map<string, Record<string, unknown>>(),
  puts: [] as { user: string; body: Record<string, unknown> }[],
};
const usual = { language: 'ar', theme: 'auto', digits: 'latn', calendar: 'gregorian', months: 'mashriq', time_zone: 'UTC', axis: 'follow', keys_on: true, keys: {}, watch: [], searches: [] };

const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

async function answer(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.replace('/api/v1', '');
  const session = () => json(200, { mode: 'team', is_open: server.user !== null, user: server.user, role: server.user === null ? null : 'coder', csrf: server.user === null ? null : `csrf-${server.csrf}`, can_write: true });
  if (path === '/session') {
    if (request.method === 'POST') {
      const { name, password } = (await request.json()) as { name: string; password: string };
      if (password !== 'right') return json(401, { title: 'Not let in', status: 401 });
      server.user = name;
      server.csrf++;
    }
    if (request.method === 'DELETE') {
      server.user = null;
      return new Response(null, { status: 204 });
    }
    return session();
  }
  if (server.user === null) return json(401, { title: 'Not let in', status: 401 });
  if (path === '/settings') {
    const kept = server.settings.get(server.user) ?? usual;
    if (request.method === 'GET') return json(200, kept);
    const body = (await request.json()) as Record<string, unknown>;
    server.puts.push({ user: server.user, body });
    server.settings.set(server.user, { ...kept, ...body });
    return json(200, server.settings.get(server.user));
  }
  return json(200, { items: [] });
}

const settle = () => new Promise((later) => setTimeout(later, 30));

async function page() {
  vi.resetModules();
  vi.stubGlobal('fetch', answer);
  const [session, kept, settings, client] = await Promise.all([
    import('../src/app/session'), import('../src/app/kept'), import('../src/app/settings'), import('../src/api/client'),
  ]);
  return { ...session, ...kept, ...settings, ...client };
}

beforeEach(() => {
  localStorage.clear();
  Object.assign(server, { user: null, csrf: 0, settings: new Map(), puts: [] });
});

test('who enters after another gets his own settings, and none of the other', async () => {
  const at = await page();
  server.settings.set('huda', { ...usual, theme: 'dark', keys: { 'inbox.accept': 'KeyQ' }, watch: ['hezbollah'], searches: [{ name: 'a', query: 'b' }] });
  await at.enter();
  await at.signIn('huda', 'right');
  await settle();
  expect(at.settings.get()).toMatchObject({ theme: 'dark', keymap: { 'inbox.accept': 'KeyQ' } });
  expect(at.kept.get().watch).toEqual(['hezbollah']);

  await at.signOut();
  expect(at.kept.get()).toEqual({ watch: [], searches: [] });
  await at.signIn('karim', 'right');
  await settle();
  expect(at.settings.get()).toMatchObject({ theme: 'auto', keymap: {} });
  expect(at.kept.get()).toEqual({ watch: [], searches: [] });

  // What the second changes goes to him alone.
  at.change({ theme: 'light' });
  await at.signOut();
  expect(server.puts.map(({ user, body }) => [user, body['theme'], body['keys']])).toEqual([['karim', 'light', {}]]);
  expect(server.settings.get('huda')).toMatchObject({ theme: 'dark', keys: { 'inbox.accept': 'KeyQ' } });
});

test('settings of the same user in this browser stay as they are shown', async () => {
  let at = await page();
  await at.signIn('huda', 'right');
  await settle();
  at.change({ digits: 'arab', keymap: { 'inbox.skip': '' } });
  at = await page();
  await at.enter();
  await settle();
  expect(at.settings.get()).toMatchObject({ digits: 'arab', keymap: { 'inbox.skip': '' } });
});

test('a session that ends is told, keeps the page, and goes on when the same user enters again', async () => {
  const at = await page();
  await at.signIn('huda', 'right');
  await settle();
  server.user = null;
  await at.ok(at.api.GET('/outlets')).catch(() => {});
  await settle();
  expect(at.entry.get()).toMatchObject({ state: 'open', isOver: true, session: { user: 'huda' } });
  await expect(at.signIn('huda', 'wrong')).rejects.toThrow();
  expect(at.entry.get()).toMatchObject({ state: 'open', isOver: true });
  await at.signIn('huda', 'right');
  expect(at.entry.get()).toMatchObject({ state: 'open', isOver: false });
  expect(at.renewed.get()).toBe(1);
});

test('a wrong password is no end of a session', async () => {
  const at = await page();
  await at.enter();
  await expect(at.signIn('huda', 'wrong')).rejects.toThrow();
  await settle();
  expect(at.entry.get().state).toBe('shut');
});
