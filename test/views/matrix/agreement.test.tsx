// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { builtMeetings } from '../../fixtures/three-meetings';
import { dataset, HAND_WRITTEN, record } from '../../model/sample';
import { cell, grid, nameOf, renderMatrix } from './render-matrix';

afterEach(cleanup);

const { dataset: SEVERAL } = builtMeetings();
const foot = () => document.querySelector('.matrix-foot')?.textContent?.replaceAll('\u00A0', ' ');

const isNote = (_: string, element: Element | null) =>
  element?.matches('.matrix-foot span') === true &&
  element.textContent?.trim() === 'Here two readers of the minutes differed.';

it('draws a dotted line in cells on which two coders differed, also in blank ones, and says so', async () => {
  await renderMatrix();
  const kept = cell(/^Argentina, Witnesses: 2 needs/);
  const struck = cell('Canada, Witnesses: spoke, nothing on this topic');
  expect(kept.querySelector('.mark-disputed')).toBeTruthy();
  expect(struck.classList).toContain('m-disputed');
  for (const one of [kept, struck])
    expect(one.getAttribute('aria-description')).toContain(
      'two readers of the minutes differed here',
    );
  screen.getByText(isNote);
});

it('draws the dotted line only below marks of the kind on which the coders differed', async () => {
  const both = [
    record('need', 'ARG', 'witnesses', 'requested'),
    record('offer', 'ARG', 'witnesses', 'available'),
  ];
  await renderMatrix('', dataset(both, { agreements: HAND_WRITTEN.agreements }));
  const marks = [...cell(/^Argentina, Witnesses: 1 need, 1 offer/).querySelectorAll('.mark')];
  const lined = marks.filter((mark) => mark.classList.contains('mark-disputed'));
  expect(marks).toHaveLength(2);
  expect(lined.map((mark) => mark.className)).toEqual([
    expect.stringMatching(/mark-(asks|difficulty|mentions)/),
  ]);
});

it('draws no dotted line for a kind or a meeting that the filters leave out', async () => {
  await renderMatrix('?kind=offer');
  expect(grid().querySelectorAll('.mark-disputed, .m-disputed')).toHaveLength(0);
  expect(screen.queryByText(isNote)).toBeNull();
  cleanup();
  await renderMatrix('?meeting=second');
  expect(grid().querySelectorAll('.mark-disputed, .m-disputed')).toHaveLength(0);
});

it('describes the coders in the words of the note on the meeting', async () => {
  const text = 'Both readers were models. They read alone.';
  const notes = [{ id: 'first.coders', meeting: 'first', text }];
  await renderMatrix('', { ...HAND_WRITTEN, notes });
  screen.getByText(/(^|\. )Both readers were models\.$/);
});

it('shows no note on coders when no text was coded twice', async () => {
  await renderMatrix('', dataset([record('r1', 'ARG', 'witnesses', 'raised')]));
  expect(screen.queryByText(isNote)).toBeNull();
});

it.each([
  ['rows', '', 'rowheader'],
  ['columns', '?rows=countries', 'columnheader'],
] as const)('warns at topics as %s where readers agreed too little', async (_, search, role) => {
  await renderMatrix(search);
  const warned = within(grid())
    .getAllByRole(role)
    .filter((head) => head.getAttribute('aria-description')?.includes('agreed too little'));
  expect(warned.map(nameOf)).toEqual(['Extradition']);
  const [readers] = screen.getAllByRole('link', { name: 'two readers of the minutes' });
  expect(readers?.parentElement?.textContent).toContain(
    'Extradition (2007 (1)): two readers of the minutes agreed too little',
  );
  // The link loads the page again, at that section.
  expect(readers?.getAttribute('href')).toMatch(/view=about.*#about-agreement$/);
});

it('names the meetings that two people read where one person read another', async () => {
  await renderMatrix('', SEVERAL);
  expect(foot()).toMatch(
    /Illicit firearms \(2007\).*: two readers of the minutes agreed too little\./,
  );
  expect(foot()).toContain(
    'Two people each read the minutes of 2007. One person read those of 2009 and 2011.',
  );
});
