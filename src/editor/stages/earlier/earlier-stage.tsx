import { type RefObject, useEffect, useRef, useState } from 'react';
import { t } from '../../../i18n';
import { meetingName } from '../../../parts/meeting-names';
import { PopoverButton } from '../../../ui/popover-button';
import type { Saying } from '../../project/project';
import { commandIn } from '../coding/coding-keys';
import { useNames } from '../list-options';
import { theEditor, useEditor, useProject } from '../use-editor';
import { isInStage, useShortcuts } from '../use-shortcuts';
import { DecisionTable, goToDecisions } from './decision-table';
import { actedOn, earlierCommands, type Refused } from './earlier-commands';
import { EARLIER_KEYS, type EarlierCommand } from './earlier-keys';
import { EarlierTable, nameOfRow, rowButtonId } from './earlier-table';
import { LinkList } from './link-list';
import { type EarlierRow, isToDecide, useEarlier } from './use-earlier';
import './earlier.css';

/** The stage of earlier meetings: what stood open, what became of it, and decisions on proposals. */
export function EarlierStage() {
  const { meetings, rows, failed, isThere, isReopened, decisions, others } = useEarlier();
  const names = useNames();
  const hasProposals = useProject(({ lists }) => lists.proposals.length > 0);
  const linking = useEditor((state) => state.linking);
  const { at, isBegun, setAt, moveTo, focusOn } = useCurrentRow(rows);
  /** A record or words that a person chose for a row. */
  const [picked, setPicked] = useState<{ of: string; saying: Saying | null } | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const row = rows.find(({ open }) => open.id === at);
  const own = picked?.of === at ? picked.saying : null;
  const sayingOf = (of: EarlierRow | undefined, chosen: Saying | null) =>
    chosen ?? linking.saying ?? of?.suggestions[0]?.saying ?? null;
  const saying = sayingOf(row, own);
  const goTo = (next: EarlierRow | undefined) => {
    setPicked(null);
    setRefused(null);
    moveTo(next);
  };
  const choose = (of: string, next: Saying | null) => {
    setAt(of);
    setPicked({ of, saying: next });
    setRefused(null);
  };
  const runOn = (on: EarlierRow | undefined, chosen: Saying | null, command: EarlierCommand) =>
    earlierCommands({
      ...{ rows, row: on, saying: sayingOf(on, chosen), isBegun, moveTo: goTo },
      refuse: setRefused,
      name: on ? nameOfRow(on.open, names) : '',
    })[command]();
  const run = (command: EarlierCommand) => runOn(row, own, command);
  const stage = useRef<HTMLDivElement>(null);
  useShortcuts((event, target) => {
    const command = isInStage(stage.current, target) ? commandIn(EARLIER_KEYS, event) : null;
    if (!command) return;
    event.preventDefault();
    // Keys act where the focus is.
    const there = placeOf(target, rows);
    if (there && (there.row !== row || there.saying)) runOn(there.row, there.saying, command);
    else run(command);
  });
  useChosenByClick(stage, (target) => {
    const there = placeOf(target, rows);
    if (there && (there.row !== row || there.saying)) choose(there.row.open.id, there.saying);
  });
  if (!isThere) return failed || <p role="status" />;
  const previous = meetings.at(-1);
  const decide = rows.filter(isToDecide).length;
  const linked = rows.filter(({ links }) => links.length > 0).length;
  const silent = rows.filter((each) => each.links.length === 0 && !isToDecide(each)).length;
  return (
    <div className="editor-earlier" ref={stage}>
      <p role="status">
        {previous &&
          t('earlier.counts', {
            ...{ meeting: meetingName(meetings, previous), open: rows.length },
            ...{ linked, decide, silent },
          })}
      </p>
      <p className="editor-soft">{t('earlier.what')}</p>
      {isReopened && decide > 0 && <p>{t('earlier.reopened', { decide })}</p>}
      <div className="editor-open">
        <button type="button" onClick={() => run('next')} disabled={decide === 0}>
          {t('earlier.key.next')}
        </button>
        {hasProposals && (
          <button type="button" onClick={goToDecisions}>
            {t('earlier.decisions')}
          </button>
        )}
        <PopoverButton
          label={t('editor.keys')}
          title={t('earlier.keys.title')}
          closeLabel={t('editor.keys.close')}
        >
          {() => <KeysList />}
        </PopoverButton>
      </div>
      {rows.length > 0 && (
        <EarlierTable
          {...{ rows, at, saying, refused, run, focusOn, meetings }}
          given={linking.saying}
          choose={(open, next) => choose(open.id, next)}
        />
      )}
      {others.length > 0 && (
        <section aria-labelledby="earlier-others">
          <h2 id="earlier-others">{t('earlier.others')}</h2>
          <LinkList links={others} isNamed />
        </section>
      )}
      <DecisionTable decisions={decisions} meetings={meetings} />
    </div>
  );
}

/** The row of the table that holds an element, with the suggestion that holds it. */
function placeOf(target: Element, rows: readonly EarlierRow[]) {
  const of = target.closest<HTMLElement>('tr[data-of]')?.dataset.of;
  const row = rows.find(({ open }) => open.id === of);
  const key = target.closest<HTMLElement>('[data-suggestion]')?.dataset.suggestion;
  const saying = row?.suggestions.find((each) => each.key === key)?.saying ?? null;
  return row && { row, saying };
}

/** A click anywhere chooses what it points at, beside what the controls do themselves. */
function useChosenByClick(stage: RefObject<Element | null>, choose: (target: Element) => void) {
  useEffect(() => {
    const place = stage.current;
    const onClick = ({ target }: Event) => {
      const isWords = getSelection()?.isCollapsed === false;
      if (target instanceof Element && !isWords && !target.closest(CONTROLS)) choose(target);
    };
    place?.addEventListener('click', onClick);
    return () => place?.removeEventListener('click', onClick);
  });
}
const CONTROLS = 'button, input, select, label, textarea, fieldset';

/**
 * The current row, which at first is the one that fits what was chosen in the stage of records, and the first to decide
 * else.
 */
function useCurrentRow(rows: readonly EarlierRow[]) {
  const { linking, sought, future } = useEditor((state) => state);
  const records = useProject(({ lists }) => lists.records);
  const links = useProject(({ lists }) => lists.links);
  const [chosen, setAt] = useState<string | null>(null);
  const [focusOn, setFocusOn] = useState<string | null>(null);
  const begin = useRef(linking.sought?.list === 'links' || linking.saying !== null);
  const first = () => {
    if (linking.sought?.list === 'links') return linking.sought.of;
    const { saying } = linking;
    const by = saying && 'by' in saying ? saying.by : null;
    const cells = records.find(({ id }) => id === by)?.cells;
    const isFit = ({ open }: EarlierRow, isAll: boolean) =>
      open.actor === cells?.actor && (!isAll || open.topic === cells.topic);
    const row =
      rows.find((each) => isFit(each, true)) ??
      rows.find((each) => isFit(each, false)) ??
      rows.find(isToDecide) ??
      rows[0];
    return row?.open.id ?? null;
  };
  const at = rows.some(({ open }) => open.id === chosen) ? chosen : first();
  // What was chosen in the stage of records leads here: the row takes the focus.
  useEffect(() => {
    if (!begin.current || at === null || rows.length === 0) return;
    begin.current = false;
    setAt(at);
    setFocusOn(at);
    theEditor().link({ saying: linking.saying });
  }, [at, rows, linking]);
  // A problem leads to the row of its link.
  useEffect(() => {
    if (sought?.list !== 'links') return;
    const of = links.find(({ id }) => id === sought.id)?.cells.of ?? null;
    setAt(of);
    setFocusOn(of);
    theEditor().clearSought();
  }, [sought, links]);
  // Undo leads to the row whose link or suggestion it brought back.
  const undone = useRef(future.length);
  useEffect(() => {
    const isUndo = future.length > undone.current;
    undone.current = future.length;
    const of = isUndo ? actedOn(future.at(-1)?.label ?? '') : undefined;
    if (of === undefined) return;
    setAt(of);
    // The button to undo keeps the focus.
    if (document.activeElement?.closest('.editor-earlier')) setFocusOn(of);
    else document.getElementById(rowButtonId(of))?.scrollIntoView?.({ block: 'nearest' });
  }, [future]);
  useEffect(() => {
    if (focusOn === null) return;
    document.getElementById(rowButtonId(focusOn))?.focus();
    setFocusOn(null);
  }, [focusOn]);
  return {
    at,
    isBegun: chosen !== null,
    setAt,
    /** Id of the row that gets the focus. */
    focusOn,
    moveTo: (row: EarlierRow | undefined) => {
      if (!row) return;
      setAt(row.open.id);
      setFocusOn(row.open.id);
    },
  };
}

/** All keys with what they do. */
const KeysList = () => (
  <ul className="coding-keys">
    {EARLIER_KEYS.map(([command, key]) => (
      <li key={command}>
        <span className="coding-key">
          {/^[A-Z]$/u.test(key) && <kbd>Shift</kbd>}
          <kbd>{key.toUpperCase()}</kbd>
        </span>{' '}
        {commandWords(command)}
      </li>
    ))}
  </ul>
);

function commandWords(command: EarlierCommand): string {
  switch (command) {
    case 'repeats':
    case 'changes':
    case 'part':
    case 'done':
    case 'withdrawn':
      return `${t(`earlier.effect.${command}`)}: ${t(`earlier.effect.${command}.what`)}`;
    default:
      return t(`earlier.key.${command}`);
  }
}
