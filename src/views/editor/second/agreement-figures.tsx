import { type ReactNode, useEffect, useState } from 'react';
import type { ClaimList } from '../../../editor/claim-edits';
import { leaveOut } from '../../../editor/difference-list';
import type { Compared } from '../../../editor/engine/engine-protocol';
import { t } from '../../../i18n';
import { ENOUGH_CELLS, WARN_BELOW } from '../../../model/agreement';
import { AgreementTables } from '../../../ui/figure-table';
import { useWordsOf } from '../list-options';
import { ProblemLinks } from '../publish/problem-links';
import { theEditor, useEditor, useProject } from '../use-editor';

/** After the last change, in ms: the figures take the engine a moment, and nobody reads them while typing. */
const WAITS_MS = 700;

/**
 * What is wrong in the codings, and how far they agree, as the published meeting will state it.
 * @param children what stands between the two
 */
export function AgreementFigures({ children }: { children: ReactNode }) {
  const compared = useCompared();
  const title = useProject(({ values }) => values.meeting.title);
  const topics = useWordsOf('topics');
  const problems = compared?.problems ?? [];
  return (
    <>
      {problems.length > 0 && (
        <>
          <h4>{t('editor.compare.problems')}</h4>
          <ProblemLinks problems={problems} />
          <LeaveOut problems={problems} />
        </>
      )}
      {children}
      {compared && <h4>{t('about.agreement')}</h4>}
      {compared?.isPartial && (
        <p>
          <button type="button" className="quiet" onClick={() => theEditor().goTo('speakers')}>
            {t('editor.compare.partial')}
          </button>
        </p>
      )}
      {compared?.agreement.secondCoding === 'faulty' && (
        <p className="editor-wrong">{t('about.agreement.faulty')}</p>
      )}
      {compared?.agreement.secondCoding === 'measured' && (
        <AgreementTables
          {...{ agreement: compared.agreement, title }}
          limit={WARN_BELOW}
          enough={ENOUGH_CELLS}
          topicName={(topic) => topics.get(topic) ?? topic}
        >
          <p className="editor-soft">{t('editor.compare.counted')}</p>
        </AgreementTables>
      )}
    </>
  );
}

/** What is wrong in the second coding is for her to correct; or it is left out. */
function LeaveOut({ problems }: Pick<Compared, 'problems'>) {
  const rows = new Map(
    problems.flatMap(({ at, place }): [string, ClaimList][] => {
      const [, id] = /^second (.+)/u.exec(at?.list === 'kept' ? at.id : '') ?? [];
      return id ? [[id, place.includes('/positions.') ? 'positions' : 'records']] : [];
    }),
  );
  if (rows.size === 0) return null;
  return (
    <div className="editor-open">
      {t('editor.compare.mend')}
      {[...rows].map(([id, list]) => (
        <button
          key={id}
          type="button"
          onClick={() =>
            theEditor().change(`leave out ${id}`, (project) => leaveOut(project, list, id))
          }
        >
          {t('editor.compare.leave', { id })}
        </button>
      ))}
    </div>
  );
}

/** What the engine says of the codings as they are; null while nothing is known. */
function useCompared(): Compared | null {
  const project = useProject();
  const isChecked = useEditor((state) => state.isChecked);
  const [compared, setCompared] = useState<Compared | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again after each change
  useEffect(() => {
    if (!isChecked) return undefined;
    let isWanted = true;
    const timer = setTimeout(() => {
      theEditor()
        .ask({ do: 'compare' })
        .then(
          (answer) => isWanted && setCompared(answer),
          () => isWanted && setCompared(null),
        );
    }, WAITS_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [project, isChecked]);
  return compared;
}
