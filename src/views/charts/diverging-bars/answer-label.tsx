/** Whether an offer is recorded, as a sign with its words in a drawing: the same signs as `answer-status.css` draws. */
import type { TopicAnswer } from '../../../model/answers/topic-answer';
import { signOf } from '../../../parts/answer-status';
import { textWidth } from '../../../ui/fitted-text';
import { SIGN, TYPE } from './bars-layout';
import { rowAnswerWords } from './row-answer-words';

const R = SIGN.size / 2 - 1;
const HALF = `M0 ${-R}A${R} ${R} 0 0 0 0 ${R}Z`;
const D = 'M-4-5H0a5 5 0 0 1 0 10H-4a1 1 0 0 1-1-1V-4a1 1 0 0 1 1-1z';

function AnswerShape({ of }: { of: Exclude<ReturnType<typeof signOf>, 'no-request'> }) {
  if (of === 'planned') return <path className="bars-answer-planned" d={D} />;
  return (
    <>
      <circle className="bars-answer-ring" data-of={of} r={R} />
      {of === 'partly' && <path className="bars-answer-fill" d={HALF} />}
      {of === 'other' && (
        <path className="bars-answer-cross" d="M-2.8-2.8 2.8 2.8M-2.8 2.8 2.8-2.8" />
      )}
    </>
  );
}

/** From `x` on or up to it, about the middle `y`. */
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
  // Its words begin at their sign, whose place is reckoned: a little room at the end is not seen.
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
