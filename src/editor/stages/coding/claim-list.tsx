/** All records and positions as a list, and those that lost their quote. */

import { memo, useDeferredValue, useId, useMemo, useState } from 'react';
import { ALL_STANCES } from '../../../dataset/values';
import { t } from '../../../i18n';
import { fold } from '../../../model/minutes/fold-letters';
import { problemsOf } from '../../check/engine-protocol';
import { repairsOf } from '../../check/repairs';
import { changedQuotes, placedClaims } from '../../edits/claim-edits';
import type { Claim } from '../../project/project';
import { type Names, useNames } from '../list-options';
import { openProject, theEditor, useEditor, useProject } from '../use-editor';
import { ClaimMark } from './claim-mark';
import { RepairButton } from './problem-notes';

/** Entries drawn before the reader asks for all. */
const ENTRIES_SHOWN = 200;

/** All records and positions in order, with a search. Each is a button that opens it. */
export function ClaimList() {
  const names = useNames();
  const records = useProject(({ lists }) => lists.records);
  const positions = useProject(({ lists }) => lists.positions);
  const chosen = useEditor((state) => state.chosen);
  const [typed, setTyped] = useState('');
  const [isAllShown, setAllShown] = useState(false);
  const id = useId();
  const entryOf = useMemo(() => entriesBy(names), [names]);
  const entries = useMemo(
    () => [...records, ...positions].map(entryOf),
    [records, positions, entryOf],
  );
  const searched = useDeferredValue(typed);
  const found = useMemo(() => {
    const parts = fold(searched).split(/\s+/u).filter(Boolean);
    return entries.filter(({ text }) => parts.every((part) => text().includes(part)));
  }, [entries, searched]);
  const visible = isAllShown ? found : found.slice(0, ENTRIES_SHOWN);
  return (
    <section aria-label={t('editor.records')}>
      <h2>{t('editor.claims')}</h2>
      <div className="editor-field">
        <label htmlFor={id}>{t('editor.claims.search')}</label>
        <input
          id={id}
          type="search"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </div>
      {found.length === 0 && (
        <p role="status" className="editor-soft">
          {entries.length === 0 ? t('editor.claims.empty') : t('editor.claims.none')}
        </p>
      )}
      <ol className="editor-records">
        {visible.map(({ row, words }) => (
          <ClaimEntry key={row.id} row={row} words={words} isChosen={row.id === chosen} />
        ))}
      </ol>
      {visible.length < found.length && (
        <button type="button" onClick={() => setAllShown(true)}>
          {t('editor.claims.more', { count: found.length })}
        </button>
      )}
    </section>
  );
}

interface EntryWords {
  readonly row: Claim;
  readonly words: string;
  /** The words that a search looks in, folded; made at the first search. */
  readonly text: () => string;
}

/** Returns a function that makes the words of each row once. */
function entriesBy(names: Names): (row: Claim) => EntryWords {
  const known = new WeakMap<Claim, EntryWords>();
  return (row) => {
    const entry = known.get(row) ?? entryFor(row, names);
    known.set(row, entry);
    return entry;
  };
}

function entryFor(row: Claim, { actors, topics, proposals }: Names): EntryWords {
  const cells: Readonly<Record<string, string>> = row.cells;
  const name = (names: ReadonlyMap<string, string>, id = '') => names.get(id) ?? id;
  const actor = name(actors, cells.actor);
  const stance = ALL_STANCES.find((each) => each === cells.stance);
  const words =
    'stance' in cells
      ? t('editor.position.what', {
          actor,
          stance: stance ? t(`positions.stance.${stance}`) : `${cells.stance}`,
          proposal: name(proposals, cells.proposal),
        })
      : t('editor.record.what', { actor, topic: name(topics, cells.topic) });
  let folded: string | undefined;
  const text = () => {
    folded ??= fold(`${row.id} ${words} ${row.anchor.exact} ${cells.note}`);
    return folded;
  };
  return { row, words, text };
}

interface EntryProps {
  readonly row: Claim;
  readonly words: string;
  readonly isChosen: boolean;
}

const ClaimEntry = memo(function ClaimEntry({ row: { id, cells }, words, isChosen }: EntryProps) {
  return (
    <li>
      <button
        type="button"
        className="quiet"
        aria-current={isChosen || undefined}
        onClick={() => theEditor().choose(id)}
      >
        {id} · {words}
      </button>{' '}
      <ClaimMark cells={cells} />
    </li>
  );
});

/** Quotes whose words a correction of the text removed or changed. A person mends each; nothing is guessed. */
export function LostQuotes() {
  const lines = useProject(({ lists }) => lists.lines);
  const claims = useProject(placedClaims);
  const language = useProject(({ values }) => values.meeting.language);
  const checked = useEditor((state) => state.checked);
  const lost = useMemo(() => changedQuotes(lines, claims), [lines, claims]);
  if (lost.length === 0) return null;
  const { choose } = theEditor();
  return (
    <details open>
      <summary className="editor-wrong">{t('editor.lost.title', { count: lost.length })}</summary>
      <p className="editor-soft">{t('editor.lost.what')}</p>
      <ul className="editor-lost">
        {lost.map(({ id, anchor }) => {
          const [problem] = problemsOf(checked, id).filter(({ code }) =>
            /^(?:quote|line)-/u.test(code ?? ''),
          );
          return (
            <li key={id}>
              <q lang={language}>{anchor.exact}</q>
              <div className="editor-repairs">
                {(checked && problem ? repairsOf(openProject(), checked, problem) : []).map(
                  (repair) => (
                    <RepairButton key={repair.value} repair={repair} id={id} />
                  ),
                )}
                <button type="button" onClick={() => choose(id)}>
                  {t('editor.lost.select', { id })}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
