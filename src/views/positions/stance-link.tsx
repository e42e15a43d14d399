import type { Position, Proposal, Stance } from '../../dataset/schema';
import { t } from '../../i18n';
import { actorName } from '../../model/labels';
import {
  type EarlierMark,
  isConditional,
  type ProposalRow,
  type StanceMark,
} from '../../model/minutes/positions';
import type { Model } from '../../model/model';
import { meetingShort } from '../../parts/meeting-time';
import { useLink, useModel, useView } from '../../store/react';
import './stance.css';

const SHAPE: Record<Stance, string> = {
  proposes: 'M6 1 11.5 11H.5z',
  supports: 'M1 6.5l3.5 4L11 1.5',
  opposes: 'M1.5 1.5l9 9m0-9l-9 9',
  withdraws: 'M5.5 1.5L1 6l4.5 4.5M1 6h10.5',
};

/** The sign of a stance, recognizable by its shape. Hidden from screen readers. */
export const StanceSign = ({ stance }: { stance: Stance }) => (
  <svg className={`stance stance-${stance}`} viewBox="0 0 12 12" aria-hidden="true">
    <path d={SHAPE[stance]} />
  </svg>
);

/** Names a stance in words, and says so if its support is conditional. */
export const stanceWords = ({ stance, positions }: Pick<StanceMark, 'stance' | 'positions'>) =>
  t(positions.some(isConditional) ? 'positions.stance.conditional' : `positions.stance.${stance}`);

const isEarlier = (mark: StanceMark | EarlierMark): mark is EarlierMark => 'isReplaced' in mark;

/** Names the meetings of a mark: "2007, 2009". */
const meetingsOf = (model: Model, { positions }: StanceMark): string =>
  [...new Set(positions.map(({ meeting }) => meetingShort(model, meeting)))].join(', ');

/** The first position of a mark at its last meeting. */
export const lastSaid = (positions: readonly Position[]): Position | undefined =>
  positions.find(({ meeting }) => meeting === positions.at(-1)?.meeting);

/** Names actor and stance; of several meetings also the meeting, and what became of an earlier stance. */
function markWords(model: Model, mark: StanceMark | EarlierMark): string {
  const words = t('positions.mark', {
    actor: actorName(model, mark.actor),
    stance: stanceWords(mark),
  });
  if (model.dataset.meetings.length < 2) return words;
  const meeting = meetingsOf(model, mark);
  const fate =
    !isEarlier(mark) || mark.stance === 'withdraws'
      ? meeting
      : t(mark.isReplaced ? 'positions.replaced' : 'positions.withdrawn', { meeting });
  return t('meetings.dated', { words, meeting: fate });
}

/** Links one actor's stance on a proposal to its first quote, of several meetings to that of the last. An earlier stance is struck through, with its meeting. */
export function StanceLink({
  proposal,
  mark,
}: {
  proposal: Proposal;
  mark: StanceMark | EarlierMark;
}) {
  const { stance, positions } = mark;
  const model = useModel();
  const openPosition = useView((state) => state.position);
  // Close the panel of a matrix cell, which takes the same place.
  const link = useLink({ position: lastSaid(positions)?.id ?? null, cell: null, record: null });
  const { length } = positions;
  const year = isEarlier(mark) && meetingsOf(model, mark);
  // The shape of support looks alike with and without a condition.
  const isOnCondition = model.dataset.meetings.length > 1 && positions.some(isConditional);
  const isStruck = isEarlier(mark) && stance !== 'withdraws';
  return (
    <a
      className="stance-link"
      {...link}
      data-positions={positions.map(({ id }) => id).join(' ')}
      data-struck={isStruck || undefined}
      aria-current={positions.some(({ id }) => id === openPosition) ? 'true' : undefined}
    >
      <StanceSign stance={stance} />
      {length > 1 && (
        <sup className="stance-count" aria-hidden="true">
          {length}
        </sup>
      )}
      {year && (
        <span className="stance-year" aria-hidden="true">
          {year}
        </span>
      )}
      {isOnCondition && (
        <span className="stance-year" aria-hidden="true">
          {t('positions.on-condition')}
        </span>
      )}
      <span className="stance-words">{markWords(model, mark)}</span>
      <span className="visually-hidden">
        {t('positions.mark.of', { proposal: proposal.label, count: length })}
      </span>
    </a>
  );
}

/** Links the stances of some marks of a row, the last ones first. */
export const StanceLinks = ({
  row: { proposal, marks, earlier },
  actor,
}: {
  row: Pick<ProposalRow, 'proposal' | 'marks' | 'earlier'>;
  /** Only the stances of this actor; of all where it is absent. */
  actor?: string;
}) =>
  [...marks, ...earlier]
    .filter((mark) => actor === undefined || mark.actor === actor)
    .map((mark) => <StanceLink key={mark.positions[0]?.id} proposal={proposal} mark={mark} />);
