import { type ReactNode, useEffect, useState } from 'react';
import { fillTemplate } from '../../../dataset/one-page';
import { formatList, formatNumber, t } from '../../../i18n';
import { meetingName } from '../../../parts/meeting-names';
import { saveFile } from '../../../ui/save-file';
import { useLoaded } from '../../../ui/use-loaded';
import type { Outputs, ProblemField } from '../../check/engine-protocol';
import { paragraphsOf, progressOf } from '../../project/anchors';
import { meetingsBeside, participantsBefore } from '../../project/earlier-meetings';
import { isNamedByFile, versionBefore } from '../../project/empty-project';
import { claimsOf, type Project } from '../../project/project';
import { addUnlistedParticipants, unlistedParticipants } from '../../project/references';
import type { Stage } from '../../store/editor-store';
import { LazyDetails } from '../lazy-details';
import { fetchTemplate } from '../published-files';
import { settledOf } from '../second/second-stage';
import { FIRST_UNDECIDED_FORM, undecidedForms } from '../speakers/undecided-forms';
import { openProject, theEditor, useEditor, useProject } from '../use-editor';
import { useEngineAnswer } from '../use-engine-answer';
import { FailureMessage, ProblemLinks } from './problem-links';

/** The stage of publishing: the files to save, each with its purpose and size. */
export function PublishStage() {
  const { outputs, failure } = useOutputs();
  const [saved, setSaved] = useState<{ kind: string; name: string }>();
  const id = useProject(({ values }) => values.meeting.id);
  const template = useTemplate();
  const save = (kind: string, name: string, content: BlobPart) => {
    saveFile(name, new Blob([content]));
    setSaved({ kind, name });
  };
  const isStopped = outputs !== null && 'problems' in outputs;
  const files = outputs && 'files' in outputs ? outputs.files : null;
  return (
    <section className="editor-publish" aria-label={t('editor.stage.publish')}>
      <p role="status">{outputs === null && failure === '' && t('editor.publish.making')}</p>
      <FailureMessage reason={failure} />
      <MeetingsTogether />
      {isStopped && <BlockingProblems problems={outputs.problems} />}
      <Warnings />
      <Output
        kind="page"
        saved={saved}
        size={typeof template.text === 'string' && files ? sizeOfPage(template.text, files) : null}
        save={() =>
          save('page', `${id}.html`, fillTemplate(template.text ?? '', new Map(files ?? undefined)))
        }
      >
        <TemplateFailure {...template} />
      </Output>
      <Output
        kind="data"
        saved={saved}
        size={outputs && 'data' in outputs ? outputs.data.length : null}
        save={() => outputs && 'data' in outputs && save('data', `${id}-data.zip`, outputs.data)}
      />
      <Output
        kind="seeds"
        saved={saved}
        size={outputs?.seeds.length ?? null}
        save={() => outputs && save('seeds', `${id}-seeds.zip`, outputs.seeds)}
      />
    </section>
  );
}

/** Says that earlier meetings are published with this one, and which. */
function MeetingsTogether() {
  const project = useProject();
  const beside = meetingsBeside(project);
  if (beside.length === 0) return null;
  const names = beside.map((each) => meetingName([...beside, project.values.meeting], each));
  return (
    <p>
      {t('editor.publish.together', {
        count: beside.length + 1,
        names: formatList([...names, t('editor.publish.together.this')]),
      })}
    </p>
  );
}

/** Makes the outputs of the current project after each change. */
function useOutputs() {
  const project = useProject();
  const isChecked = useEditor((state) => state.isChecked);
  const [made, setMade] = useState<{ outputs: Outputs | null; failure: string; of: unknown }>();
  useEffect(() => {
    if (!isChecked) return undefined;
    let isWanted = true;
    theEditor()
      .ask({ do: 'publish' })
      .then(
        (outputs) => isWanted && setMade({ outputs, failure: '', of: project }),
        (error) => isWanted && setMade({ outputs: null, failure: String(error), of: project }),
      );
    return () => {
      isWanted = false;
    };
  }, [project, isChecked]);
  return made?.of === project ? made : { outputs: null, failure: '' };
}

/** The problems that stop the export: those of the project as links, or those found only in the files. */
function BlockingProblems({
  problems,
}: {
  problems: Extract<Outputs, { problems: unknown }>['problems'];
}) {
  const errors = useEditor((state) => state.checked?.problems) ?? [];
  return (
    <>
      <h2>{t('editor.publish.stops')}</h2>
      <ProblemLinks problems={errors.length > 0 ? errors : problems} />
    </>
  );
}

const PARTICIPANTS: ProblemField = { list: 'meeting', id: '', column: 'participants' };

const TITLE: ProblemField = { list: 'meeting', id: '', column: 'title' };
const VERSION: ProblemField = { list: 'about', id: '', column: 'version' };

const addMissingParticipants = () => theEditor().change('participants', addUnlistedParticipants);

const codingParts = ({ lists }: Project) => [
  ...[lists.kept, lists.records, lists.positions, lists.lines, lists.actors, lists.topics],
];
/** For each difference of the two codings, whether it is settled. */
const settledDifferences = async () =>
  openProject().lists.kept.length === 0 ? [] : settledOf(openProject());

/** Warnings: they do not stop the export, and readers will see them. */
function Warnings() {
  const project = useProject();
  const checked = useEditor((state) => state.checked);
  const compared = useEngineAnswer(codingParts, settledDifferences);
  const settled = compared.found ?? [];
  const open = settled.filter((isSettled) => !isSettled).length;
  if (!checked) return null;
  const progress = progressOf(
    project,
    paragraphsOf(project.lists, claimsOf(project), checked.passages),
  );
  const { values, lists } = project;
  const forms = undecidedForms(checked.headings).length;
  const unconfirmed = values.meeting.spoke
    ? 0
    : checked.spoke.filter(({ confirmed }) => !confirmed).length;
  const { records, positions } = lists;
  const strays = unlistedParticipants(project);
  const known: (readonly [Stage, string, ProblemField?] | false | undefined)[] = [
    isNamedByFile(project) && [
      'meeting',
      t('editor.publish.title', { title: values.meeting.title }),
      TITLE,
    ],
    versionBefore(project) === values.about.version && [
      'meeting',
      t('editor.publish.version', { version: values.about.version }),
      VERSION,
    ],
    forms + unconfirmed > 0 && [
      'speakers',
      t('editor.publish.speakers', { forms, spoke: unconfirmed }),
      FIRST_UNDECIDED_FORM,
    ],
    records.length + positions.length === 0 && ['coding', t('editor.publish.empty')],
    strays.length > 0 && [
      'meeting',
      t('editor.publish.strays', { names: formatList(strays.map(({ cells }) => cells.name)) }),
      PARTICIPANTS,
    ],
    participantsBefore(project) && ['meeting', t('editor.publish.unlisted'), PARTICIPANTS],
    open > 0 && ['compare', t('editor.publish.compare', { open, all: settled.length })],
    progress.seen < progress.paragraphs && ['coding', t('editor.publish.seen', { ...progress })],
  ];
  const warnings = known.filter((each) => !!each);
  const named = checked.warnings.filter(({ code }) => code === 'sentence-names-other');
  if (warnings.length + named.length === 0) return compared.failed;
  return (
    <>
      <h2>{t('editor.publish.know')}</h2>
      {compared.failed}
      {named.length > 0 && (
        <LazyDetails words={t('editor.publish.named', { records: named.length })}>
          <ProblemLinks problems={named} />
        </LazyDetails>
      )}
      <ul className="editor-drafts">
        {warnings.map(([stage, words, sought]) => (
          <li key={words}>
            <button type="button" className="quiet" onClick={() => theEditor().goTo(stage, sought)}>
              {words}
            </button>
            {sought === PARTICIPANTS && strays.length > 0 && (
              <>
                {' '}
                <button type="button" onClick={addMissingParticipants}>
                  {t('editor.publish.strays.add')}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface OutputProps {
  readonly kind: 'page' | 'data' | 'seeds';
  /** In bytes; null while there is nothing to save. */
  readonly size: number | null;
  readonly save: () => void;
  /** Name of the last saved file. */
  readonly saved: { readonly kind: string; readonly name: string } | undefined;
  /** The reason why there is nothing to save. */
  readonly children?: ReactNode;
}

function Output({ kind, size, save, saved, children }: OutputProps) {
  return (
    <div className="editor-output">
      <h2>{t(`editor.publish.${kind}`)}</h2>
      <p>{t(`editor.publish.${kind}.what`)}</p>
      {children}
      <p className="editor-open">
        <button
          type="button"
          className={kind === 'page' ? 'solid' : undefined}
          disabled={size === null}
          onClick={save}
        >
          {t(`editor.publish.${kind}.save`)}
        </button>
        {size !== null && <span className="editor-soft">{sizeWords(size)}</span>}
        <span role="status">
          {saved?.kind === kind && t('editor.publish.saved', { name: saved.name })}
        </span>
      </p>
    </div>
  );
}

function TemplateFailure({ failure, retry }: Template) {
  if (failure === null) return null;
  return (
    <p className="editor-wrong">
      {t('editor.publish.template')}{' '}
      <button type="button" onClick={retry}>
        {t('editor.publish.again')}
      </button>
    </p>
  );
}

/** Estimates the size of the page in bytes before it is made, slightly below the final size. */
const sizeOfPage = (template: string, files: readonly (readonly [string, string])[]) =>
  files.reduce((sum, [, text]) => sum + text.length * 1.05, template.length);

const sizeWords = (bytes: number) =>
  bytes < 1e6
    ? t('editor.publish.kilobytes', { size: formatNumber(Math.ceil(bytes / 1e3)) })
    : t('editor.publish.megabytes', { size: formatNumber(bytes / 1e6, 1) });

/** The page without data: the host keeps it beside this page, and a page that is one file makes it of itself. */
interface Template {
  /** Null before it arrives. */
  readonly text: string | null;
  /** The reason why it did not arrive; null where it did not fail. */
  readonly failure: string | null;
  readonly retry: () => void;
}

function useTemplate(): Template {
  const { value, failure, retry } = useLoaded(fetchTemplate);
  return { text: value, failure, retry };
}
