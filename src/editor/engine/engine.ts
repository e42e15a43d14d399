/**
 * Runs the pipeline over the project that is open, in a worker or, where there is none, in the page. Changes
 * that come while it checks are taken together: a fast typist costs one check.
 */
import { READ_LANGUAGES } from '../../dataset/identifiers';
import type { Description } from '../../pipeline/build';
import { loadAllFloorWords, loadFloorWords } from '../../pipeline/minutes/floor-words';
import { type Problem, problemOf } from '../../pipeline/problem';
import type { SeedFiles } from '../../pipeline/seed-files';
import { draftOf } from '../draft-seeds';
import { projectId } from '../empty-project';
import { decide, undecide } from '../floor-edits';
import { openDraft } from '../open-draft';
import { type Found, found, published } from '../opened-files';
import { outputsOf } from '../outputs';
import type { Project } from '../project';
import { projectZip, readProject } from '../project-zip';
import { blindCopy, comparedCodings, secondCoding } from '../second-coding';
import { projectOf } from '../seeds-project';
import { applyStep } from '../step';
import {
  type Answers,
  type FromEngine,
  type Job,
  type Opened,
  placedProblem,
  type ToEngine,
} from './engine-protocol';
import { checkProject } from './live-check';
import { namedActors } from './named-actors';
import { codedUnder } from './open-floor';

export function createEngine(answer: (message: FromEngine) => void): (message: ToEngine) => void {
  let project: Project | null = null;
  let seq = 0;
  let waits = false;
  let sent: readonly unknown[] = [];
  /** What describes the published data, which only who publishes needs. */
  let described: Description | null = null;
  const loadDescription = async () => {
    described ??= (await import('../../pipeline/write/json-schema')).description();
  };
  // A meeting of any language may be opened later, without a network; one that is opened now comes first.
  setTimeout(
    () => void Promise.all([loadAllFloorWords(), loadDescription()]).catch(() => {}),
    2_000,
  );

  const check = () => {
    if (!project) return;
    const checked = checkProject(project);
    const { problems, warnings, named, passages, floor } = checked;
    // Who speaks where is long.
    const speakers = [passages, JSON.stringify(floor)];
    const isSpokenAlike = speakers.every((each, i) => each === sent[i]);
    answer({
      is: 'checked',
      seq,
      checked: isSpokenAlike ? { problems, warnings, named } : checked,
    });
    sent = speakers;
  };

  const checkSoon = () =>
    setTimeout(() => {
      waits = false;
      const now = project;
      // A change that came while words were loaded has a check of its own.
      const checkNow = () => {
        if (now === project) check();
      };
      withWords(now, checkNow, (reason) => answer({ is: 'broken', reason }));
    });

  return (message) => {
    if (message.do === 'job') {
      const { job, task } = message;
      const now = project;
      const work = () => answer({ is: 'done', job, answer: done(task, now, described) });
      const fail = (reason: unknown) => answer({ is: 'failed', job, reason: String(reason) });
      const workDescribed = () => void loadDescription().then(work).catch(fail);
      // What is opened may be in any language.
      const isOpening = /^look|^open|^take/u.test(task.do);
      const spoken = task.do === 'zip-project' ? null : now;
      withWords(
        isOpening ? READ_LANGUAGES : spoken,
        task.do === 'publish' && now && !described ? workDescribed : work,
        fail,
      );
      return;
    }
    if (message.do === 'open') {
      project = message.project;
      sent = [];
    } else if (project) project = applyStep(project, message.step);
    seq = message.seq;
    if (!waits) checkSoon();
    waits = true;
  };
}

/** Does what needs the words of languages, or of a project's, once they are there: at once where nothing is to be loaded. */
function withWords(
  of: Project | readonly string[] | null,
  work: () => void,
  fail: (reason: string) => void,
) {
  const failed = (error: unknown) => fail(String(error));
  try {
    const languages = of && 'lists' in of ? [of.values.meeting.language] : (of ?? []);
    const loading = languages.flatMap((language) => loadFloorWords(language) ?? []);
    if (loading.length > 0) Promise.all(loading).then(work).catch(failed);
    else work();
  } catch (error) {
    failed(error);
  }
}

function done(
  task: Job,
  project: Project | null,
  described: Description | null,
): Answers[keyof Answers] {
  if (task.do === 'look-into') return opened(found(task.files), task.meeting);
  if (task.do === 'open-published') return opened(published(new Map(task.files)), task.meeting);
  if (task.do === 'resume') return openDraft(task);
  if (!project) throw new Error('no project is open');
  if (task.do === 'zip-project')
    return task.isBlind
      ? projectZip({ project: blindCopy(project), past: [], future: [] })
      : projectZip({ project, ...task }, task.document);
  if (task.do === 'named') return namedActors(project);
  if (task.do === 'propose')
    return { actors: [], why: 'ask', at: null, words: '', asides: [], unlisted: [] };
  if (task.do === 'draft') return draftOf(project, task.mark);
  if (task.do === 'compare') return comparedCodings(project);
  if (task.do === 'take-second') {
    const hers = opened(found(task.files), project.values.meeting.id);
    if ('refused' in hers) return hers;
    return 'project' in hers ? secondCoding(project, hers.project) : { isOther: true };
  }
  if (!described) throw new Error('not loaded yet');
  return outputsOf(project, described);
}

/** @param meeting which of several */
function opened(files: Found, meeting: string | undefined): Opened {
  if ('refused' in files) return { problems: [], ...files };
  if ('problems' in files) return refused(files.problems);
  if ('project' in files) {
    const read = readProject(files.project, files.documents);
    if ('refused' in read) return { ...read, problems: [] };
    if ('problems' in read) return refused(read.problems);
    // What this browser keeps of it stays as it is.
    const project = { ...read.history.project, id: projectId() };
    return { ...read.history, project, foreign: read.foreign, document: read.document };
  }
  const { project, problems, meetings } = projectOf(files.seeds, projectId(), meeting);
  if (meetings.length > 1 && meeting === undefined && problems.length === 0)
    return { choose: meetings.map((id) => ({ id, title: titleOf(files.seeds, id) })) };
  const { foreign, isPublished } = files;
  if (project) {
    const whole = isPublished ? withoutOpen(project) : project;
    return { project: whole, past: [], future: [], foreign, isPublished };
  }
  return refused(
    problems.length > 0
      ? problems
      : [problemOf('seeds', 'folder', 'no meeting', '', '', 'no-meeting')],
  );
}

/**
 * Nothing waits that is published: where the data give nobody the floor, the one before has it. Where nothing is coded
 * it is asked again, since they give nobody the floor where nobody had decided it.
 */
function withoutOpen(project: Project): Project {
  const checked = checkProject(project);
  const isCoded = codedUnder(project, checked);
  return decide(
    checked.floor
      .filter((place) => place.actor === null && !isCoded(place))
      .reduce((left, { decision }) => undecide(left, decision ?? ''), project),
    checked.floor
      .filter((place) => place.isOpen && !place.counts && isCoded(place))
      .map((place) => ({ ...place, actor: undefined })),
  );
}

const refused = (problems: readonly Problem[]): Opened => ({
  refused: 'problems',
  problems: problems.map((problem) => placedProblem(problem, null)),
});

/** Of a meeting whose file was read. */
const titleOf = (seeds: SeedFiles, meeting: string): string =>
  JSON.parse(String(seeds.get(`seeds/${meeting}/meeting.json`)).replace(/^\uFEFF/u, '')).title;
