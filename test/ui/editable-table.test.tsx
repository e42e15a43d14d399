// @vitest-environment jsdom
/** A table of fields as long as a list of actors. */
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useMemo, useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import type { CellNote, EditableColumn, EditableRow } from '../../src/ui/editable-row';
import { EditableTable } from '../../src/ui/editable-table';

afterEach(cleanup);

const KINDS = [
  { value: 'state', words: 'State' },
  { value: 'region', words: 'Region' },
];
const words = ({ textContent }: HTMLElement) => textContent;
const useKinds = vi.fn(() => KINDS);
const COLUMNS: EditableColumn[] = [
  { id: 'name', label: 'Name', kind: 'text' },
  { id: 'kind', label: 'Kind', kind: 'choice', useOptions: useKinds },
];
const NO_NOTES: ReadonlyMap<string, ReadonlyMap<string, readonly CellNote[]>> = new Map();
const nameOf = ({ cells }: EditableRow) => cells.name ?? '';

function List({ count, notes = NO_NOTES }: { count: number; notes?: typeof NO_NOTES }) {
  const [rows, setRows] = useState(() =>
    Array.from({ length: count }, (_, i): EditableRow => {
      return { id: `a${i}`, cells: { name: `Actor ${i}`, kind: 'state' } };
    }),
  );
  const actions = useMemo(
    () => ({
      change: (id: string, column: string, value: string) =>
        setRows((before) =>
          before.map((row) =>
            row.id === id ? { id, cells: { ...row.cells, [column]: value } } : row,
          ),
        ),
      add: () => {
        setRows((before) => [...before, { id: 'new', cells: { name: 'Fresh', kind: 'state' } }]);
        return 'new';
      },
    }),
    [],
  );
  return (
    <EditableTable
      label="Actors"
      columns={COLUMNS}
      rows={rows}
      notes={notes}
      actions={actions}
      nameOf={nameOf}
    />
  );
}

it('renders only the row in which a reader types', async () => {
  const user = userEvent.setup();
  render(<List count={40} />);
  const name = screen.getByRole('textbox', { name: 'Actor 7: Name' });
  await user.click(name);
  const before = useKinds.mock.calls.length;
  await user.keyboard('a');
  expect(name).toHaveProperty('value', 'Actor 7a');
  expect(useKinds.mock.calls.length - before).toBe(1);
});

it('shows more rows of a long list at a time, and finds the others', async () => {
  const user = userEvent.setup();
  render(<List count={300} />);
  const count = () => screen.getAllByRole('row').length - 1;
  expect(count()).toBe(50);
  await user.click(screen.getByRole('button', { name: 'Show 200 more' }));
  expect(count()).toBe(250);
  await user.click(screen.getByRole('button', { name: 'Show 50 more' }));
  expect(count()).toBe(300);
  expect(screen.queryByRole('button', { name: /^Show/u })).toBeNull();
  await user.type(screen.getByRole('searchbox'), 'actor 29');
  expect(count()).toBe(11);
});

it('puts the options of a field in the page while it has the focus, and always shows its value', async () => {
  const user = userEvent.setup();
  render(<List count={2} />);
  const kind = screen.getByRole('combobox', { name: 'Actor 1: Kind' });
  expect(within(kind).getAllByRole('option').map(words)).toEqual(['State']);
  await user.click(kind);
  expect(within(kind).getAllByRole('option').map(words)).toEqual(['State', 'Region']);
  await user.selectOptions(kind, 'Region');
  await user.tab();
  expect(within(kind).getAllByRole('option').map(words)).toEqual(['Region']);
  expect(kind).toHaveProperty('value', 'region');
});

it('focuses a new row during a search, though more rows come before it', async () => {
  const user = userEvent.setup();
  render(<List count={120} />);
  await user.click(screen.getByRole('button', { name: 'Show 70 more' }));
  await user.type(screen.getByRole('searchbox'), '5');
  await user.click(screen.getByRole('button', { name: 'Add a row' }));
  await user.keyboard('!');
  expect(screen.getByRole('textbox', { name: 'Fresh!: Name' })).toBe(document.activeElement);
  expect(screen.getAllByRole('row')).toHaveLength(122);
});

it('shows the faults of a new row only after the pressed button is released', async () => {
  const user = userEvent.setup();
  const told = (id: string) =>
    [id, new Map([['kind', [{ words: `${id} lacks a kind` }]]])] as const;
  render(<List count={2} notes={new Map([told('new'), told('a1')])} />);
  await user.click(screen.getByRole('button', { name: 'Add a row' }));
  expect(screen.getByText('a1 lacks a kind')).toBeTruthy();
  expect(screen.queryByText('new lacks a kind')).toBeNull();
  await user.pointer({
    keys: '[MouseLeft>]',
    target: screen.getByRole('button', { name: /^Add/u }),
  });
  expect(document.activeElement?.textContent).toBe('Add a row');
  expect(screen.queryByText('new lacks a kind')).toBeNull();
  await user.pointer('[/MouseLeft]');
  expect(await screen.findAllByText('new lacks a kind')).toHaveLength(2);
});
