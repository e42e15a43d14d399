// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { SortableTable } from '../../src/ui/sortable-table';
import {
  type SortableColumn,
  type SortOrder,
  useSortableTable,
} from '../../src/ui/use-sortable-table';

afterEach(cleanup);

interface Fruit {
  readonly name: string;
  readonly weight: number | null;
  readonly kind: string;
}

const COLUMNS: readonly SortableColumn<Fruit>[] = [
  { id: 'name', head: 'Name', value: ({ name }) => name },
  { id: 'weight', head: 'Weight', type: 'integer', group: 'Sizes', value: ({ weight }) => weight },
  {
    id: 'letters',
    head: 'Letters',
    type: 'integer',
    group: 'Sizes',
    value: ({ name }) => name.length,
    cell: ({ name }) => `${name.length} letters`,
  },
  {
    id: 'buy',
    head: 'Buy',
    sorts: false,
    value: () => null,
    cell: () => <button type="button">Buy</button>,
  },
];

const FRUIT: readonly Fruit[] = [
  { name: 'pear', weight: 9, kind: 'pome' },
  { name: 'Äpfel', weight: 10, kind: 'pome' },
  { name: 'cherry', weight: null, kind: 'stone' },
  { name: 'plum', weight: 10, kind: 'stone' },
];

function Table({ rows = FRUIT }: { rows?: readonly Fruit[] }) {
  const [sort, setSort] = useState<SortOrder | null>(null);
  const table = useSortableTable({
    columns: COLUMNS,
    rows,
    idOf: ({ name }) => name,
    sort,
    onSort: setSort,
  });
  return (
    <SortableTable
      table={table}
      caption="Fruit"
      sections={{ of: ({ kind }) => kind, head: (kind) => `Kind ${kind}` }}
    />
  );
}

const table = () => within(screen.getByRole('table', { name: 'Fruit' }));
const head = (name: string) => table().getByRole('columnheader', { name });
const names = () =>
  table()
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);
const press = (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(within(head(name)).getByRole('button'));

describe('a table whose heads sort', () => {
  it('shows its sections until a head sorts, and again after the third press', async () => {
    render(<Table />);
    const user = userEvent.setup();
    const inSections = ['Kind pome', 'pear', 'Äpfel', 'Kind stone', 'cherry', 'plum'];
    expect(names()).toEqual(inSections);
    await press(user, 'Name');
    expect(head('Name').ariaSort).toBe('ascending');
    expect(names()).toEqual(['Äpfel', 'cherry', 'pear', 'plum']);
    await press(user, 'Name');
    expect(head('Name').ariaSort).toBe('descending');
    expect(names()).toEqual(['plum', 'pear', 'cherry', 'Äpfel']);
    await press(user, 'Name');
    expect(head('Name').ariaSort).toBeNull();
    expect(names()).toEqual(inSections);
  });

  it('sorts the largest number first, and rows without a number last in both directions', async () => {
    render(<Table />);
    const user = userEvent.setup();
    await press(user, 'Weight');
    expect(head('Weight').ariaSort).toBe('descending');
    // Equal rows keep their order.
    expect(names()).toEqual(['Äpfel', 'plum', 'pear', 'cherry']);
    await press(user, 'Weight');
    expect(names()).toEqual(['pear', 'Äpfel', 'plum', 'cherry']);
  });

  it('sorts by key, one column at a time', async () => {
    render(<Table />);
    const user = userEvent.setup();
    await press(user, 'Name');
    await user.tab();
    await user.keyboard('{Enter}');
    expect(head('Weight').ariaSort).toBe('descending');
    expect(head('Name').ariaSort).toBeNull();
  });

  it('renders heads of groups and custom cells, and no button in a column that does not sort', () => {
    render(<Table />);
    expect(head('Sizes').getAttribute('colspan')).toBe('2');
    expect(head('Name').getAttribute('rowspan')).toBe('2');
    expect(table().getByText('4 letters', { selector: 'tr:nth-child(2) td' })).toBeTruthy();
    expect(within(head('Buy')).queryByRole('button')).toBeNull();
  });
});

it('sorts as a plain sort of the rows does', async () => {
  const rows = fc.uniqueArray(
    fc.record({
      name: fc.stringMatching(/^[a-z]{1,6}$/),
      weight: fc.option(fc.integer({ min: -3, max: 3 })),
      kind: fc.constant('any'),
    }),
    { selector: ({ name }) => name, minLength: 1, maxLength: 12 },
  );
  const user = userEvent.setup();
  await fc.assert(
    fc
      .asyncProperty(rows, async (fruit) => {
        render(<Table rows={fruit} />);
        await press(user, 'Weight');
        const rank = ({ weight }: Fruit) => (weight === null ? Number.POSITIVE_INFINITY : -weight);
        const expected = fruit.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
        expect(names()).toEqual(expected.map(({ name }) => name));
      })
      .afterEach(cleanup),
    { numRuns: 10 },
  );
});
