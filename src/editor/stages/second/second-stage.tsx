import { useMemo, useState } from 'react';
import { formatList, t } from '../../../i18n';
import { FileButton } from '../../../ui/drop-zone';
import { saveFile } from '../../../ui/save-file';
import {
  codingFile,
  type Difference,
  differencesOf,
  takeSecond,
} from '../../check/difference-list';
import type { Answers } from '../../check/engine-protocol';
import { type LinksCompared, linkDifferencesOf } from '../../check/link-differences';
import {
  type MeaningDifference,
  meaningDifferencesOf,
  type StancesCompared,
  stanceDifferencesOf,
} from '../../check/value-differences';
import { earlierMeetings, earlierRecords } from '../../project/earlier-meetings';
import type { Project } from '../../project/project';
import { useNames } from '../list-options';
import { RefusalReason } from '../publish/opened-report';
import { FailureMessage } from '../publish/problem-links';
import { openProject, theEditor, useProject } from '../use-editor';
import { AgreementFigures } from './agreement-figures';
import { CellItem, LinkItem, MeaningItem, StanceItem } from './difference-items';
import './second.css';

/**
 * The stage of the second coding: a colleague codes the meeting without seeing the first coding, and the differences
 * are settled.
 */
export function SecondStage() {
  const project = useProject();
  const [found, stances, meanings, links] = useMemo(
    () =>
      [
        differencesOf(project),
        stanceDifferencesOf(project),
        meaningDifferencesOf(project) ?? [],
        linkDifferencesOf(project),
      ] as const,
    [project],
  );
  const isSecond = project.values.role === 'second';
  const hasEarlier = earlierMeetings(project).length > 0;
  return (
    <section className="editor-second" aria-label={t('editor.stage.compare')}>
      {isSecond ? (
        <p>
          {t('editor.compare.yours')}{' '}
          {hasEarlier && t('editor.compare.yours.earlier', { stage: t('editor.stage.earlier') })}
        </p>
      ) : (
        <>
          <p>{t('editor.compare.intro')}</p>
          <SaveBlindCopy hasEarlier={hasEarlier} />
          <OpenSecondCoding />
          {found ? (
            <AgreementFigures>
              <h2>{t('editor.compare.differences')}</h2>
              <DifferenceList {...found} {...{ stances, meanings, links }} />
            </AgreementFigures>
          ) : (
            <p className="editor-soft">{t('about.agreement.missing')}</p>
          )}
        </>
      )}
    </section>
  );
}

interface ListProps {
  readonly differences: readonly Difference[];
  /** Number of cells that both codings have. */
  readonly agreed: number;
  readonly stances: StancesCompared | null;
  /** Cells that both codings have, with different values. */
  readonly meanings: readonly MeaningDifference[];
  readonly links: LinksCompared | null;
}

/** The differences of two codings, with the number settled. Agreements are only counted. */
function DifferenceList({ differences, agreed, stances, meanings, links }: ListProps) {
  /** Ids of the settled differences that are hidden. One settled later stays, since its reason is being typed. */
  const [left, leave] = useState<ReadonlySet<string> | null>(null);
  const names = useNames();
  const project = useProject();
  const isLinked = (links?.differences.length ?? 0) > 0;
  const earlier = useMemo(
    () => (isLinked ? earlierRecords(project) : new Map()),
    [project, isLinked],
  );
  const items = [
    ...differences.map((difference) => ({
      ...{ id: difference.id, isSettled: difference.isSettled },
      item: <CellItem difference={difference} names={names} />,
    })),
    ...meanings.map((difference) => ({
      ...{ id: difference.id, isSettled: isDecided(difference) },
      item: <MeaningItem difference={difference} names={names} />,
    })),
    ...(stances?.differences ?? []).map((difference) => ({
      ...{ id: difference.id, isSettled: isDecided(difference) },
      item: <StanceItem difference={difference} names={names} />,
    })),
    ...(links?.differences ?? []).map((difference) => ({
      ...{ id: difference.id, isSettled: isDecided(difference) },
      item: <LinkItem {...{ difference, names, earlier }} />,
    })),
  ];
  return (
    <>
      <p role="status">
        {t('editor.compare.count', {
          settled: items.filter(({ isSettled }) => isSettled).length,
          all: items.length,
          agreed,
        })}
      </p>
      {stances && <StanceCount {...stances} />}
      {links && (
        <p role="status">
          {t('editor.compare.links', { ...countsOf(links), agreed: links.agreed })}
        </p>
      )}
      {items.length > 0 && (
        <label>
          <input
            type="checkbox"
            checked={left !== null}
            onChange={({ target }) => {
              const settled = items.filter(({ isSettled }) => isSettled).map(({ id }) => id);
              leave(target.checked ? new Set(settled) : null);
            }}
          />{' '}
          {t('editor.compare.open')}
        </label>
      )}
      <ol className="second-list">
        {items
          .filter(({ id }) => !left?.has(id))
          .map(({ id, item }) => (
            <li key={id}>{item}</li>
          ))}
      </ol>
    </>
  );
}

/** A decision counts as made once it has a reason. */
const isDecided = ({ note }: { readonly note: string | null }): boolean => Boolean(note);

/** For each difference, whether it is settled; empty without a second coding. */
export const settledOf = (project: Project): boolean[] => [
  ...(differencesOf(project)?.differences ?? []).map(({ isSettled }) => isSettled),
  ...(meaningDifferencesOf(project) ?? []).map(isDecided),
  ...(stanceDifferencesOf(project)?.differences ?? []).map(isDecided),
  ...(linkDifferencesOf(project)?.differences ?? []).map(isDecided),
];

const countsOf = ({ differences }: { differences: readonly { note: string | null }[] }) => ({
  all: differences.length,
  settled: differences.filter(isDecided).length,
});

function StanceCount({ agreed, differing, ...stances }: StancesCompared) {
  const counts = countsOf(stances);
  return (
    <p role="status">
      {t('editor.compare.stances', { ...counts, agreed, differing, alone: counts.all - differing })}
    </p>
  );
}

function SaveBlindCopy({ hasEarlier }: { hasEarlier: boolean }) {
  const id = useProject(({ values }) => values.meeting.id);
  const [message, setMessage] = useState('');
  const save = async () => {
    const name = `${id}.blind.matrix.zip`;
    try {
      const copy = { do: 'zip-project', isBlind: true } as const;
      saveFile(name, new Blob([await theEditor().ask(copy)]));
      setMessage(t('editor.publish.saved', { name }));
    } catch (error) {
      setMessage(t('editor.failed', { reason: String(error) }));
    }
  };
  return (
    <>
      <h2>{t('editor.compare.give')}</h2>
      <p>
        {t('editor.compare.give.what')} {hasEarlier && t('editor.compare.give.earlier')}
      </p>
      <p className="editor-open">
        <button type="button" onClick={() => void save()}>
          {t('editor.compare.give.save')}
        </button>
        <span role="status">{message}</span>
      </p>
    </>
  );
}

type CodingRead = (Answers['take-second'] | { readonly failure: string }) & {
  readonly file: string;
};

function OpenSecondCoding() {
  const [result, setResult] = useState<CodingRead | null>(null);
  const take = async ([file]: readonly File[]) => {
    if (!file) return;
    setResult(null);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const answer = await theEditor().ask({ do: 'take-second', files: [[file.name, bytes]] });
      const isThere = codingFile(openProject(), 'records.second.csv') !== undefined;
      if ('files' in answer) {
        const { records, positions, links } = answer.counts;
        const questions = [
          records + positions + links === 0 && t('editor.compare.empty'),
          // A new file replaces the other second coding and its settled differences.
          isThere && t('editor.compare.again'),
        ].filter((words) => words !== false);
        if (questions.length > 0 && !confirm(questions.join('\n\n'))) return;
      }
      setResult({ ...answer, file: file.name });
      if ('files' in answer)
        theEditor().change('second coding', (project) => takeSecond(project, answer));
    } catch (error) {
      setResult({ failure: String(error), file: file.name });
    }
  };
  return (
    <>
      <h2>{t('editor.compare.take')}</h2>
      <p>{t('editor.compare.take.what')}</p>
      <p className="editor-open">
        <FileButton
          words={t('editor.compare.take.open')}
          accept=".zip"
          take={(files) => void take(files)}
        />
      </p>
      <div role="status">{result && <ReadReport result={result} />}</div>
    </>
  );
}

/** The result of reading the file. */
function ReadReport({ result }: { result: CodingRead }) {
  if ('failure' in result) return <FailureMessage reason={result.failure} />;
  if ('isOther' in result) return <p className="editor-wrong">{t('editor.compare.other')}</p>;
  if ('refused' in result) return <RefusalReason {...result} />;
  return (
    <>
      <p>
        {t('editor.compare.taken', result.counts)}{' '}
        {result.counts.links > 0 && t('editor.compare.taken.links', { count: result.counts.links })}{' '}
        {result.counts.decisions > 0 &&
          t('editor.compare.taken.decisions', { count: result.counts.decisions })}{' '}
        {result.proposals.length > 0 &&
          t('editor.compare.added', { count: result.proposals.length })}{' '}
        {result.speakers.length > 0 &&
          t('editor.compare.speakers', { words: formatList(result.speakers) })}
      </p>
      {!result.isBlind && <p className="editor-wrong">{t('editor.compare.seen')}</p>}
    </>
  );
}
