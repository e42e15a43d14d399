/** The commands of the stage of earlier meetings, for keys and buttons. */
import { CARRYING } from '../../../dataset/timeline';
import { EFFECTS, type Effect } from '../../../dataset/values';
import { addLink, putAside } from '../../edits/link-edits';
import { rangeOf, textOfLines } from '../../project/anchors';
import type { LineId, Saying } from '../../project/project';
import { speechAt, speechesOf } from '../../project/speeches';
import type { Linking } from '../../store/editor-store';
import { openProject, theEditor } from '../use-editor';
import type { EarlierCommand } from './earlier-keys';
import { type EarlierRow, isToDecide } from './use-earlier';

/** Id of who says words without a heading that decides; '' where a heading decides or nobody is named. */
async function speakerOf(saying: Saying): Promise<string> {
  if ('by' in saying || saying.anchor.isLost) return '';
  const { store, ask } = theEditor();
  const { passages = [], outline = [] } = store.getState().checked ?? {};
  const range = rangeOf(textOfLines(openProject().lists.lines), saying.anchor);
  if (range && speechAt(speechesOf({ passages, outline }), range.start)) return '';
  const { from, to } = saying.anchor;
  const [actor = '', other] = (await ask({ do: 'propose', start: from, end: to })).actors;
  return other === undefined ? actor : '';
}

/** The label of an act on the row of an earlier record, and the id of the record in such a label. */
const actOn = (of: string, act: Effect | 'aside') => `earlier ${act} ${of}`;
export const actedOn = (label: string): string | undefined =>
  /^earlier \S+ (.+)$/u.exec(label)?.[1];

export type Refused = 'choose' | 'carried';

/** The link by which a record repeats or changes the earlier one of a row; a second one may not. */
export const carrierOf = ({ links }: EarlierRow) =>
  links.find(({ cells }) => CARRYING.includes(cells.effect));

interface CommandContext {
  readonly rows: readonly EarlierRow[];
  /** The current row. */
  readonly row: EarlierRow | undefined;
  /** Its name in words. */
  readonly name: string;
  /** The record or words that an effect is given to; null where none are chosen. */
  readonly saying: Saying | null;
  /** Whether the current row was chosen or acted on; at first it is only where to begin. */
  readonly isBegun: boolean;
  /** Makes a row the current one, and moves the focus to it. */
  readonly moveTo: (row: EarlierRow | undefined) => void;
  /** Says why an effect was not given: no record or words are chosen, or another record carries the row on. */
  readonly refuse: (why: Refused) => void;
}

export function earlierCommands({
  rows,
  row,
  name,
  saying,
  isBegun,
  moveTo,
  refuse,
}: CommandContext) {
  const { change, link } = theEditor();
  const at = row ? rows.indexOf(row) : -1;
  const nextToDecide = () =>
    rows.slice(at + 1).find(isToDecide) ?? rows.slice(0, Math.max(0, at)).find(isToDecide);
  const set = async (effect: Effect, by: Saying | null = saying, to = row) => {
    if (!row) return;
    if (!by) return refuse('choose');
    if (CARRYING.includes(effect) && carrierOf(row)) return refuse('carried');
    const of = row.open.id;
    const basis = suggestionIn(row, by)?.pointing === '' ? 'implied' : 'explicit';
    const speaker = await speakerOf(by);
    change(actOn(of, effect), (project) =>
      addLink(project, { of, effect, saying: by, basis, speaker }),
    );
    link({});
    moveTo(to);
  };
  const aside = (sayings: readonly Saying[]) => {
    if (row && sayings.length > 0)
      change(actOn(row.open.id, 'aside'), (project) => putAside(project, row.open.id, sayings));
  };
  return {
    ...(Object.fromEntries(EFFECTS.map((effect) => [effect, () => void set(effect)])) as Record<
      Effect,
      () => void
    >),
    other: () => {
      if (!saying) return refuse('choose');
      aside([saying]);
      link({});
      moveTo(row);
    },
    accept: () => {
      const chosen = suggestionIn(row, saying);
      if (!chosen) return;
      const isCarried = CARRYING.includes(chosen.effect);
      const left = row?.suggestions.filter(
        (each) => each !== chosen && !(isCarried && CARRYING.includes(each.effect)),
      );
      // With its last suggestion accepted, a row is decided.
      void set(chosen.effect, chosen.saying, left?.length === 0 ? (nextToDecide() ?? row) : row);
    },
    leave: () => {
      aside(row?.suggestions.map((each) => each.saying) ?? []);
      moveTo(row);
    },
    next: () => moveTo(!isBegun && row && isToDecide(row) ? row : (nextToDecide() ?? row)),
    down: () => moveTo(rows[at + 1]),
    up: () => moveTo(rows[at - 1]),
    words: () => {
      if (!row) return;
      const { id, actor } = row.open;
      const spoke = theEditor().store.getState().checked?.spoke;
      const spot = spoke?.find((each) => each.actor === actor)?.spot;
      seekWords({ list: 'links', of: id, words: name }, spot?.line);
    },
  } satisfies Record<EarlierCommand, () => void>;
}

/** Leads to the text of the minutes for the words of a link or a decision. @param line where they may be */
export function seekWords(sought: Linking['sought'], line: LineId | undefined): void {
  const { link, choose, goTo } = theEditor();
  // An open record would scroll to its own words.
  choose(null);
  link({ sought });
  goTo('coding', line === undefined ? null : { list: 'lines', id: line, column: 'text' });
}

/** Whether two sayings are the same record or the same words. */
export const isSame = (one: Saying, other: Saying): boolean =>
  'by' in one
    ? 'by' in other && one.by === other.by
    : !('by' in other) && one.anchor.exact === other.anchor.exact;

/** The suggestion of a row for a record or words; undefined where it has none. */
export const suggestionIn = (row: EarlierRow | undefined, saying: Saying | null) =>
  saying ? row?.suggestions.find((each) => isSame(each.saying, saying)) : undefined;
