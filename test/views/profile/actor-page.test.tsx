// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { dataset, HAND_WRITTEN, head, meeting, record } from '../../model/sample';
import { renderProfile, section } from './render-profile';

afterEach(cleanup);

const NEEDS = 'Recorded needs, and who could help';

/** Peru asks for training, which Canada gives to all; nobody helps with firearms. */
const MARKET = dataset([
  record('n1', 'PER', 'witnesses', 'requested', { modalities: ['training'] }),
  record('n2', 'PER', 'firearms', 'acknowledged'),
  record('n3', 'BRB', 'witnesses', 'raised'),
  record('o1', 'CAN', 'witnesses', 'available', { modalities: ['training'] }),
  record('o2', 'OAS', 'witnesses', 'planned'),
]);

const texts = (name: string) =>
  section(name)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

test('says in a few sentences what it asks and who could help', async () => {
  await renderProfile('&of=PER', MARKET);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Peru');
  expect(
    screen.getByText((_, element) =>
      /^Requests help on witnesses\. Canada could help\. Acknowledges a lack on firearms\. Nobody offers this help now\.\s*$/.test(
        element?.tagName === 'P' ? (element.textContent ?? '') : '',
      ),
    ),
  ).toBeTruthy();
});

test('a need has its words, its paragraph, its answer and who could help on which terms', async () => {
  await renderProfile('&of=PER', MARKET);
  const [answered, unanswered] = texts(NEEDS);
  expect(answered).toContain('WitnessesRequests');
  expect(answered).toContain('Words of n1.');
  expect(answered).toContain('para. 1');
  expect(answered).toContain('Could help: Canada (training). Open to all.');
  expect(answered).toContain('Planned, not yet available: Organization of American States.');
  expect(unanswered).toContain('FirearmsAcknowledges a lack');
  expect(unanswered).toContain('Not answered. Nobody offers help on this topic now.');
});

test('a need that only its own actor helps with says so, and with whom, and leads to the offer', async () => {
  const told = { quote: 'A course.', start: 9 };
  const { user, state } = await renderProfile(
    '&of=PER',
    dataset([
      record('n', 'PER', 'witnesses', 'raised'),
      record('o', 'PER', 'witnesses', 'available', told),
      record('p', 'UNODC', 'witnesses', 'available', told),
    ]),
  );
  expect(texts(NEEDS)[0]).toContain(
    'Not answered. Only Peru itself, with United Nations Office on Drugs and Crime, offers help on this topic.',
  );
  await user.click(section(NEEDS).getByRole('link', { name: 'Read the offer' }));
  expect(state().record).toBe('o');
});

test('what the asked provider plans comes first, and each line of help leads to its words', async () => {
  const { user, state } = await renderProfile(
    '&of=PER',
    dataset([
      record('n', 'PER', 'witnesses', 'requested', {
        modalities: ['training'],
        counterparts: ['OAS', 'UNODC'],
      }),
      record('p', 'OAS', 'witnesses', 'planned', {
        modalities: ['training'],
        note: 'funding: If the money is found.',
      }),
      record('r', 'OAS', 'witnesses', 'planned', {
        ...{ quote: 'A guide.', start: 9, modalities: ['training', 'funding'], openTo: 'members' },
        counterparts: ['OAS'],
      }),
      // Of another form than it asks for.
      record('q', 'UNODC', 'witnesses', 'planned', { modalities: ['tools'] }),
      record('o', 'CAN', 'witnesses', 'available', { modalities: ['training'] }),
      record('h', 'ARG', 'witnesses', 'in-place'),
    ]),
  );
  const [need = ''] = texts(NEEDS);
  expect(need).toMatch(
    /It asks Organization of American States and United Nations Office on Drugs and Crime\..*Organization of American States plans help on this topic \(training and funding\)\. This help is not yet available\. Open to members of Organization of American States\. Read the offer.*\(training\)\. This help is not yet available\. Open to all, if funded\. Read the offer.*Could help: Canada/,
  );
  expect(need).toContain(
    'Planned, not yet available: United Nations Office on Drugs and Crime. Read the offer',
  );
  await user.click(section(NEEDS).getByRole('link', { name: 'Read the record' }));
  expect(state()).toMatchObject({ record: 'h' });
});

test('a narrow page leads from its head to the cards further down', async () => {
  const { user } = await renderProfile('&of=PER', MARKET);
  const scrolled = vi.fn();
  Object.assign(Element.prototype, { scrollIntoView: scrolled });
  for (const title of ['Others with a need here', 'What it said']) {
    await user.click(screen.getByRole('button', { name: title }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: title }));
    expect(scrolled.mock.contexts.at(-1)).toBe(document.activeElement);
  }
});

test('who could help is named again with other offers that might', async () => {
  await renderProfile(
    '&of=PER',
    dataset([
      record('n', 'PER', 'witnesses', 'requested', { modalities: ['training'] }),
      record('o', 'CAN', 'witnesses', 'available', { modalities: ['training'] }),
      record('r', 'CAN', 'witnesses', 'available', { modalities: ['training'], basis: 'implied' }),
      record('s', 'ARG', 'witnesses', 'available', { modalities: ['training'], basis: 'implied' }),
    ]),
  );
  const [need] = texts(NEEDS);
  expect(need).toContain('Could help: Canada');
  expect(need).toContain('Other offers might help: Canada (implied) and Argentina (implied).');
});

test('an offer says to whom it is open and who could use it', async () => {
  await renderProfile('&of=CAN', MARKET);
  expect(texts('What it offers')).toEqual([
    expect.stringMatching(/Open to all\.Who could use it: Barbados and Peru$/),
  ]);
});

test('words open their evidence beside the profile, a paragraph opens the minutes', async () => {
  const { user, state } = await renderProfile('&of=PER', MARKET);
  await user.click(screen.getByRole('link', { name: /Words of n1/ }));
  expect(state()).toMatchObject({ view: 'profile', of: ['PER'], record: 'n1' });
  await user.click(screen.getAllByRole('link', { name: 'para. 1' })[0] as HTMLElement);
  expect(state()).toMatchObject({ view: 'minutes', record: 'n1' });
});

test('names lead to the profiles of actors and topics', async () => {
  const { user, state } = await renderProfile('&of=PER', MARKET);
  await user.click(section('Others with a need here').getByRole('link', { name: 'Barbados' }));
  expect(state()).toMatchObject({ view: 'profile', of: ['BRB'], record: null });
  expect(screen.getByRole('heading', { level: 2, name: 'Barbados' })).toBe(document.activeElement);
});

test('who says nothing has a profile that says which kind of silence, and what is open to it', async () => {
  await renderProfile('&of=JAM');
  expect(screen.getByText('The minutes record no remarks by it.')).toBeTruthy();
  expect(section('Needs, offers and experience').getByText(/^Nothing recorded\. /)).toBeTruthy();
});

test('what one statement offers to it on several topics is one line, and says of whom it is inferred', async () => {
  const outline = [
    head('session', 'Session', {}),
    head('speaker', 'OAS', { actor: 'OAS', parent: 0, start: 0, end: 50 }),
    head('speaker', 'Canada', { actor: 'CAN', parent: 0, start: 50, end: 90 }),
  ];
  const toMembers = {
    modalities: ['training'],
    openTo: 'members' as const,
    counterparts: ['OAS'],
  };
  // Filters that do not act in a profile would hide in the table what the link counts.
  const { user, state } = await renderProfile(
    '&of=PER&modality=tools&status=planned&subregion=029&q=nothing',
    dataset(
      [
        record('a', 'OAS', 'witnesses', 'available', { ...toMembers, start: 10 }),
        record('b', 'CAN', 'witnesses', 'available', { ...toMembers, start: 10 }),
        record('c', 'OAS', 'firearms', 'available', { ...toMembers, start: 30 }),
        record('d', 'CAN', 'firearms', 'available', { ...toMembers, start: 30 }),
        // Another speaker, and another of the givers alone.
        record('e', 'CAN', 'firearms', 'available', { ...toMembers, start: 60 }),
        record('f', 'OAS', 'extradition', 'planned', {
          ...toMembers,
          start: 10,
          basis: 'implied',
        }),
        record('g', 'OAS', 'laundering', 'available', { ...toMembers, start: 10 }),
        record('h', 'CAN', 'laundering', 'available', {
          ...toMembers,
          start: 10,
          basis: 'implied',
        }),
      ],
      { meetings: [meeting('first', { outline })] },
    ),
  );
  expect(
    texts('Offers and planned help open to Peru, on topics where it has no recorded need'),
  ).toEqual([
    'Canada and Organization of American StatesOffersOn witnesses and firearms. Form of help: training. Open to members of Organization of American States. Read the offers (4 records): para. 1, para. 1',
    'Canada (implied) and Organization of American StatesOffersOn laundering. Form of help: training. Open to members of Organization of American States. Read the offer',
    'CanadaOffersOn firearms. Form of help: training. Open to members of Organization of American States. Read the offer',
    'Organization of American StatesPlans to offer (implied)On extradition. Form of help: training. Open to members of Organization of American States. Read the offer',
  ]);
  await user.click(screen.getAllByRole('link', { name: 'para. 1' })[0] as HTMLElement);
  expect(state()).toMatchObject({ view: 'profile', of: ['PER'] });
  expect(state().record).not.toBeNull();
});

test('a region has no sheet, and names who belongs to it', async () => {
  const { user, state } = await renderProfile('&of=029');
  expect(screen.queryByRole('button', { name: 'Print the sheet' })).toBeNull();
  await user.click(section('Who belongs to it').getByRole('link', { name: 'Jamaica' }));
  expect(state().of).toEqual(['JAM']);
});

test('a region tells what its States ask for and offer, each with a link', async () => {
  await renderProfile('&of=029', MARKET);
  const [line] = texts('What is recorded of its States');
  expect(line).toMatch(/^Barbados: Raises witnesses\./);
  expect(screen.queryByText(/^Nothing recorded/)).toBeNull();
});

test('positions are told by stance and lead to their words', async () => {
  const { user, state } = await renderProfile('&of=ARG');
  const positions = section('What it proposes, supports and opposes');
  expect(positions.getByRole('listitem').textContent).toBe('Opposes: Evaluation');
  await user.click(positions.getByRole('link'));
  expect(state()).toMatchObject({ view: 'positions', position: 'p4' });
});

test('who spoke but has no record is quoted with the paragraph in which it spoke', async () => {
  const outline = [
    head('session', 'First Plenary Session', {}),
    head('item', 'Remarks', { parent: 0, start: 5, end: 60 }),
    head('speaker', 'Peru', { actor: 'PER', parent: 1, start: 10, end: 60 }),
  ];
  const passage = { kind: 'paragraph', line: 1, node: 2 } as const;
  await renderProfile(
    '&of=PER',
    dataset([], { meetings: [meeting('first', { spoke: ['PER'], outline })] }),
    {
      format: dataset([]).format,
      meeting: 'first',
      text: 'Peru......A remark on the text.',
      passages: [{ ...passage, start: 10, end: 31, paragraph: 7 }],
    },
  );
  const said = section('What it said');
  expect(said.getByText('The minutes give its remarks in 1 place:')).toBeTruthy();
  expect((await said.findByText('A remark on the text.')).tagName).toBe('Q');
  expect(
    said.getByRole('link', { name: 'First Plenary Session › Remarks (para. 7)' }),
  ).toBeTruthy();
});

test('where it has the floor leads into the minutes, even before their text has come', async () => {
  const outline = [
    head('session', 'First Plenary Session', {}),
    head('speaker', 'Peru', { actor: 'PER', parent: 0, start: 10, end: 60 }),
  ];
  const { user, state } = await renderProfile(
    '&of=PER',
    dataset([], { meetings: [meeting('first', { spoke: ['PER'], outline })] }),
  );
  await user.click(section('What it said').getByRole('link', { name: 'First Plenary Session' }));
  expect(state()).toMatchObject({ view: 'minutes', paragraph: null });
});

test('what the filters hide is counted and can be shown', async () => {
  const { user, state } = await renderProfile('&of=ARG&basis=explicit');
  expect(screen.getByText('The filters hide 2 records of this profile.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  expect(state().basis).toEqual([]);
  expect(screen.queryByText(/filters hide/)).toBeNull();
});

test('filters on places, kinds and topics leave a profile whole', async () => {
  await renderProfile('&of=ARG&kind=offer&topic=firearms&actor=PER', HAND_WRITTEN);
  expect(section(NEEDS).getAllByRole('listitem')).toHaveLength(2);
});

test('says that filters leave it out of the other views, and lets it in there', async () => {
  const { user, state } = await renderProfile('&of=ARG&actor=PER&topic=firearms', HAND_WRITTEN);
  expect(screen.getByText(/^Your filters leave Argentina out of the other views/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Remove these filters' }));
  expect(state()).toMatchObject({ view: 'profile', actor: [], topic: ['firearms'] });
  expect(screen.queryByText(/^Your filters leave/)).toBeNull();
});

test('of very many entries the first are drawn, and all on demand', async () => {
  const records = Array.from({ length: 70 }, (_, at) =>
    // Each for another, so that none is told with another.
    record(`r${at}`, 'CAN', 'witnesses', 'delivered', { counterparts: [`X${at}`] }),
  );
  const { user } = await renderProfile('&of=topic:witnesses', dataset([...records]));
  await user.click(screen.getByText('Who has already helped (70)'));
  const list = () =>
    screen.getAllByRole('listitem').filter((each) => /Helped/.test(each.textContent ?? ''));
  expect(list()).toHaveLength(30);
  await user.click(screen.getByRole('button', { name: 'Show all 70 entries' }));
  expect(list()).toHaveLength(70);
});
