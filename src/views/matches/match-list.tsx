import { createContext, Fragment, type ReactNode, useContext, useId, useState } from 'react';
import type { CoopRecord } from '../../dataset/schema';
import { t } from '../../i18n';
import { meetingOf } from '../../model/labels';
import { useLink, useModel, useView } from '../../store/react';
import { toRecord } from '../../store/selectors';
import { Quoted } from '../../ui/in-language';
import { DOWN, RIGHT } from '../../ui/signs';
import { actorsIn, type MatchRow } from './match-rows';
import { ActorName } from './name-links';

/** Number of names that are shown in a row, and while the matches are collapsed. */
const NAMES_SHOWN = 12;

interface ListProps {
  readonly rows: readonly MatchRow[];
}

/** Matches, each with its actors, the reasons for its place in the order, and its quotes. */
export function MatchList({ rows }: ListProps) {
  return (
    <ul className="match-list">
      {rows.map(({ actors, reasons, openness, records }) => {
        const together = actors.length > 1 ? t('matches.why.together') : '';
        return (
          <li key={records[0]} data-openness={openness}>
            <p>
              <JointProviders actors={actors} />
              {[...reasons, [together] as const].map(
                ([words, place]) =>
                  words && (
                    <Fragment key={words}>
                      {' · '}
                      <span className="match-why" data-standing={place}>
                        {words}
                      </span>
                    </Fragment>
                  ),
              )}
            </p>
            {records.map((record) => (
              <RecordQuote key={record} record={record} />
            ))}
          </li>
        );
      })}
    </ul>
  );
}

/** "Chile with INTERPOL", each a link, an organization with its sign. */
export function JointProviders({ actors }: { actors: readonly number[] }) {
  return actors.map((actor, place) => (
    <Fragment key={actor}>
      {place === 1 && ` ${t('matches.with')} `}
      {place > 1 && ', '}
      <ActorName actor={actor} />
    </Fragment>
  ));
}

/** A button with the count of matches, which shows them; while collapsed only names are shown. */
export function CollapsibleMatches({
  label,
  startOpen,
  rows,
}: ListProps & Pick<CollapsibleProps, 'label' | 'startOpen'>) {
  const actors = actorsIn(rows);
  const unnamed = actors.length - NAMES_SHOWN;
  const names = (
    <ul className="match-names">
      {actors.slice(0, NAMES_SHOWN).map((actor) => (
        <li key={actor}>
          <ActorName actor={actor} />
        </li>
      ))}
      {unnamed > 0 && <li>{t('matches.more', { count: unnamed })}</li>}
    </ul>
  );
  return (
    <Collapsible label={label} instead={names} startOpen={startOpen}>
      {() => <MatchList rows={rows} />}
    </Collapsible>
  );
}

/** A record's status as a shape and a word, and its quote, which opens the evidence. */
export function RecordQuote({ record }: { record: number }) {
  const model = useModel();
  const { id, status, basis, meeting, evidence } = model.dataset.records[record] as CoopRecord;
  const link = useLink(toRecord(id));
  const isOpen = useView((state) => state.record === id);
  return (
    <p className={`match-quote match-${basis}`}>
      <span className="match-status">
        <i className={`match-mark match-mark-${status}`} aria-hidden="true" />
        {t(`status.${status}`)}
        {basis === 'implied' && ` (${t('basis.implied').toLowerCase()})`}
      </span>{' '}
      <a
        {...link}
        lang={meetingOf(model, meeting)?.language}
        data-record={id}
        aria-current={isOpen ? 'true' : undefined}
      >
        <Quoted words={evidence.exact} />
      </a>
    </p>
  );
}

/** Whose matches the buttons inside collapse, for who hears a button without what stands around it. */
export const CollapsibleOf = createContext('');

interface FrameProps {
  /** Row of the matrix, where all on the left is of one actor. */
  readonly actor?: number;
  /** Column of the matrix. */
  readonly topic: number;
  /** Names what is on the left before the topic; absent: the actor does. */
  readonly of?: string | undefined;
  readonly left: ReactNode;
  readonly children: ReactNode;
}

/** What is asked or offered on the left, what matches it on the right. */
export function EntryFrame({ actor, topic, of, left, children }: FrameProps) {
  const { actors, topics } = useModel();
  const name = [of ?? actors[actor ?? -1]?.name, topics[topic]?.label].filter(Boolean).join(', ');
  return (
    <div
      className="match-entry"
      data-actor={actor === undefined ? undefined : actors[actor]?.id}
      data-topic={topics[topic]?.id}
    >
      <div className="match-records">{left}</div>
      <div className="match-matches">
        <CollapsibleOf value={name}>{children}</CollapsibleOf>
      </div>
    </div>
  );
}

interface CollapsibleProps {
  /** Says what is hidden, with its count. */
  readonly label: string;
  /** Shown while collapsed. */
  readonly instead?: ReactNode;
  /** State until the reader uses the button. */
  readonly startOpen?: boolean | undefined;
  /** Rendered only while open. */
  readonly children: () => ReactNode;
}

/**
 * A button that shows and hides what is below it. Not `<details>`: inside it Escape would not close
 * the side panel.
 */
export function Collapsible({ label, instead, startOpen = false, children }: CollapsibleProps) {
  const [chosen, setChosen] = useState<boolean | null>(null);
  const id = useId();
  const of = useContext(CollapsibleOf);
  const open = chosen ?? startOpen;
  return (
    <div className="match-fold">
      <button
        type="button"
        className="quiet"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={of === '' ? undefined : t('matches.collapsible', { label, of })}
        onClick={() => setChosen(!open)}
      >
        {open ? DOWN : RIGHT}
        {label}
      </button>
      {open ? (
        <div id={id} className="match-unfolded">
          {children()}
        </div>
      ) : (
        instead
      )}
    </div>
  );
}
