/** The lines below the grid: the actors and topics left out with the reasons, and the meaning of signs of doubt. */
import type { ReactNode } from 'react';
import { t } from '../../i18n';
import { BLANKS } from '../../model/count/blanks';
import type { Filter } from '../../model/filter';
import { disputesUnder, isShaky } from '../../model/findings/agreement';
import type { Model } from '../../model/model';
import { AnswerSign } from '../../parts/answer-status';
import { readersWords, shakyName } from '../../parts/coded-twice';
import { signWords } from '../../parts/mark-words';
import { useHref, useLateSnapshot, useModel, useSession, useView } from '../../store/react';
import type { ViewState } from '../../store/view-state';
import { bitsOf } from './cell-content';
import type { GridLayout } from './grid-layout';
import { BLANK_CLASS } from './matrix-cell';
import { countOf, nameOf } from './row-model';
import type { MatrixLayout } from './use-matrix-layout';

/** The largest number of names in a line; longer lists open on demand. */
const MOST_NAMES = 6;

export function MatrixFoot({ layout, grid, marks, inTime }: MatrixLayout) {
  // Nobody waits for these lines: they render after the grid.
  const { model, filter, state } = useLateSnapshot();
  const isUsual = ![state.kind, state.status, state.layers].some(({ length }) => length);
  const { leftOut, blankTopics } = layout;
  const shaky = grid.isTopics
    ? grid.body.flatMap(({ item }) => (item && !item.isFolded ? [item.key] : []))
    : grid.columns.flatMap(({ key }) => (key >= 0 ? [key] : []));
  const uncertain = shaky.flatMap((topic) => {
    const one = model.topics[topic];
    return one && isShaky(model, one.id) ? [shakyName(model, one)] : [];
  });
  const disputed = isDisputed(model, filter, grid);
  const count = blankTopics.length;
  const names = blankTopics.map((topic) => nameOf(model, 'topic', topic)).join(', ');
  return (
    <div className="matrix-foot">
      <OrderStatus sort={state.sort} />
      <StatusLegend />
      {state.blanks && <BlankLegend inTime={inTime} />}
      <div>
        {leftOut.map(({ id, members }) => (
          <Named
            key={id}
            words={(who) => inTime?.left(id, who) ?? t(`matrix.left.${id}`, { who })}
            names={members.map((actor) => nameOf(model, 'actor', actor))}
            count={countOf(model, 'actor', { members })}
          />
        ))}
        <span>{t('app.caution')}</span>
        {inTime?.foot(bitsOf(marks)).map((words) => (
          <span key={words}> {words}</span>
        ))}
      </div>
      {(count > 0 || uncertain.length > 0 || disputed) && (
        <p>
          {count > 0 && (
            <span>
              {t(isUsual ? 'matrix.left.needs' : 'matrix.left.topics', { count, names })}{' '}
            </span>
          )}
          {uncertain.length > 0 && (
            <span>
              <i className="m-triangle" aria-hidden="true" />{' '}
              <ReadersLinked words={t('matrix.note.shaky', { names: uncertain.join(', ') })} />{' '}
            </span>
          )}
          {disputed && (
            <span>
              <i className="m-dots" aria-hidden="true" />{' '}
              <ReadersLinked words={t('matrix.note.disputed')} />{' '}
            </span>
          )}
          {(uncertain.length > 0 || disputed) && (
            <span>{[readersWords(model), coderNotes(model)].filter(Boolean).join(' ')}</span>
          )}
        </p>
      )}
      <Reader layout={layout} grid={grid} />
    </div>
  );
}

/** A live region with the orders in words, so that a screen reader announces a change. */
const OrderStatus = ({ sort }: Pick<ViewState, 'sort'>) => (
  <div className="visually-hidden" aria-live="polite">
    {(['actors', 'topics'] as const).map((axis) => (
      <p key={axis}>
        {t('filters.chip', {
          field: t(`matrix.sort.${axis}`),
          value: t(`matrix.sort.${sort[axis]}`),
        })}
      </p>
    ))}
  </div>
);

/** A note on the two coders, with a link to the section on them and on their agreement. */
function ReadersLinked({ words }: { words: string }) {
  const href = useHref({ view: 'about' });
  const readers = t('matrix.note.readers');
  const [before, after] = words.split(readers);
  if (after === undefined) return words;
  return (
    <>
      {before}
      <a href={`${href}#about-agreement`}>{readers}</a>
      {after}
    </>
  );
}

/** Describes the coders by the start of the meetings' notes of type `coders`. */
const coderNotes = ({ dataset }: Model) =>
  dataset.notes
    .filter(({ id, meeting }) => id === `${meeting}.coders`)
    .map(({ text }) => text.split(/(?<=\.) /u)[0])
    .join(' ');

/** Whether any displayed cell has the dotted line. */
const isDisputed = (model: Model, filter: Filter, { isTopics, body, columns }: GridLayout) =>
  model.dataset.agreements.some(({ disputes }) => disputes.length > 0) &&
  body.some(({ item }) =>
    columns.some(
      ({ key }) =>
        item &&
        item.key >= 0 &&
        key >= 0 &&
        disputesUnder(model, filter, isTopics ? key : item.key, isTopics ? item.key : key).length >
          0,
    ),
  );

interface NamedProps {
  readonly words: (who: string) => string;
  readonly names: readonly string[];
  readonly count: string;
}

/** Names a short list; counts a long one and opens its names on demand. */
function Named({ words, names, count }: NamedProps): ReactNode {
  if (names.length <= MOST_NAMES) return <span>{words(names.join(', '))} </span>;
  return (
    <>
      <details className="m-named">
        <summary>{words(count)}</summary> {names.join(', ')}.
      </details>{' '}
    </>
  );
}

/** Lists the items that the reader has folded, pinned or hidden, with buttons that undo it. */
function Reader({ layout, grid }: Pick<MatrixLayout, 'layout' | 'grid'>) {
  const model = useModel();
  const { navigate } = useSession();
  const pinned = useView((state) => state.pinned);
  const { hidden } = layout;
  const isFolded = [...grid.columns, ...grid.body.map(({ item }) => item)].some(
    (item) => item?.isFolded,
  );
  const named = (ids: readonly string[]) =>
    ids
      .map((id) => model.topics[model.topicIndex.get(id) ?? -1]?.short ?? model.names.get(id) ?? id)
      .join(', ');
  if (!isFolded && pinned.length === 0 && hidden.length === 0) return null;
  return (
    <p>
      {isFolded && (
        <span>
          {t('matrix.note.folded')}{' '}
          <button type="button" className="m-link" onClick={() => void navigate({ fold: false })}>
            {t('matrix.fold.none')}
          </button>{' '}
        </span>
      )}
      {pinned.length > 0 && (
        <button type="button" className="m-chip" onClick={() => void navigate({ pinned: [] })}>
          {t('filters.chip', { field: t('matrix.pinned'), value: named(pinned) })}
          <span aria-hidden="true">×</span>
        </button>
      )}
      {hidden.length > 0 && (
        <span>
          {t('matrix.hidden', { count: hidden.length, names: named(hidden) })}{' '}
          <button type="button" className="m-link" onClick={() => void navigate({ hidden: [] })}>
            {t('matrix.hidden.show')}
          </button>
        </span>
      )}
    </p>
  );
}

/** One sample for each look; a region, which takes no part, is as white as an actor that spoke. */
const DRAWN = BLANKS.filter((blank) => blank !== 'spoken-of');

/** Explains the looks of blank cells, when the reader switches them on. */
const BlankLegend = ({ inTime }: Pick<MatrixLayout, 'inTime'>) => (
  <ul className="legend m-reasons">
    {DRAWN.map((blank) => (
      <li key={blank}>
        <i className={`m-blank ${BLANK_CLASS[blank]}`} aria-hidden="true" />{' '}
        {inTime?.blank(blank) ?? t(`matrix.blank.${blank}`)}
      </li>
    ))}
  </ul>
);

const SIGNS = ['open', 'partly', 'perhaps', 'planned', 'other', 'none'] as const;

/** Explains the status signs, for widths at which their words do not fit. */
const StatusLegend = () => (
  <ul className="legend m-status-legend" aria-label={t('offer.is-there')}>
    <li>{t('offer.is-there')}</li>
    {SIGNS.map((sign) => (
      <li key={sign}>
        <AnswerSign of={sign} /> {signWords(sign)}
      </li>
    ))}
  </ul>
);
