import type { ReactNode } from 'react';
import { t } from '../../../i18n';
import { ENOUGH_CELLS, WARN_BELOW } from '../../../model/findings/agreement';
import { AgreementTables, LinkFigures } from '../../../parts/figure-table';
import { CLAIM_FILE, type ClaimFile, withoutRows } from '../../check/difference-list';
import type { CodingComparison } from '../../check/engine-protocol';
import type { Project } from '../../project/project';
import { useWordsOf } from '../list-options';
import { codedWords, ProblemLinks } from '../publish/problem-links';
import { theEditor, useProject } from '../use-editor';
import { useEngineAnswer } from '../use-engine-answer';

/** The engine needs a moment for the figures, and nobody reads them while typing. */
const COMPARE_MS = 700;
const wholeProject = (project: Project) => [project];
const compareCodings = () => theEditor().ask({ do: 'compare' });

/**
 * The problems in the codings, and their agreement as the published meeting will state it.
 * @param children shown between the two
 */
export function AgreementFigures({ children }: { children: ReactNode }) {
  const { found: compared, failed } = useEngineAnswer(wholeProject, compareCodings, COMPARE_MS);
  const title = useProject(({ values }) => values.meeting.title);
  const topics = useWordsOf('topics');
  const problems = compared?.problems ?? [];
  return (
    <>
      {problems.length > 0 && (
        <>
          <h2>{t('editor.compare.problems')}</h2>
          <ProblemLinks problems={problems} />
          <LeaveOutRows problems={problems} />
        </>
      )}
      {failed}
      {children}
      {compared && <h2>{t('about.agreement')}</h2>}
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
      {compared?.agreement.links && <LinkFigures links={compared.agreement.links} />}
    </>
  );
}

/** Buttons that leave out faulty rows of a coding. Only its coder can correct them. */
function LeaveOutRows({ problems }: Pick<CodingComparison, 'problems'>) {
  const rows = new Map(
    problems.flatMap(({ at, place }) => {
      const [file] = CLAIM_FILE.exec(place) ?? [];
      return file && at && !at.id.endsWith(' ') ? [[at.id, file as ClaimFile] as const] : [];
    }),
  );
  if (rows.size === 0) return null;
  return (
    <div className="editor-open">
      {t('editor.compare.mend')}
      {[...rows].map(([row, file]) => (
        <button
          key={row}
          type="button"
          onClick={() =>
            theEditor().change(`leave out ${row}`, (project) =>
              withoutRows(project, file, ({ cells }) => row.endsWith(` ${cells.id}`)),
            )
          }
        >
          {t('editor.compare.leave', { id: codedWords(row) })}
        </button>
      ))}
    </div>
  );
}
