// A state with data for each route of src/app/routes.ts: what axe, widths and zoom are tried on.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ask } from './workbench.mjs';

/** The names of all routes, as they stand in the table. */
export function routes() {
  const table = readFileSync(resolve(import.meta.dirname, '../src/app/routes.ts'), 'utf8');
  return [...table.matchAll(/\{ id: '([a-z]+)'/g)].map((found) => found[1]);
}

/** States to be tried, as route and address; `page` is an open workbench. */
export async function states(page) {
  const claims = await ask(page, '/claims?limit=200');
  const claim = claims.items.find((one) => one.chain.length > 1 && one.where.length > 0) ?? claims.items[0];
  const conflicts = await ask(page, '/conflicts');
  const conflict = conflicts.items.find((one) => one.kinds.includes('responsibility')) ?? conflicts.items[0];
  const events = await ask(page, '/events?origins=2');
  const copied = (await ask(page, '/reports?limit=200')).items.find((one) => one.copies > 0);
  return [
    ['inbox', '/inbox'],
    ['conflicts', '/conflicts'],
    ['conflicts', `/conflicts/${conflict.id}`],
    ['search', '/search'],
    ['search', `/search?q=${encodeURIComponent('حلب')}`],
    ['search', `/search?q=${encodeURIComponent('type:ASSAULT nonsense:x')}`],
    ['claims', '/claims?type=ASSAULT&in_conflict=true'],
    ['claim', `/claims/${claim.id}?why=open`],
    ['report', `/reports/${copied.id}`],
    ['events', '/events'],
    ['events', `/events/${events.items[0].id}`],
    ['actors', '/actors'],
    ['actors', '/actors/islamic-state'],
    ['relations', '/relations'],
    ['relations', '/relations/islamic-state/nusra-front'],
    ['network', '/network'],
    ['network', '/network?view=table'],
    ['map', '/map'],
    ['sources', '/sources'],
    ['intake', '/intake'],
    ['agreement', '/agreement'],
    ['releases', '/releases'],
    ['settings', '/settings'],
    ['help', '/help'],
    ['help', '/help/ledger'],
  ];
}
