import { useEffect, useState } from 'react';
import type { Estimate, AgreementFigures as Figures } from '../../../dataset/agreement-schema';
import { leaveOut } from '../../../editor/difference-list';
import type { Compared } from '../../../editor/engine/engine-protocol';
import { formatNumber, t } from '../../../i18n';
import { hasFewCells, isLow, WARN_BELOW } from '../../../model/agreement';
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
          <p>{t('about.agreement.reading')}</p>
          <Table caption={t('about.agreement.caption', { title })} heads={heads}>
            {figures.map((row) => (
              <FigureRow key={`${row.kind} ${row.topic}`} figures={row} />
            ))}
          </Table>
          <p className="editor-soft">{t('editor.compare.counted')}</p>
          {fields.length > 0 && (
            <Table
              caption={t('about.agreement.fields', { title })}
              heads={['field', 'units', 'agree', 'alpha']}
            >
              {fields.map(({ field, units, agree, alpha }) => (
                <tr key={field}>
                  <th scope="row">
                    {field === 'openTo' ? t('evidence.openTo') : t(`filters.field.${field}`)}
                  </th>
                  <td>{formatNumber(units)}</td>
                  <td>{formatNumber(agree)}</td>
                  <FigureCell estimate={alpha} isAlpha />
                </tr>
              ))}
            </Table>
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

type Head = 'of' | 'units' | 'both' | 'first' | 'second' | 'f1' | 'alpha' | 'field' | 'agree';

interface TableProps {
  readonly caption: string;
  readonly heads: readonly Head[];
  readonly children: React.ReactNode;
}

function Table({ caption, heads, children }: TableProps) {
  return (
    <div className="second-scroll">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`about.agreement.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

function FigureRow({ figures }: { figures: Figures }) {
  const { kind, topic, units, both, firstOnly, secondOnly, f1, alpha } = figures;
  const topics = useWordsOf('topics');
  const ofKind = kind === null ? t('about.agreement.all') : t(`kind.${kind}.many`);
  return (
    <tr>
      <th scope="row">
        {topic === null ? ofKind : (topics.get(topic) ?? topic)}
        {hasFewCells(figures) && <small> {t('about.agreement.few.mark')}</small>}
      </th>
      {Object.entries({ units, both, firstOnly, secondOnly }).map(([name, count]) => (
        <td key={name}>{formatNumber(count)}</td>
      ))}
      <FigureCell estimate={f1} />
      <FigureCell estimate={alpha} isAlpha />
    </tr>
  );
}

function FigureCell({ estimate, isAlpha = false }: { estimate: Estimate; isAlpha?: boolean }) {
  const { value, low, high } = estimate;
  if (value === null) return <td>{t('about.agreement.none')}</td>;
  return (
    <td>
      {formatNumber(value, 3)}
      {low !== null && high !== null && (
        <small>
          {' '}
          {t('about.agreement.interval', {
            low: formatNumber(low, 2),
            high: formatNumber(high, 2),
          })}
        </small>
      )}
      {isAlpha && isLow(estimate) && (
        <strong className="editor-wrong">
          {' '}
          {t('about.agreement.warning', { limit: formatNumber(WARN_BELOW) })}
        </strong>
      )}
    </td>
  );
}
