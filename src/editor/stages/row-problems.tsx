import type { ListName } from '../project/project';
import { useNames } from './list-options';
import { ProblemText } from './publish/problem-links';
import { useEditor } from './use-editor';

/** The problems of a row beside it, warnings last. */
export function RowProblems({ list, id }: { list: ListName; id: string }) {
  const names = useNames();
  const checked = useEditor((state) => state.checked);
  const problems = [...(checked?.problems ?? []), ...(checked?.warnings ?? [])].filter(
    ({ at }) => at?.list === list && at.id === id,
  );
  return (
    <ul className="editor-problems" role="status">
      {problems.map((problem) => (
        <li key={`${problem.column} ${problem.text}`}>
          <ProblemText problem={problem} names={names} />
        </li>
      ))}
    </ul>
  );
}
