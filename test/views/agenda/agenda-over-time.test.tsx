// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { paperMarkdown } from '../../../src/views/agenda/paper-markdown';
import { paperWord } from '../../../src/views/agenda/paper-word';
import { threeMeetings } from '../../fixtures/three-meetings';
import { paper, words } from './paper-sample';
import { item, renderAgenda } from './render-agenda';
import { unzip } from './unzip';

afterEach(cleanup);

const ALL_ITEMS = { agenda: { length: { items: 18, minutes: 360 } } };

const labelOf = (topic: string) =>
  threeMeetings().topics.find(({ id }) => id === topic)?.label ?? topic;

const bytesOf = (blob: Blob) =>
  new Promise<Uint8Array>((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = fail;
    reader.readAsArrayBuffer(blob);
  });

describe('the agenda over several meetings', () => {
  it('tells of each item since when its needs are open, and which were met since the meeting before', async () => {
    const { user, state } = await renderAgenda('?view=agenda', threeMeetings());
    expect(item('Asset recovery').textContent).toContain(
      'Its open needs: since 2007, said at 3 of 3 meetings',
    );
    expect(item('Cybercrime').textContent).toContain('Its open needs: first said in 2011');
    const laundering = within(item('Money laundering'));
    expect(item('Money laundering').textContent).toContain('Met since 2009: Saint Kitts and Nevis');
    await user.click(laundering.getByRole('link', { name: 'Saint Kitts and Nevis' }));
    const { record } = state();
    expect(threeMeetings().records.find(({ id }) => id === record)?.actor).toBe('KNA');
  });

  it('tells nothing of it at the first meeting', async () => {
    await renderAgenda('?view=agenda&at=gt-dot-1', threeMeetings());
    expect(screen.queryByText(/^Its open needs|^Met since/)).toBeNull();
  });

  it('says the same in the paper, with the sentence of what was met as a footnote', () => {
    const made = paper(threeMeetings(), { ...ALL_ITEMS, at: 2 });
    const told = (id: string) =>
      made.items
        .find(({ heading }) => heading.endsWith(labelOf(id)))
        ?.lines.filter(({ label }) => label === 'Since when')
        .map(words);
    expect(told('asset-recovery')).toEqual(['Its open needs: since 2007, said at 3 of 3 meetings']);
    expect(told('money-laundering')?.[0]).toMatch(
      /^Its open needs: since 2007, said at 1 of 3 meetings; met since 2009: Saint Kitts and Nevis\[\d+\]$/,
    );
    const quotes = made.evidence.flatMap(({ notes }) => notes.map(({ quote }) => quote));
    expect(quotes.join()).toContain(
      'after which it no longer requires support on money laundering',
    );
    const first = paper(threeMeetings(), { ...ALL_ITEMS, at: 0 });
    expect(first.documents).toMatch(/^State at 2007\. /);
    expect(first.documents).not.toContain('Second Meeting');
    expect(first.items.flatMap(({ lines }) => lines.map(({ label }) => label))).not.toContain(
      'Since when',
    );
  });

  it('says it in Markdown and in the Word file, and what was decided on a proposal', async () => {
    const made = paper(threeMeetings(), { ...ALL_ITEMS, at: 2 });
    const text = paperMarkdown(made);
    expect(text).toContain('State at 2011.');
    expect(text).toContain('- **Since when:** Its open needs: since 2007, said at 3 of 3 meetings');
    expect(text).toContain('implementation (deferred in 2011)');
    const bytes = await bytesOf(await paperWord(made));
    const word = (await unzip(bytes)).get('word/document.xml');
    expect(word).toContain('State at 2011.');
    expect(word).toContain('said at 3 of 3 meetings');
  });
});
