/** The title of the matrix and its first findings in columns. Both load after the page, with their words. */
import { memo } from 'react';
import { t } from '../../i18n';
import { type Finding, type FindingKind, isChange } from '../../model/count/finding-kinds';
import { matrixTitle } from '../../model/findings/matrix-title';
import { findingNames } from '../../model/labels';
import { findingInBrief } from '../../parts/finding-words';
import { askingWords, matrixTitleWords } from '../../parts/title-words';
import { useLateSnapshot, useLink } from '../../store/react';
import { toFinding } from '../../store/selectors';
import { useFindings } from './use-findings';

// Both render one frame after the matrix, so that they do not delay it.
export const MatrixTitle = memo(() => {
  const { model, state, filter } = useLateSnapshot();
  const { changes } = useFindings();
  return <span>{matrixTitleWords(model, filter, state, state.rows, changes)}</span>;
});

/** The line below the title counts States that asked apart from those that only mentioned a topic. */
export const MatrixLead = memo(() => {
  const { model, filter } = useLateSnapshot();
  return <span className="m-what">{askingWords(model, filter)} </span>;
});

/** The letters that fit on two lines at 1280 px for each finding, less its links; the last finding has two links. */
const LETTERS = [100, 100, 80] as const;

/** A phone hides the findings to leave the screen to the matrix, and keeps the link to all findings. */
export const FirstFindings = memo(() => {
  const { model, filter } = useLateSnapshot();
  const { all, changes } = useFindings();
  const isTitled = changes.length === 0 && matrixTitle(model, filter).kind === 'asked';
  // When the title names the topics, the first finding names the States that ask.
  const first = all
    .filter(({ kind }) => !(isTitled && kind === 'requests'))
    .slice(0, LETTERS.length);
  return (
    <section className="findings" aria-label={t('findings.label')}>
      {first.length > 0 && (
        <ul aria-label={t('findings.label')}>
          {first.map((finding, at) => {
            const { head, rest } = findingInBrief(
              finding,
              findingNames(model),
              LETTERS[at] ?? 0,
              isTitled || isChange(finding),
            );
            return (
              <li key={finding.kind} data-side={sideOf(finding.kind)}>
                <b>{head}.</b> {rest.map((each) => `${each}. `)}
                <ReadLink finding={finding} words={head} />
                {/* A single finding has nothing more to open than its sentences. */}
                {at === first.length - 1 && all.length > 1 && (
                  <>
                    <span className="findings-dot"> · </span>
                    <AllFindings count={all.length} />
                  </>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {all.length > 0 && (
        <p className="findings-alone">
          <AllFindings count={all.length} />
        </p>
      )}
    </section>
  );
});

/** Findings about help. */
const OFFERS: readonly FindingKind[] = [
  'became-offer',
  'new-offer',
  'new-plan',
  'delivered',
  'part-offer',
  'silent-offer',
  'lapsed',
  'offers',
  'inferred',
  'plans',
  'unused',
];
/** Findings about needs and help alike, or about neither. */
const BOTH: readonly FindingKind[] = [
  'withdrawn',
  'changed',
  'again',
  'decisions',
  'positions',
  'disputes',
];

/** Needs are blue and help is brown, as in all views. */
export const sideOf = (kind: FindingKind): 'need' | 'offer' | undefined =>
  OFFERS.includes(kind) ? 'offer' : BOTH.includes(kind) ? undefined : 'need';

/** A link to the sentences of a finding. */
export const ReadLink = ({ finding, words }: { finding: Finding; words: string }) => (
  <a {...useLink(toFinding(finding.kind))}>
    {t('findings.read', { count: finding.sentences })}
    <span className="visually-hidden"> {words}</span>
  </a>
);

export const AllFindings = ({ count }: { count: number }) => (
  <a {...useLink(toFinding(null))}>{t('findings.all', { count })}</a>
);
