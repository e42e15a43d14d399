// @vitest-environment jsdom
import { act, cleanup, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Minutes } from '../../../src/dataset/schema';
import { FORMAT } from '../../../src/dataset/values';
import * as margin from '../../../src/views/minutes/paragraph-margin';
import { useReaderActions } from '../../../src/views/minutes/reader-actions';
import { dataset, meeting, record } from '../../model/sample';
import { article, open } from './sample';

const drawn: number[] = [];

beforeEach(() => {
  vi.spyOn(margin, 'ParagraphMargin').mockImplementation(({ paragraph }) => {
    // As the margin does: what a reader can do must not change, or all of them are rendered anew.
    useReaderActions();
    drawn.push(paragraph);
    return <i />;
  });
  vi.spyOn(margin, 'ParagraphNotes').mockImplementation(() => <i />);
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

const LENGTH = 400;
const COUNT = 80;

const long: Minutes = {
  format: FORMAT,
  meeting: 'first',
  text: 'a'.repeat(LENGTH * COUNT),
  passages: Array.from({ length: COUNT }, (_, at) => ({
    kind: 'paragraph',
    start: at * LENGTH,
    end: (at + 1) * LENGTH,
    line: at + 1,
    paragraph: at + 1,
    node: null,
  })),
};

it('choosing another record renders only the chunks of a long text that it concerns', async () => {
  const at = (paragraph: number) =>
    record(`r${paragraph}`, 'PER', 'witnesses', 'requested', { start: (paragraph - 1) * LENGTH });
  const { session } = await open(
    '?record=r1',
    async () => long,
    dataset([at(1), at(COUNT)], { meetings: [meeting('first')] }),
  );
  await article();
  await waitFor(() => expect(new Set(drawn).size).toBe(COUNT));
  drawn.length = 0;
  await act(() => session.navigate({ record: `r${COUNT}` }));
  expect(drawn).toContain(1);
  expect(drawn).toContain(COUNT);
  expect(drawn).not.toContain(COUNT / 2);
});
