/** What a browser keeps of a meeting: as the version before kept it, and from the next change on as this one does. */
import { readFileSync } from 'node:fs';
import { open } from './open';
import { expect, test } from './page';

const { base, entries } = JSON.parse(
  readFileSync('test/fixtures/before-headings/draft.json', 'utf8'),
);

test('a draft of the version before opens with its changes, and goes on after a reload', async ({
  page,
}) => {
  await open(page);
  await page.evaluate(
    async ([project, steps]) => {
      const asked = indexedDB.open('cooperation-matrix-editor', 3);
      const db = await new Promise<IDBDatabase>((resolve) => {
        asked.onupgradeneeded = () => {
          for (const name of ['drafts', 'bases'])
            asked.result.createObjectStore(name, { keyPath: 'id' });
          for (const name of ['entries', 'documents']) asked.result.createObjectStore(name);
        };
        asked.onsuccess = () => resolve(asked.result);
      });
      const { id } = project;
      const tx = db.transaction(['drafts', 'bases', 'entries'], 'readwrite');
      tx.objectStore('bases').put({ id, json: JSON.stringify(project) });
      tx.objectStore('drafts').put({ id, title: 'Kept before', seq: steps.length, saved: 1 });
      for (const [i, step] of steps.entries()) tx.objectStore('entries').put(step, [id, i + 1]);
      await new Promise((resolve) => {
        tx.oncomplete = resolve;
      });
      db.close();
    },
    [base, entries],
  );
  await page.goto('./?view=editor');
  await page.getByRole('button', { name: /^Kept before/u }).click();
  await page.getByRole('button', { name: /^R1/u }).first().click();
  const note = page.getByLabel('Note');
  await expect(note).toHaveValue(entries[0].step.rows[0].after.row.cells.note);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  await note.fill('Noted now');
  await page.reload();
  await expect(note).toHaveValue('Noted now');
  await note.fill('Noted later');
  await page.keyboard.press('Control+z');
  await expect(note).toHaveValue('Noted now');
  await page.keyboard.press('Control+Shift+z');
  await expect(note).toHaveValue('Noted later');
});
