/** The cells of the grid: of an actor and a topic, of names, and of bars and status beside a name. */
import { memo } from 'react';
import { t } from '../../i18n';
import type { TopicAnswer } from '../../model/answers/topic-answer';
import type { Sides } from '../../model/count/sides';
import { AnswerStatus } from '../../parts/answer-status';
import { Mark } from '../../parts/mark';
import { OfferedBar, RaisedBar } from '../../parts/need-bars';
import { useLink, usePointed } from '../../store/react';
import { ofTopic, toProfile } from '../../store/selectors';
import { type CellContent, isDisputed } from './cell-content';
import { type Axis, type Head, raisedWords } from './row-model';

/** The id of the text that describes the tab stop of the grid: see `CellTooltip`. */
export const TARGET_WORDS = 'matrix-pointed';

/** The attributes that make a cell the tab stop of the grid. */
export const stopProps = (isStop: boolean) =>
  isStop ? { tabIndex: 0, 'aria-describedby': TARGET_WORDS } : null;

/** The class of a blank cell for each reason, used when the reader switches reasons on; the most frequent is white. */
export const BLANK_CLASS = {
  'nothing-on-topic': '',
  'spoken-of': '',
  'no-remarks': 'm-silent',
  'not-participant': 'm-absent',
  'switched-off': 'm-out',
  hidden: 'm-hidden',
  unshown: 'm-out',
} as const;

interface CellProps {
  /** `aria-colindex`. */
  readonly at: number;
  readonly actor: string;
  readonly topic: string;
  readonly content: CellContent;
  /** True in the first column of a group. */
  readonly isFirst: boolean;
  /** The width of a column that does not share the free width. */
  readonly width: string | undefined;
  readonly active: boolean;
  /** True when its evidence is open. */
  readonly open: boolean;
  /** True in the column of the cell whose evidence is open. */
  readonly isBeside: boolean;
}

/** The cell of one actor and one topic. It has no handlers: the table listens for all cells. */
export const MatrixCell = memo(function MatrixCell(props: CellProps) {
  const { at, actor, topic, content, isFirst, width, active, open, isBeside } = props;
  const { blank, marks, words, disputed, isLit } = content;
  const classes = [
    isFirst && 'm-edge',
    blank && BLANK_CLASS[blank],
    isLit && 'm-lit',
    isBeside && 'm-open',
    disputed > 0 && marks.length === 0 && 'm-disputed',
  ].filter(Boolean);
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a cell of a grid can be selected.
    <td
      className={classes.join(' ') || undefined}
      style={width ? { minWidth: width } : undefined}
      aria-colindex={at}
      aria-label={t('matrix.cell', { actor, topic, holds: words })}
      aria-description={content.description}
      aria-selected={open || undefined}
      {...stopProps(active)}
    >
      {marks.map(({ mark, count, inferred, age }) => (
        <Mark
          key={`${mark}${inferred}`}
          of={mark}
          count={count}
          inferred={inferred}
          disputed={isDisputed(disputed, mark)}
          old={age?.isOld}
        />
      ))}
    </td>
  );
});

/** A name for screen readers alone, before visible words that do not say it. */
const HiddenName = ({ name }: { name: string }) => (
  <span className="visually-hidden">
    {name}
    {t('links.colon')}
  </span>
);

interface NameProps extends Head {
  readonly axis: Axis;
  readonly scope: 'row' | 'col';
  readonly at: number;
  readonly active: boolean;
  /** True when the filters name this item. */
  readonly alone: boolean;
  readonly pinned: boolean;
  /** True when the reader has highlighted it by a chart or a link. */
  readonly lit: boolean;
  /** In a row: true when a State raises the topic. */
  readonly raised?: boolean;
  /** In a column: see the cells. */
  readonly isFirst?: boolean;
  readonly width?: string | undefined;
}

/**
 * The head of a row or column: the name of an actor or topic, linked to its profile, or of a folded group, which
 * unfolds. It is highlighted while the pointer is on its item anywhere. The head, not its link, is a stop of the grid.
 */
export const MatrixName = memo(function MatrixName(props: NameProps) {
  const { axis, id, name, short, scope, at, active, description, width, isFolded } = props;
  const isPointed = usePointed((pointed) => pointed[axis] === id);
  const link = useLink(toProfile(axis === 'actor' ? id : ofTopic(id)));
  const classes = [
    scope === 'col' ? 'm-slanted' : 'm-name',
    props.isFirst && 'm-edge',
    props.alone && 'm-alone',
    props.pinned && 'm-pinned',
    props.lit && 'm-lit',
    props.raised && 'm-raised',
    props.shaky && 'm-shaky',
    isFolded && 'm-folded',
    isPointed && 'm-pointed',
  ].filter(Boolean);
  const words = (
    <>
      {short && <HiddenName name={name} />}
      {short ?? name}
    </>
  );
  return (
    <th
      scope={scope}
      aria-colindex={at}
      aria-description={description || undefined}
      aria-expanded={isFolded ? false : undefined}
      className={classes.join(' ')}
      style={width ? { minWidth: width } : undefined}
      {...stopProps(active)}
    >
      {isFolded ? (
        <span>{words}</span>
      ) : (
        <a tabIndex={-1} {...link}>
          {words}
        </a>
      )}
    </th>
  );
});

interface BesideProps {
  readonly at: number;
  readonly of: Axis;
  readonly name: string;
  readonly sides: Sides;
  readonly said: Sides | undefined;
  readonly active: boolean;
}

/** The bar length for a count of 1, as the grid's style sheet defines it. */
const UNIT = 'var(--m-unit)';

export function RaisedCell({ at, of, name, sides, said, active }: BesideProps) {
  return (
    <td
      className="m-bar-raised"
      aria-colindex={at}
      aria-label={raisedWords(of, name, sides).join('; ')}
      {...stopProps(active)}
    >
      <RaisedBar {...{ sides, said }} unit={UNIT} />
    </td>
  );
}

export function OfferedCell({ at, name, sides, said, active }: BesideProps) {
  return (
    <td
      className="m-bar-offered"
      aria-colindex={at}
      aria-label={`${name}${t('links.colon')}${t('bars.offered', sides)}`}
      {...stopProps(active)}
    >
      <OfferedBar {...{ sides, said }} unit={UNIT} />
    </td>
  );
}

interface StatusProps {
  readonly at: number;
  readonly id: string;
  readonly name: string;
  readonly answer: TopicAnswer;
  readonly active: boolean;
}

/** The cell that says whether an offer is recorded on a topic; it links to the topic's profile. */
export function StatusCell({ at, id, name, answer, active }: StatusProps) {
  const link = useLink(toProfile(ofTopic(id)));
  return (
    <td className="m-status" aria-colindex={at} {...stopProps(active)}>
      <a tabIndex={-1} {...link}>
        <HiddenName name={name} />
        <AnswerStatus answer={answer} />
      </a>
    </td>
  );
}
