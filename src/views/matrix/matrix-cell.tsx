/** The cells of the grid: of an actor on a topic, names, and the bars and the status beside a name. */
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
import type { Axis, Head } from './row-model';

/** Names what the tab stop of the grid is about: see `CellTooltip`. */
export const TARGET_WORDS = 'matrix-pointed';

/** What makes a cell the one tab stop of the grid. */
export const stopProps = (isStop: boolean) =>
  isStop ? { tabIndex: 0, 'aria-describedby': TARGET_WORDS } : null;

/** The class of a blank cell where the reader asks why it is blank; the commonest is white. */
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
  /** The first of its group of columns. */
  readonly isFirst: boolean;
  /** Of a column that is no share of the room. */
  readonly width: string | undefined;
  readonly active: boolean;
  /** Its evidence is open. */
  readonly open: boolean;
  /** It stands in the column of the cell whose evidence is open. */
  readonly isBeside: boolean;
}

/** One actor on one topic. It has no handlers: the table listens for all its cells. */
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
      {marks.map(({ mark, count, inferred }) => (
        <Mark
          key={`${mark}${inferred}`}
          of={mark}
          count={count}
          inferred={inferred}
          disputed={isDisputed(disputed, mark)}
        />
      ))}
    </td>
  );
});

interface NameProps extends Head {
  readonly axis: Axis;
  readonly scope: 'row' | 'col';
  readonly at: number;
  readonly active: boolean;
  /** The filters show this one alone, or with few others. */
  readonly alone: boolean;
  readonly pinned: boolean;
  /** The reader has marked it. */
  readonly lit: boolean;
  /** Of a row: somebody raises the topic. */
  readonly raised?: boolean;
  /** Of a column: see the cells. */
  readonly isFirst?: boolean;
  readonly width?: string | undefined;
}

/**
 * The head of a row or column: an actor or a topic by name, which leads to its profile; marked while it is
 * pointed at anywhere. The head and not its link is a stop of the grid. A folded group unfolds instead.
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
        <span>
          {scope === 'col' && (
            <span className="visually-hidden">
              {name}
              {t('links.colon')}
            </span>
          )}
          {scope === 'col' ? short : name}
        </span>
      ) : (
        <a tabIndex={-1} {...link}>
          {short && (
            <span className="visually-hidden">
              {name}
              {t('links.colon')}
            </span>
          )}
          {short ?? name}
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
  readonly active: boolean;
}

/** Pixels of one in the bars, as the style sheet of the grid tells. */
const UNIT = 'var(--m-unit)';

export function RaisedCell({ at, of, name, sides, active }: BesideProps) {
  const { asks, difficulty, mentions, regions, organizations } = sides;
  const words = t(`bars.${of}.raised`, { name, asks, difficulty, mentions });
  const others = [
    ...(regions > 0 ? [t('matrix.regions', { count: regions })] : []),
    ...(organizations > 0 ? [t('matrix.organizations', { count: organizations })] : []),
  ];
  return (
    <td
      className="m-bar-raised"
      aria-colindex={at}
      aria-label={[words, ...others].join('; ')}
      {...stopProps(active)}
    >
      <RaisedBar sides={sides} unit={UNIT} />
    </td>
  );
}

export function OfferedCell({ at, name, sides, active }: BesideProps) {
  const { offers, inferred, planned } = sides;
  const words = t('bars.offered', { offers, inferred, planned });
  return (
    <td
      className="m-bar-offered"
      aria-colindex={at}
      aria-label={`${name}${t('links.colon')}${words}`}
      {...stopProps(active)}
    >
      <OfferedBar sides={sides} unit={UNIT} />
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

/** Whether an offer is recorded on a topic; its page says which, and for whom. */
export function StatusCell({ at, id, name, answer, active }: StatusProps) {
  const link = useLink(toProfile(ofTopic(id)));
  return (
    <td className="m-status" aria-colindex={at} {...stopProps(active)}>
      <a tabIndex={-1} {...link}>
        <span className="visually-hidden">
          {name}
          {t('links.colon')}
        </span>
        <AnswerStatus answer={answer} />
      </a>
    </td>
  );
}
