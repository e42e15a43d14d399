/**
 * Runs the pipeline over the project that is open, in a worker or, where there is none, in the page. Changes
 * that come while it checks are taken together: a fast typist costs one check.
 */
import type { Description } from '../../pipeline/build';
import { type Problem, problemOf } from '../../pipeline/problem';
import type { SeedFiles } from '../../pipeline/seed-files';
import { projectId } from '../project/empty-project';
import { migratedSeeds } from '../project/migrate-speakers';
import type { Project } from '../project/project';
import { withChange } from '../project/project-change';
import { openProjectFiles, projectZip } from '../project/project-zip';
import { projectOf } from '../project/seeds-project';
import { draftOf } from './draft-seeds';
import {
  type Answers,
  type FromEngine,
  type Job,
  type Opened,
  placedProblem,
  type ToEngine,
} from './engine-protocol';
import { checkProject, proposeSpeaker } from './live-check';
import { openDraft } from './open-draft';
import { type Found, found, published } from './opened-files';
import { outputsOf } from './outputs';
import { blindCopy, comparedCodings, secondCoding } from './second-coding';

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
  // The page may be without a network when somebody publishes.
  setTimeout(() => void loadDescription().catch(() => {}), 2_000);

  const check = () => {
    waits = false;
    if (!project) return;
    try {
      const checked = checkProject(project);
      const { problems, warnings, passages, outline, ...who } = checked;
      // Who speaks where is long.
      const long = [passages, outline, JSON.stringify(who)];
      const isAlike = long.every((each, i) => each === sent[i]);
      answer({ is: 'checked', seq, checked: isAlike ? { problems, warnings } : checked });
      sent = long;
    } catch (error) {
      answer({ is: 'broken', reason: String(error) });
    }
  };

  return (message) => {
    if (message.do === 'job') {
      const { job, task } = message;
      const now = project;
      const work = () => answer({ is: 'done', job, answer: done(task, now, described) });
      const fail = (reason: unknown) => answer({ is: 'failed', job, reason: String(reason) });
      if (task.do === 'publish' && now && !described)
        return void loadDescription().then(work).catch(fail);
      try {
        work();
      } catch (error) {
        fail(error);
      }
      return;
    }
    if (message.do === 'open') {
      project = message.project;
      sent = [];
    } else if (project) project = withChange(project, message.change);
    seq = message.seq;
    if (!waits) setTimeout(check);
    waits = true;
  };
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
    return task.isBlind ? projectZip(blindCopy(project)) : projectZip(project, task.document);
  if (task.do === 'propose') return proposeSpeaker(project, task.start, task.end);
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
    const read = openProjectFiles(files.project, files.documents);
    if ('refused' in read) return { ...read, problems: [] };
    if ('problems' in read) return refused(read.problems);
    // What this browser keeps of it stays as it is.
    return { ...read, project: { ...read.project, id: projectId() } };
  }
  const seeds = migratedSeeds(files.seeds);
  const { project, problems, meetings } = projectOf(seeds, projectId(), meeting);
  if (meetings.length > 1 && meeting === undefined && problems.length === 0)
    return { choose: meetings.map((id) => ({ id, title: titleOf(seeds, id) })) };
  const { foreign, isPublished } = files;
  if (project) return { project, foreign, isPublished };
  return refused(
    problems.length > 0
      ? problems
      : [problemOf('seeds', 'folder', 'no meeting', '', '', 'no-meeting')],
  );
}

const refused = (problems: readonly Problem[]): Opened => ({
  refused: 'problems',
  problems: problems.map((problem) => placedProblem(problem, null)),
});

/** Of a meeting whose file was read. */
const titleOf = (seeds: SeedFiles, meeting: string): string =>
  JSON.parse(String(seeds.get(`seeds/${meeting}/meeting.json`)).replace(/^\uFEFF/u, '')).title;
