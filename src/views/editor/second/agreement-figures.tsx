import { useEffect, useState } from 'react';
import type { AgreementFigures as Figures } from '../../../dataset/agreement-schema';
import { leaveOut } from '../../../editor/difference-list';
import type { Compared } from '../../../editor/engine/engine-protocol';
import { formatNumber, t } from '../../../i18n';
import { ENOUGH_CELLS, hasFewCells, markOf, WARN_BELOW } from '../../../model/agreement';
import { FigureNotes, FigureRow, FigureTable } from '../../../ui/figure-table';
import { ProblemLinks } from '../publish/problem-links';
import { theEditor, useEditor, useProject, useWordsOf } from '../use-editor';

/** After the last change, in ms: the figures take the engine a moment, and nobody reads them while typing. */
const WAITS_MS = 700;

/** How far the codings agree, as the published meeting will state it, and what is wrong in them. */
export function AgreementFigures() {
  const compared = useCompared();
  const title = useProject(({ values }) => values.meeting.title);
  if (!compared) return null;
  const { agreement, problems } = compared;
  const { figures, fields, secondCoding } = agreement;
  const heads = ['of', 'units', 'both', 'first', 'second', 'f1', 'alpha'] as const;
  const fieldHeads = ['field', 'units', 'agree', 'alpha'] as const;
  const alphas = [...figures, ...fields].map(({ alpha }) => alpha);
  return (
    <>
      {problems.length > 0 && (
        <>
          <h4>{t('editor.compare.problems')}</h4>
          <ProblemLinks problems={problems} />
          <LeaveOut problems={problems} />
        </>
      )}
      <h4>{t('about.agreement')}</h4>
      {secondCoding === 'faulty' && <p className="editor-wrong">{t('about.agreement.faulty')}</p>}
      {secondCoding === 'measured' && (
        <>
          <FigureNotes
            marks={alphas.map(markOf)}
            limit={formatNumber(WARN_BELOW)}
            few={figures.some(hasFewCells) ? ENOUGH_CELLS : undefined}
            isUndefined={[...alphas, ...figures.map(({ f1 }) => f1)].some(
              ({ value }) => value === null,
            )}
          />
          <FigureTable
            caption={t('about.agreement.caption', { title })}
            heads={heads.map((head) => t(`about.agreement.${head}`))}
            isNumeric
          >
            <tbody>
              {figures.map((row) => (
                <TopicRow key={`${row.kind} ${row.topic}`} figures={row} />
              ))}
            </tbody>
          </FigureTable>
          <p className="editor-soft">{t('editor.compare.counted')}</p>
          {fields.length > 0 && (
            <FigureTable
              caption={t('about.agreement.fields', { title })}
              heads={fieldHeads.map((head) => t(`about.agreement.${head}`))}
              isNumeric
            >
              <tbody>
                {fields.map(({ field, units, agree, alpha }) => (
                  <FigureRow
                    key={field}
                    name={field === 'openTo' ? t('evidence.openTo') : t(`filters.field.${field}`)}
                    counts={[units, agree]}
                    estimates={[alpha]}
                    mark={markOf(alpha)}
                    limit={formatNumber(WARN_BELOW)}
                  />
                ))}
              </tbody>
            </FigureTable>
          )}
        </>
      )}
    </>
  );
}

/** What is wrong in the second coding is for her to correct; or it is left out. */
function LeaveOut({ problems }: Pick<Compared, 'problems'>) {
  const ids = new Set(
    problems.flatMap(({ at }) => /^second (.+)/u.exec(at?.list === 'kept' ? at.id : '')?.[1] ?? []),
  );
  if (ids.size === 0) return null;
  return (
    <div className="editor-open">
      {t('editor.compare.mend')}
      {[...ids].map((id) => (
        <button
          key={id}
          type="button"
          onClick={() =>
            theEditor().change(`leave out ${id}`, (project) => leaveOut(project, 'records', id))
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

function TopicRow({ figures }: { figures: Figures }) {
  const { kind, topic, units, both, firstOnly, secondOnly, f1, alpha } = figures;
  const topics = useWordsOf('topics');
  const ofKind = kind === null ? t('about.agreement.all') : t(`kind.${kind}.many`);
  return (
    <FigureRow
      name={topic === null ? ofKind : (topics.get(topic) ?? topic)}
      remark={hasFewCells(figures) ? t('about.agreement.few.mark') : undefined}
      counts={[units, both, firstOnly, secondOnly]}
      estimates={[f1, alpha]}
      mark={markOf(alpha)}
      limit={formatNumber(WARN_BELOW)}
    />
  );
}
