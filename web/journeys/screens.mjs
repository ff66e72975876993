// A state with data for each route of src/app/routes.ts: what axe, widths and zoom are tried on.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ask, send } from './workbench.mjs';

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
  const copies = await ask(page, '/copies');
  const outlets = await ask(page, '/outlets');
  const sample = await drawn(page);
  return [
    ['inbox', '/inbox'],
    ['inbox', '/inbox?order=newest&actor=islamic-state&polarity=affirmed'],
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
    ['relations', '/relations/islamic-state/nusra-front?as=table'],
    ['network', '/network'],
    ['network', '/network?as=table'],
    ['map', '/map'],
    ['map', '/map?as=table'],
    ['sources', '/sources'],
    ['sources', `/sources?outlet=${encodeURIComponent(outlets.items[0].name)}`],
    ['sources', `/sources?part=copies&group=${encodeURIComponent(copies.items[0].id)}&other=${encodeURIComponent(copies.items[0].reports[1].id)}`],
    ['sources', '/sources?part=copies'],
    ['sources', '/sources?part=citations'],
    ['sources', '/sources?part=origins'],
    ['intake', '/intake'],
    ['agreement', '/agreement'],
    ['agreement', '/agreement?part=samples'],
    ['agreement', `/agreement?sample=${sample}`],
    ['agreement', `/agreement?sample=${sample}&do=agreement`],
    ['agreement', `/agreement?sample=${sample}&do=settle`],
    ['releases', '/releases'],
    ['releases', '/releases?part=exports'],
    ['settings', '/settings'],
    ['help', '/help'],
    ['help', '/help/ledger'],
    ['help', '/help/workbench.ar'],
  ];
}

/** The id of a sample of which half is coded; drawn once. */
export async function drawn(page) {
  const { items } = await ask(page, '/agreement/samples');
  const title = 'عيّنة للتدريب';
  const known = items.find((sample) => sample.title === title);
  if (known !== undefined) return known.id;
  const { id } = await send(page, '/agreement/samples', { title, size: 6, seed: 3, claims: 'type=ASSAULT' });
  const sample = await ask(page, `/agreement/samples/${id}`);
  for (const [i, { claim }] of sample.items.slice(0, 3).entries()) {
    await send(page, `/agreement/samples/${id}/codings`, { claim: claim.id, action: i === 1 ? 'reject' : 'accept' });
  }
  await send(page, '/releases', { title: 'الربع الأول' });
  return id;
}
