// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { setSpeakers } from '../../../src/editor/floor-edits';
import { theEditor } from '../../../src/views/editor/use-editor';
import { close, opened, row, rows } from './open-speakers';

afterEach(close);

it('the focus goes on to the next place to decide, and at the end to what the table is called', async () => {
  const user = await opened(
    'Canada said that it agreed.\nNew Spain:\nIt agreed.\nMexico said so too.\n',
  );
  const button = (name: string) => screen.getByRole('button', { name });
  const hasFocus = (element: () => Element) =>
    vi.waitFor(() => expect(document.activeElement).toBe(element()));
  button('Confirm, line 1').focus();
  await user.keyboard('{Enter}');
  await hasFocus(() => row(2));
  button('Nobody of the list, line 2').focus();
  await user.keyboard('{Enter}');
  await hasFocus(() => button('Confirm, line 4'));
  await user.keyboard('{Enter}');
  await hasFocus(() => screen.getByRole('heading', { name: 'Who takes the floor' }));
  // Nothing was to decide: it stays in the row, with what is next there.
  button('Merge with the one before, line 4').focus();
  await user.keyboard('{Enter}');
  await hasFocus(() => button('Nobody of the list, line 4'));
  // To decide again.
  button('Undo my decision, line 4').focus();
  await user.keyboard('{Enter}');
  await hasFocus(() => button('Confirm, line 4'));
});

it('what is pressed and goes away, or can be pressed no more, hands the focus to what is next to it', async () => {
  const user = await opened('Canada said that it agreed.\n');
  const button = (name: string) => screen.getByRole('button', { name });
  const speakers = ['Ann', 'Bob', 'Eve'].map((name) => ({ name, actor: null }));
  act(() => theEditor().change('', (project) => setSpeakers(project, speakers)));
  const presses = async (name: string, next: () => Element) => {
    act(() => button(name).focus());
    await user.keyboard('{Enter}');
    await vi.waitFor(() => expect(document.activeElement).toBe(next()));
  };
  await user.click(screen.getByText(/^People who present/u));
  await presses('Remove Eve', () => button('Remove Bob'));
  await presses('Undo', () => button('Undo'));
  await presses('Undo', () => button('Redo'));
  // The first that is there: of the meetings that are kept, whose list may come later, or of the ways to begin.
  const isOneOf = (place: string) => document.activeElement?.closest(place);
  button('Close the meeting').focus();
  await user.keyboard('{Enter}');
  await vi.waitFor(() => expect(isOneOf('.editor-drafts, .editor-new')).toBeTruthy());
});

it('a change that was added has the focus in its row, though only those to decide were shown', async () => {
  const user = await opened('Canada: It agreed.\nArgentina said no. It thanked.\n');
  await user.click(screen.getByRole('checkbox', { name: 'Show only the 1 to decide' }));
  const [line] = screen.getAllByRole('spinbutton', { name: 'Line' });
  await user.clear(line as Element);
  await user.type(line as Element, '2');
  await user.click(screen.getByRole('combobox', { name: 'From which words on' }));
  await user.click(screen.getByRole('option', { name: /^It thanked/u }));
  await user.click(screen.getByRole('combobox', { name: 'Who speaks' }));
  await user.keyboard('mexico{Enter}');
  await vi.waitFor(() =>
    expect(document.activeElement?.closest('tr')?.textContent).toContain('It thanked'),
  );
  expect(document.activeElement).toHaveProperty('value', 'Mexico');
  expect(rows()).toHaveLength(3);
});
