// Takes the pictures of docs/workbench/, small enough to be kept beside the text.
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import test from 'node:test';
import { ask, go, open, settled, shared } from './workbench.mjs';

const to = (name) => resolve(import.meta.dirname, `../../docs/workbench/${name}.png`);

test('pictures', async () => {
  mkdirSync(to('x').replace('/x.png', ''), { recursive: true });
  const server = await shared();
  try {
    const page = await open(server, 'ar', { colorScheme: 'light', viewport: { width: 1360, height: 800 } });
    const { items } = await ask(page, '/claims?type=ASSAULT&limit=100');
    const claim = items.find((one) => one.chain.length > 1 && one.where.length > 0 && one.recipients.length > 0) ?? items[0];
    const { items: conflicts } = await ask(page, '/conflicts');
    const conflict = conflicts.find((one) => one.kinds.includes('responsibility')) ?? conflicts[0];

    await go(page, `/inbox?order=newest&type=ASSAULT&lang=ar&at=${claim.id}`);
    await settled(page);
    await page.screenshot({ path: to('inbox-ar') });
    await go(page, `/conflicts/${conflict.id}?lang=ar`);
    await page.screenshot({ path: to('conflict-ar') });

    const english = await open(server, 'en', { colorScheme: 'dark', viewport: { width: 1360, height: 800 } });
    await go(english, `/claims/${claim.id}?lang=en`);
    await english.screenshot({ path: to('claim-en-dark') });

    const phone = await open(server, 'ar', { colorScheme: 'light', viewport: { width: 390, height: 844 } });
    await go(phone, `/inbox?order=newest&type=ASSAULT&lang=ar&at=${claim.id}`);
    await settled(phone);
    await phone.screenshot({ path: to('inbox-ar-390') });
  } finally {
    await server.stop();
  }
});
