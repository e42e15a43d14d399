/**
 * Runs the pipeline over the open project, in a worker or, without one, in the page. Changes that arrive during a check
 * share the next check, so that a fast typist costs one check.
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
  type OpenResult,
  placedProblem,
  type ToEngine,
} from './engine-protocol';
import { checkProject, proposeSpeaker } from './live-check';
import { openBefore } from './open-before';
import { openDraft } from './open-draft';
import { type OpenedFiles, readOpenedFiles, readPublishedFiles } from './opened-files';
import { outputsOf } from './outputs';
import { blindCopy, comparedCodings, secondCoding } from './second-coding';

/** Creates an engine; the returned function takes its messages. @param answer sends messages to the page */
export function createEngine(answer: (message: FromEngine) => void): (message: ToEngine) => void {
  let project: Project | null = null;
  let seq = 0;
  let isCheckDue = false;
  let lastParts: readonly unknown[] = [];
  /** The description of the published data, which only publishing needs. */
  let described: Description | null = null;
  const loadDescription = async () => {
    described ??= (await import('../../pipeline/write/json-schema')).description();
  };
  // It is loaded early, because there may be no network at the time of publishing.
  setTimeout(() => void loadDescription().catch(() => {}), 2_000);

  const check = () => {
    isCheckDue = false;
    if (!project) return;
    try {
      const checked = checkProject(project);
      const { problems, warnings, passages, outline, ...who } = checked;
      // These parts are long, so they are sent only where they changed.
      const parts = [passages, outline, JSON.stringify(who)];
      const isSame = parts.every((each, i) => each === lastParts[i]);
      answer({ is: 'checked', seq, checked: isSame ? { problems, warnings } : checked });
      lastParts = parts;
    } catch (error) {
      answer({ is: 'broken', reason: String(error) });
    }
  };

  return (message) => {
    if (message.do === 'job') {
      const { job, task } = message;
      const now = project;
      const work = () => answer({ is: 'done', job, answer: doJob(task, now, described) });
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
      lastParts = [];
    } else if (project) project = withChange(project, message.change);
    seq = message.seq;
    if (!isCheckDue) setTimeout(check);
    isCheckDue = true;
  };
}

function doJob(
  task: Job,
  project: Project | null,
  described: Description | null,
): Answers[keyof Answers] {
  if (task.do === 'look-into') return openFiles(readOpenedFiles(task.files), task.meeting);
  if (task.do === 'open-published')
    return openFiles(readPublishedFiles(new Map(task.files)), task.meeting);
  if (task.do === 'resume') return openDraft(task);
  if (!project) throw new Error('no project is open');
  if (task.do === 'zip-project')
    return task.isBlind ? projectZip(blindCopy(project)) : projectZip(project, task.document);
  if (task.do === 'open-before') return openBefore(project);
  if (task.do === 'propose') return proposeSpeaker(project, task.start, task.end);
  if (task.do === 'draft') return draftOf(project, task.mark);
  if (task.do === 'compare') return comparedCodings(project);
  if (task.do === 'take-second') {
    const hers = openFiles(readOpenedFiles(task.files), project.values.meeting.id);
    if ('refused' in hers) return hers;
    return 'project' in hers ? secondCoding(project, hers.project) : { isOther: true };
  }
  if (!described) throw new Error('not loaded yet');
  return outputsOf(project, described);
}

/** Opens files as a project. @param meeting id of the meeting to open, among several */
function openFiles(files: OpenedFiles, meeting: string | undefined): OpenResult {
  if ('refused' in files) return { problems: [], ...files };
  if ('problems' in files) return refusalOf(files.problems);
  if ('project' in files) {
    const read = openProjectFiles(files.project, files.documents);
    if ('refused' in read) return { ...read, problems: [] };
    if ('problems' in read) return refusalOf(read.problems);
    // A new id keeps the draft of this project in the browser as it is.
    return { ...read, project: { ...read.project, id: projectId() } };
  }
  const seeds = migratedSeeds(files.seeds);
  const { project, problems, meetings } = projectOf(seeds, projectId(), meeting);
  if (meetings.length > 1 && meeting === undefined && problems.length === 0)
    return { choose: meetings.map((id) => ({ id, title: titleOf(seeds, id) })) };
  const { foreign, isPublished } = files;
  if (project) return { project, foreign, isPublished };
  return refusalOf(
    problems.length > 0
      ? problems
      : [
          problemOf({
            file: 'seeds',
            column: 'folder',
            message: 'no meeting',
            found: '',
            expected: '',
            code: 'no-meeting',
          }),
        ],
  );
}

const refusalOf = (problems: readonly Problem[]): OpenResult => ({
  refused: 'problems',
  problems: problems.map((problem) => placedProblem(problem, null)),
});

/** The title in a meeting's file. Throws where the file is no JSON. */
const titleOf = (seeds: SeedFiles, meeting: string): string =>
  JSON.parse(String(seeds.get(`seeds/${meeting}/meeting.json`)).replace(/^\uFEFF/u, '')).title;
