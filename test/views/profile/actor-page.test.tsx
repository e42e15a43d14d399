// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { dataset, HAND_WRITTEN, head, meeting, position, record } from '../../model/sample';
import { lead, renderProfile, rows, section, title } from './render-profile';

afterEach(cleanup);

const TRAINING = { modalities: ['training'] };

/** Peru asks for training, which Canada gives to all; nobody helps with firearms. */
const MARKET = dataset([
  record('n1', 'PER', 'witnesses', 'requested', TRAINING),
  record('n2', 'PER', 'firearms', 'acknowledged'),
  record('n3', 'BRB', 'witnesses', 'raised'),
  record('o1', 'CAN', 'witnesses', 'available', TRAINING),
  record('o2', 'OAS', 'witnesses', 'planned'),
  record('e', 'ARG', 'firearms', 'in-place'),
]);

const texts = (name: string) =>
  section(name)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

test('the title says what the actor asks for and whether there is an offer; the lead says the rest', async () => {
  await renderProfile('&of=PER', MARKET);
  expect(title()).toBe('Peru asks for help on witnesses; an open offer is recorded');
  expect(lead()).toBe('It reports a difficulty on firearms.');
});

test('the title names or counts its topics that have no offer', async () => {
  const asks = (...topics: string[]) =>
    topics.map((topic) => record(topic, 'PER', topic, 'raised', TRAINING));
  const offer = record('o', 'CAN', 'witnesses', 'available', TRAINING);
  await renderProfile('&of=PER', dataset([...asks('witnesses', 'firearms'), offer]));
  expect(title()).toBe(
    'Peru mentions witnesses and firearms as important; no offer is recorded for firearms',
  );
  cleanup();
  await renderProfile(
    '&of=PER',
    dataset([...asks('witnesses', 'extradition', 'laundering', 'firearms'), offer]),
  );
  expect(title()).toBe('Peru mentions 4 topics as important; no offer is recorded for 3 of them');
  expect(lead()).toMatch(/^It mentions .* as important\.$/);
});

test('the title separates inferred topics from those said outright', async () => {
  const offers = ['witnesses', 'extradition', 'laundering', 'firearms'].map((topic, at) =>
    record(topic, 'CAN', topic, 'available', at > 1 ? { basis: 'implied' } : {}),
  );
  await renderProfile('&of=CAN', dataset(offers));
  expect(title()).toBe('Canada offers help: 2 topics outright (and 2 inferred)');
  expect(lead()).toContain('firearms (inferred)');
  cleanup();
  await renderProfile('&of=CAN', dataset(offers.slice(1, 3)));
  expect(title()).toBe('Canada offers help: extradition and laundering (inferred)');
  expect(lead()).toBe('');
});

test('each raised topic is one row with quotes, the answer and its reason, experience, and other actors', async () => {
  await renderProfile('&of=PER', MARKET);
  expect(rows()).toEqual([
    'Witnessesasks for helpWords of n1. para. 1open offertraining: Canadanone recordedBarbados',
    'Firearmsreports a difficultyWords of n2. para. 1none recordedno record of help on this topicArgentinanone recorded',
  ]);
});

test('a row quotes all sentences on its topic and says once that they are inferred', async () => {
  const data = dataset([
    record('a', 'PER', 'witnesses', 'requested'),
    record('b', 'PER', 'witnesses', 'raised', { start: 9, basis: 'implied' }),
    record('c', 'PER', 'firearms', 'raised', { basis: 'implied' }),
  ]);
  await renderProfile('&of=PER', data);
  const [mixed, inferred] = rows();
  expect(mixed).toContain(
    'Witnessesasks for helpWords of a. para. 1Words of b. para. 1 mentions as important, inferred by us',
  );
  expect(inferred).toContain('Firearmsmentions as important, inferred by usWords of c. para. 1');
  expect(inferred?.match(/inferred by us/g)).toHaveLength(1);
});

test('a row counts States and organizations separately when many others raise its topic', async () => {
  const raising = ['PER', 'CAN', 'ARG', 'BRB', 'OAS'].map((id) =>
    record(id, id, 'witnesses', 'raised'),
  );
  await renderProfile('&of=PER', dataset(raising));
  expect(rows()[0]).toContain('3 States and 1 organization');
});

test('topics raised by its region stand below the table, and the region is a link', async () => {
  const data = dataset([
    record('n', 'PER', 'witnesses', 'raised'),
    record('r', '005', 'firearms', 'acknowledged'),
  ]);
  const { user, state } = await renderProfile('&of=PER', data);
  expect(rows()[1]).toContain('Firearmsreports a difficulty');
  const group = screen.getByRole('rowheader', { name: /^What is said of the region/ });
  await user.click(within(group).getByRole('link'));
  expect(state().of).toEqual(['005']);
});

test('an offer says to whom it is open, and experience stands apart from offers', async () => {
  const data = dataset([
    record('o', 'CAN', 'witnesses', 'available', { ...TRAINING, note: 'funding: If paid for.' }),
    record('p', 'CAN', 'witnesses', 'planned', { start: 9 }),
    record('h', 'CAN', 'firearms', 'delivered'),
    record('c', 'CAN', 'firearms', 'in-progress'),
  ]);
  await renderProfile('&of=CAN', data);
  expect(title()).toBe('Canada offers help: witnesses');
  expect(texts('What it offers')).toEqual([
    'WitnessesWords of o. para. 1 offersOpen to all, if the funding is secured.Words of p. para. 1 plans to offerOpen to all.',
    'FirearmsWords of h. para. 1 has helped or is helping',
  ]);
  expect(texts('Its experience')).toEqual(['FirearmsWords of c. para. 1 work in progress']);
});

test('a quote opens its evidence beside the profile, and a paragraph number opens the minutes', async () => {
  const { user, state } = await renderProfile('&of=PER', MARKET);
  await user.click(screen.getByRole('link', { name: /Words of n1/ }));
  expect(state()).toMatchObject({ view: 'profile', of: ['PER'], record: 'n1' });
  await user.click(screen.getAllByRole('link', { name: 'para. 1' })[0] as HTMLElement);
  expect(state()).toMatchObject({ view: 'minutes', record: 'n1' });
});

test('names lead to the profiles of actors and topics', async () => {
  const { user, state } = await renderProfile('&of=PER', MARKET);
  await user.click(screen.getByRole('link', { name: 'Barbados' }));
  expect(state()).toMatchObject({ view: 'profile', of: ['BRB'], record: null });
  expect(screen.getByRole('heading', { level: 1 })).toBe(document.activeElement);
});

test('open offers on topics that it does not raise are listed by sentence, with terms and a link', async () => {
  const toMembers = { ...TRAINING, openTo: 'members' as const, counterparts: ['OAS'] };
  const { user, state } = await renderProfile(
    '&of=PER',
    dataset([
      record('a', 'OAS', 'witnesses', 'available', { ...toMembers, quote: 'A course.' }),
      record('b', 'CAN', 'witnesses', 'available', { ...toMembers, quote: 'A course.' }),
      record('f', 'OAS', 'extradition', 'planned', { ...toMembers, start: 10, basis: 'implied' }),
    ]),
  );
  expect(texts('Open to it, on topics that it does not raise')).toEqual([
    'offersWitnesses: Canada and Organization of American States: training. Open to members of Organization of American States. para. 1',
    'plans to offerExtradition: Organization of American States: training. Open to members of Organization of American States. para. 1 inferred by us',
  ]);
  await user.click(screen.getByRole('link', { name: 'plans to offer' }));
  expect(state()).toMatchObject({ view: 'profile', of: ['PER'], record: 'f' });
});

test('an open offer on a raised topic shows its form of help, even if another form is asked for', async () => {
  await renderProfile(
    '&of=PER',
    dataset([
      record('n', 'PER', 'witnesses', 'requested', TRAINING),
      record('a', 'CAN', 'witnesses', 'available', TRAINING),
      record('b', 'OAS', 'witnesses', 'available', { modalities: ['funding'], start: 9 }),
      record('c', 'BRB', 'witnesses', 'available', { openTo: 'named', counterparts: ['JAM'] }),
      record('d', 'CAN', 'firearms', 'planned', TRAINING),
    ]),
  );
  expect(texts('Open to it, on topics that it raises')).toEqual([
    'WitnessesoffersCanada: training. Open to all. para. 1offersOrganization of American States: funding. Open to all. para. 1 other form',
  ]);
  expect(texts('Open to it, on topics that it does not raise')).toHaveLength(1);
});

test('help that names the actor is listed first and once, and the lead names who offers it', async () => {
  const plan = {
    counterparts: ['PER', 'JAM'],
    openTo: 'on-request' as const,
    quote: 'A plan.',
  };
  const data = dataset([
    record('o', 'CAN', 'witnesses', 'available', TRAINING),
    record('p', 'OAS', 'extradition', 'planned', plan),
    record('q', 'CAN', 'extradition', 'planned', plan),
    record('h', 'CAN', 'firearms', 'delivered', { counterparts: ['PER'] }),
    // The same sentence on another topic.
    record('i', 'CAN', 'laundering', 'delivered', { counterparts: ['PER'], quote: 'Words of h.' }),
  ]);
  await renderProfile('&of=PER', data);
  expect(lead()).toBe(
    'A plan of Canada and Organization of American States names it. Nothing recorded does not mean no need.',
  );
  const [first, second] = screen
    .getAllByRole('region')
    .filter((part) => /open|named|names it/i.test(part.querySelector('h2')?.textContent ?? ''));
  expect(first).toBe(screen.getByRole('region', { name: 'Help that names it' }));
  expect(second).toBe(
    screen.getByRole('region', { name: 'Open to it, on topics that it does not raise' }),
  );
  // In the order of the words, whatever that of the alphabet or the matrix.
  expect(texts('Help that names it')).toEqual([
    expect.stringContaining('Open to Peru and Jamaica first'),
  ]);
  expect(texts('Open to it, on topics that it does not raise')).toHaveLength(1);
  expect(texts('Other sentences that name it')).toEqual(['CanadaWords of h. para. 1']);
});

test('the profile of a silent actor says what kind of silence it is, and that silence does not mean no need', async () => {
  await renderProfile('&of=JAM');
  expect(title()).toBe('The minutes record no remarks by Jamaica');
  expect(lead()).toBe('Nothing recorded does not mean no need.');
  expect(screen.queryByRole('table')).toBeNull();
});

test('a region has no printed sheet, and lists its States with their firmest records', async () => {
  const { user, state } = await renderProfile('&of=029', MARKET);
  expect(screen.queryByRole('button', { name: 'Print the sheet' })).toBeNull();
  expect(texts('Its States')).toContain('Barbados mentions as important: 1 topic');
  expect(texts('Its States')).toContain('Jamaica nothing recorded');
  await user.click(section('Its States').getByRole('link', { name: 'Jamaica' }));
  expect(state().of).toEqual(['JAM']);
});

test('positions are grouped by stance, link to their quotes and show their notes', async () => {
  const { user, state } = await renderProfile('&of=ARG');
  const said = section('Positions on proposals');
  expect(said.getByRole('listitem').textContent).toBe(
    'Opposes: Evaluation 2007 (1)No reason recorded.',
  );
  await user.click(said.getByRole('link', { name: 'Evaluation' }));
  expect(state()).toMatchObject({ view: 'positions', position: 'p4' });
});

test('an own proposal names its supporters and opponents, and conditional support shows its condition', async () => {
  const data = {
    ...HAND_WRITTEN,
    positions: [
      ...HAND_WRITTEN.positions,
      position('p5', 'inventory', 'PER', 'supports', { note: 'condition: If it is short.' }),
      position('p6', 'inventory', 'ARG', 'opposes'),
    ],
  };
  await renderProfile('&of=CAN', data);
  expect(section('Positions on proposals').getByRole('listitem').textContent).toMatch(
    /^Proposes: An inventory.*Supported by Barbados and Peru\.Opposed by Argentina\.$/,
  );
  cleanup();
  await renderProfile('&of=PER', data);
  expect(section('Positions on proposals').getByRole('listitem').textContent).toMatch(
    /^Supports, with a condition: An inventory.*If it is short\.$/,
  );
});

/** Two speeches of Peru; Canada speaks within the second; the paragraphs as given. */
async function renderSpeeches(paragraphs: readonly string[]) {
  const text = paragraphs.join('\n');
  const ends = paragraphs.map((_, at) => paragraphs.slice(0, at + 1).join('\n').length + 1);
  const [, second = 0, third = 0] = ends;
  const outline = [
    head('session', 'First Plenary Session', {}),
    head('item', 'Remarks', { parent: 0, start: 0, end: 9999 }),
    head('speaker', 'Peru', { actor: 'PER', parent: 1, start: 0, end: 9999 }),
    head('speaker', 'Canada', { actor: 'CAN', parent: 2, start: second, end: third }),
  ];
  return renderProfile(
    '&of=PER',
    dataset([], { meetings: [meeting('first', { spoke: ['PER', 'CAN'], outline })] }),
    {
      format: dataset([]).format,
      meeting: 'first',
      text,
      passages: ends.map((end, at) => ({
        kind: 'paragraph',
        line: 1,
        node: 2,
        start: end - (paragraphs[at] ?? '').length - 1,
        end,
        paragraph: 7 + at,
      })),
    },
  );
}

test('all its remarks are quoted with their paragraph numbers, without remarks of others', async () => {
  const { user, state } = await renderSpeeches([
    'A remark.',
    'Another.',
    'Of Canada.',
    'The last.',
  ]);
  expect(title()).toBe('Peru spoke; no need, offer or experience is recorded');
  const said = section('What it said');
  expect(said.getByText('It spoke in 1 place:')).toBeTruthy();
  await said.findByText('A remark.');
  expect(
    said.getByRole('link', { name: 'First Plenary Session › Remarks (para. 7)' }),
  ).toBeTruthy();
  expect(said.queryByText('Of Canada.')).toBeNull();
  expect(said.queryByRole('button')).toBeNull();
  expect(said.getByText('The last.').parentElement?.textContent).toBe('The last. para. 10');
  await user.click(said.getByRole('link', { name: 'para. 10' }));
  expect(state()).toMatchObject({ view: 'minutes', paragraph: { meeting: 'first', number: 10 } });
});

test('a button shows the rest of a very long speech', async () => {
  const long = 'Word '.repeat(400).trim();
  const { user } = await renderSpeeches([long, 'Another.', 'Of Canada.', long, 'The last.']);
  const said = section('What it said');
  await said.findByText('Another.');
  expect(said.queryByText('The last.')).toBeNull();
  await user.click(said.getByRole('button', { name: 'Show all 4 paragraphs' }));
  expect(said.getByText('The last.')).toBeTruthy();
});

test('the places where it speaks link to the minutes, even before their text is loaded', async () => {
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

test('records hidden by filters are counted and can be shown', async () => {
  const { user, state } = await renderProfile('&of=ARG&basis=explicit');
  expect(screen.getByText('The filters hide 2 sentences of this profile.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  expect(state().basis).toEqual([]);
  expect(screen.queryByText(/filters hide/)).toBeNull();
});

test('filters on places, kinds and topics do not narrow a profile', async () => {
  await renderProfile('&of=ARG', HAND_WRITTEN);
  const whole = rows();
  cleanup();
  await renderProfile('&of=ARG&kind=offer&topic=firearms&actor=PER', HAND_WRITTEN);
  expect(rows()).toEqual(whole);
});

test('the page says that filters hide the actor in other views, and can show it there', async () => {
  const { user, state } = await renderProfile('&of=ARG&actor=PER&topic=firearms', HAND_WRITTEN);
  expect(screen.getByText(/^Your filters leave Argentina out of the other views/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Remove these filters' }));
  expect(state()).toMatchObject({ view: 'profile', actor: [], topic: ['firearms'] });
  expect(screen.queryByText(/^Your filters leave/)).toBeNull();
});

test('a long table draws its first topics, and all of them on demand or in print', async () => {
  const topics = Array.from({ length: 70 }, (_, at) => `topic-${at}`);
  const data = dataset(topics.map((topic) => record(topic, 'PER', topic, 'raised')));
  const [first] = data.topics;
  const { user } = await renderProfile('&of=PER', {
    ...data,
    topics: topics.map((id) => ({ ...(first as typeof first & object), id, label: id, short: id })),
  });
  expect(rows()).toHaveLength(60);
  act(() => void dispatchEvent(new Event('beforeprint')));
  expect(rows()).toHaveLength(70);
  act(() => void dispatchEvent(new Event('afterprint')));
  expect(rows()).toHaveLength(60);
  await user.click(screen.getByRole('button', { name: 'Show all 70 rows' }));
  expect(rows()).toHaveLength(70);
});
