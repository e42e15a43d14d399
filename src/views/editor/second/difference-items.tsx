import { useId, useState } from 'react';
import {
  type Difference,
  type DisputedCell,
  giveReason,
  type Keep,
  SIDES,
  settle,
} from '../../../editor/difference-list';
import { t } from '../../../i18n';
import { type Names, useNames } from '../coding/claim-fields';
import { theEditor, useProject } from '../use-editor';

interface ListProps {
  readonly differences: readonly Difference[];
  /** Cells that both codings hold. */
  readonly agreed: number;
}

/** The differences of two codings, with how far one has come; what both hold is only counted. */
export function DifferenceList({ differences, agreed }: ListProps) {
  const [isShort, setShort] = useState(false);
  const names = useNames();
  const settled = differences.filter(({ isSettled }) => isSettled).length;
  const all = differences.length;
  return (
    <>
      <p role="status">{t('editor.compare.count', { settled, all, agreed })}</p>
      {all > 0 && (
        <label>
          <input
            type="checkbox"
            checked={isShort}
            onChange={({ target }) => setShort(target.checked)}
          />{' '}
          {t('editor.compare.open')}
        </label>
      )}
      <ol className="second-list">
        {differences
          .filter(({ isSettled }) => !isShort || !isSettled)
          .map((difference) => (
            <li key={difference.id}>
              <Item difference={difference} names={names} />
            </li>
          ))}
      </ol>
    </>
  );
}

interface ItemProps {
  readonly difference: Difference;
  readonly names: Names;
}

function Item({ difference, names }: ItemProps) {
  const { id, first, second, keep } = difference;
  const heading = useId();
  const { change } = theEditor();
  const cells = [first, second].filter((cell) => cell !== null);
  const ways: readonly Keep[] =
    first && second
      ? ['first', 'second', 'both', 'neither']
      : [first ? 'first' : 'second', 'neither'];
  const title = cells.map((cell) => wordsOf(cell, names)).join(' / ');
  return (
    <section aria-labelledby={heading}>
      <h5 id={heading}>
        {names.actors.get(cells[0]?.actor ?? '')} · {title}
      </h5>
      <div className="second-sides">
        {SIDES.map((side) => (
          <div key={side}>
            <h6>{t(`editor.compare.${side}`)}</h6>
            <SideRows cell={difference[side]} names={names} />
          </div>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset lays out otherwise */}
      <div className="editor-open" role="group" aria-labelledby={heading}>
        {ways.map((way) => (
          <button
            key={way}
            type="button"
            aria-pressed={keep === way}
            onClick={() => change(`keep ${id}`, (project) => settle(project, difference, way))}
          >
            {t(`editor.compare.keep.${way}`)}
          </button>
        ))}
      </div>
      {keep !== null && <Reasons cells={cells} names={names} />}
    </section>
  );
}

const wordsOf = ({ topic, kind }: DisputedCell, { topics }: Names): string =>
  `${topics.get(topic) ?? topic}, ${t(`kind.${kind}`)}`;

function SideRows({ cell, names }: { cell: DisputedCell | null; names: Names }) {
  const language = useProject(({ values }) => values.meeting.language);
  if (!cell) return <p className="editor-soft">{t('editor.compare.blank')}</p>;
  return (
    <>
      <p>{wordsOf(cell, names)}</p>
      {cell.rows.map(({ cells: { id, quote, note } }) => (
        <p key={id}>
          <q lang={language}>{quote}</q>
          {note !== '' && <span className="editor-soft"> {note}</span>}
        </p>
      ))}
    </>
  );
}

/** One reason for all cells of a difference; one for each where they have different ones. */
function Reasons({ cells, names }: { cells: readonly DisputedCell[]; names: Names }) {
  const isOne = cells.every(({ note }) => note === cells[0]?.note);
  const parts = isOne ? [cells] : cells.map((cell) => [cell]);
  const id = useId();
  return parts.map((part) => {
    const about = part.map((cell) => wordsOf(cell, names)).join(' / ');
    const note = part[0]?.note ?? '';
    return (
      <div key={about} className="editor-field">
        <label htmlFor={`${id}${about}`}>{t('editor.compare.reason', { about })}</label>
        <textarea
          id={`${id}${about}`}
          rows={2}
          value={note}
          aria-describedby={note === '' ? `${id}missing` : undefined}
          onChange={({ target }) =>
            theEditor().change(`reason ${about}`, (project) =>
              giveReason(project, part, target.value),
            )
          }
        />
        {note === '' && (
          <span id={`${id}missing`} className="editor-wrong">
            {t('editor.compare.reason.missing')}
          </span>
        )}
      </div>
    );
  });
}
