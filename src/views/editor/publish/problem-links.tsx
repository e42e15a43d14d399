import { isOfClaim } from '../../../editor/editor-store';
import type { Told } from '../../../editor/engine/engine-protocol';
import { useNames } from '../coding/claim-fields';
import { ProblemText } from '../coding/problem-notes';
import { theEditor } from '../use-editor';

/** Problems with their places; from what is coded, and from a line in doubt, leads a way to where it is edited. */
export function ProblemLinks({ problems }: { problems: readonly Told[] }) {
  const names = useNames();
  const { choose, goTo } = theEditor();
  return (
    <ul className="editor-problems">
      {problems.map((told) => {
        const { at, place, column, text } = told;
        // A line in doubt is decided among the speakers.
        const isFloor = at?.list === 'lines';
        const show = () => {
          if (at && !isFloor) choose(at.id);
          goTo(isFloor ? 'speakers' : 'coding');
        };
        return (
          <li key={`${place} ${at?.id} ${column} ${text}`}>
            {at && (isFloor || isOfClaim(told)) ? (
              <button type="button" className="quiet" onClick={show}>
                {isFloor ? place : at.id}
              </button>
            ) : (
              <code>{at?.id || place}</code>
            )}{' '}
            <ProblemText told={told} names={names} />
          </li>
        );
      })}
    </ul>
  );
}
