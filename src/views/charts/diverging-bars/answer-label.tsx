/** Whether an offer is recorded, as a sign with words in an SVG. The signs are those of `answer-status.css`. */
import type { TopicAnswer } from '../../../model/answers/topic-answer';
import { signOf } from '../../../parts/answer-status';
import { textWidth } from '../../../ui/fit-text';
import { SIGN, TYPE } from './bars-layout';
import { rowAnswerWords } from './row-answer-words';

const RADIUS = SIGN.size / 2 - 1;
const HALF_DISC = `M0 ${-RADIUS}A${RADIUS} ${RADIUS} 0 0 0 0 ${RADIUS}Z`;
const PLANNED_SHAPE = 'M-4-5H0a5 5 0 0 1 0 10H-4a1 1 0 0 1-1-1V-4a1 1 0 0 1 1-1z';

function AnswerShape({ of }: { of: Exclude<ReturnType<typeof signOf>, 'no-request'> }) {
  if (of === 'planned') return <path className="bars-answer-planned" d={PLANNED_SHAPE} />;
  return (
    <>
      <circle className="bars-answer-ring" data-of={of} r={RADIUS} />
      {of === 'partly' && <path className="bars-answer-fill" d={HALF_DISC} />}
      {of === 'other' && (
        <path className="bars-answer-cross" d="M-2.8-2.8 2.8 2.8M-2.8 2.8 2.8-2.8" />
      )}
    </>
  );
}

/** Starts at `x`, or ends there where `isAtEnd`; `y` is its middle. In pixels of the drawing. */
export function AnswerLabel(props: {
  answer: TopicAnswer;
  x: number;
  y: number;
  isAtEnd: boolean;
}) {
  const { answer, x, y, isAtEnd } = props;
  const words = rowAnswerWords(answer);
  const sign = signOf(answer);
  const before = SIGN.size + SIGN.apart;
  // The measured width of the text is inexact, so a label at the end is placed by its start: sign and words stay together.
  const start = isAtEnd ? x - textWidth(words, TYPE) - (sign === 'no-request' ? 0 : before) : x;
  return (
    <g className="bars-answer" data-quiet={sign === 'no-request' || undefined}>
      {sign !== 'no-request' && (
        <g transform={`translate(${start + SIGN.size / 2} ${y})`}>
          <AnswerShape of={sign} />
        </g>
      )}
      <text x={sign === 'no-request' ? start : start + before} y={y + 5}>
        {words}
      </text>
    </g>
  );
}
