// Two people at one claim: the second sees what the first decided, and both decisions are kept.
import assert from 'node:assert/strict';
import test from 'node:test';
import { ask, go, open, press, settled, shared } from './workbench.mjs';

test('two analysts edit one claim', async () => {
  const server = await shared();
  try {
    for (const language of ['ar', 'en']) {
      const first = await open(server, language);
      const second = await open(server, language);
      const { items } = await ask(first, '/claims?limit=2&type=ASSAULT');
      const { id, polarity } = items[language === 'ar' ? 0 : 1];
      for (const page of [first, second]) await go(page, `/claims/${id}?lang=${language}`);

      // The first corrects the polarity.
      await press(first, 'KeyE');
      const other = polarity === 'denied' ? 'affirmed' : 'denied';
      await first.selectOption('[data-field="polarity"] select', other);
      await press(first, 'Enter', { ctrlKey: true });
      await first.waitForSelector('.decision');

      // The second, who has not seen that, corrects the modality.
      await press(second, 'KeyE');
      await second.selectOption('[data-field="modality"] select', 'planned');
      await press(second, 'Enter', { ctrlKey: true });
      await second.waitForSelector('dialog[open] table');
      const rows = await second.locator('dialog[open] tbody tr').count();
      assert.equal(rows, 2, 'the field of the first and the field of the second');
      assert.equal((await ask(second, `/claims/${id}`)).decisions.length, 1, 'nothing is lost, nothing is forced');

      await second.click('dialog[open] button.main');
      await second.waitForSelector('dialog[open]', { state: 'detached' });
      await second.waitForFunction(() => document.querySelectorAll('.decision').length === 2);
      const { claim, decisions } = await ask(second, `/claims/${id}`);
      assert.equal(claim.polarity, other);
      assert.equal(claim.modality, 'planned');
      assert.deepEqual(decisions.map((one) => one.set).sort((a, b) => (Object.keys(a)[0] < Object.keys(b)[0] ? -1 : 1)), [
        { modality: 'planned' },
        { polarity: other },
      ]);

      // The first, whose page is of before, rejects, sees both, and leaves it.
      await press(first, 'KeyX');
      await first.waitForSelector('dialog[open]');
      await first.locator('dialog[open] button').last().click();
      await settled(first);
      assert.equal((await ask(first, `/claims/${id}`)).decisions.length, 2);
      assert.deepEqual([...first.faults, ...second.faults], []);
      await first.context().close();
      await second.context().close();
    }
  } finally {
    await server.stop();
  }
});
