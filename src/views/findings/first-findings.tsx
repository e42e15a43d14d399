/** What heads the matrix: its title, and its first findings in columns. Both come after the page, with their words. */
import { memo } from 'react';
import { t } from '../../i18n';
import type { Finding, FindingKind } from '../../model/count/finding-kinds';
import { findings } from '../../model/findings/findings';
import { matrixTitle } from '../../model/findings/matrix-title';
import { findingNames } from '../../model/labels';
import { findingInBrief } from '../../parts/finding-words';
import { askingWords, matrixTitleWords } from '../../parts/title-words';
import { useLateSnapshot, useLink, useModel } from '../../store/react';
import { toFinding } from '../../store/selectors';

// Both follow a frame behind the matrix, and are not drawn with it.
export const MatrixTitle = memo(() => {
  const model = useModel();
  const { state, filter } = useLateSnapshot();
  return <span>{matrixTitleWords(model, filter, state, state.rows)}</span>;
});

/** Who asked is told apart from who only mentioned. */
export const MatrixLead = memo(() => {
  const { filter } = useLateSnapshot();
  return <span className="m-what">{askingWords(useModel(), filter)} </span>;
});

/** Letters of each finding above the matrix on two lines at 1280 px, without its links: the last has two. */
const LETTERS = [100, 100, 80] as const;

/** On a phone they leave the screen to the matrix, and the link to all of them stands. */
export const FirstFindings = memo(() => {
  const model = useModel();
  const { filter } = useLateSnapshot();
  const all = findings(model, filter);
  const isTitled = matrixTitle(model, filter).kind === 'asked';
  // Where the title tells what is asked for, the first finding tells who asks.
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
              isTitled,
            );
            return (
              <li key={finding.kind} data-side={sideOf(finding.kind)}>
                <b>{head}.</b> {rest.map((each) => `${each}. `)}
                <ReadLink finding={finding} words={head} />
                {/* Of one there is no more to be read than its sentences. */}
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

/** Needs are blue and help is brown, as everywhere. */
export function sideOf(kind: FindingKind): 'need' | 'offer' | undefined {
  switch (kind) {
    case 'offers':
    case 'inferred':
    case 'plans':
    case 'unused':
      return 'offer';
    case 'changes':
    case 'disputes':
      return undefined;
    default:
      return 'need';
  }
}

/** Leads to the sentences of a finding. */
export const ReadLink = ({ finding, words }: { finding: Finding; words: string }) => (
  <a {...useLink(toFinding(finding.kind))}>
    {t('findings.read', { count: finding.sentences })}
    <span className="visually-hidden"> {words}</span>
  </a>
);

export const AllFindings = ({ count }: { count: number }) => (
  <a {...useLink(toFinding(null))}>{t('findings.all', { count })}</a>
);
