/**
 * Runs the pipeline over the project that is open, in a worker or, where there is none, in the page. Changes
 * that come while it checks are taken together: a fast typist costs one check.
 */
import type { Dataset, Labels, Minutes } from '../../dataset/schema';
import { problemOf } from '../../pipeline/problem';
import type { SeedFiles } from '../../pipeline/seed-files';
import { seedsOfDataset } from '../dataset-seeds';
import { draftOf } from '../draft-seeds';
import { seedsIn } from '../opened-files';
import { outputsOf } from '../outputs';
import type { Project } from '../project';
import { projectOf } from '../seeds-project';
import { applyStep } from '../step';
import type { Answers, FromEngine, Job, Opened, ToEngine } from './engine-protocol';
import { checkProject, toldOf } from './live-check';

export function createEngine(answer: (message: FromEngine) => void): (message: ToEngine) => void {
  let project: Project | null = null;
  let seq = 0;
  let waits = false;
  let sent: Pick<Project, 'lists' | 'values'> | null = null;

  const check = () => {
    waits = false;
    if (!project) return;
    const checked = checkProject(project);
    // Who speaks where follows from these alone, and is long.
    const isSpokenAlike =
      sent?.lists.lines === project.lists.lines &&
      sent.lists.actors === project.lists.actors &&
      sent.lists.floor === project.lists.floor &&
      sent.lists.translations === project.lists.translations &&
      sent.values.meeting === project.values.meeting;
    const { problems, warnings } = checked;
    answer({ is: 'checked', seq, checked: isSpokenAlike ? { problems, warnings } : checked });
    sent = project;
  };

  return (message) => {
    if (message.do === 'job') {
      const { job, task } = message;
      try {
        answer({ is: 'done', job, answer: done(task, project) });
      } catch (error) {
        answer({ is: 'failed', job, reason: String(error) });
      }
      return;
    }
    if (message.do === 'open') {
      project = message.project;
      sent = null;
    } else if (project) project = applyStep(project, message.step);
    seq = message.seq;
    if (!waits) setTimeout(check);
    waits = true;
  };
}

function done(task: Job, project: Project | null): Answers[keyof Answers] {
  if (task.do === 'look-into') {
    const files = seedsIn(task.files);
    return typeof files === 'string' ? { refused: files, problems: [] } : opened(files);
  }
  if (task.do === 'open-published') return opened(seedsOfDataset(publishedOf(new Map(task.files))));
  if (!project) throw new Error('no project is open');
  return task.do === 'draft' ? draftOf(project, task.mark) : outputsOf(project);
}

function opened(files: SeedFiles): Opened {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const id = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const { project, problems } = projectOf(files, id);
  if (project) return { project };
  const said =
    problems.length > 0 ? problems : [problemOf('seeds', 'folder', 'no meeting', '', '')];
  return { refused: 'problems', problems: said.map((problem) => toldOf(problem, null)) };
}

function publishedOf(files: ReadonlyMap<string, string>) {
  const json = (path: string) => JSON.parse(files.get(path) ?? 'null');
  const dataset: Dataset = json('dataset.json');
  const minutes = dataset.meetings.map(
    ({ id, text }) => [id, (json(text) as Minutes).text] as const,
  );
  return {
    dataset,
    codebook: files.get('codebook.md') ?? '',
    minutes: new Map(minutes),
    labels: dataset.labels.map(({ file }): Labels => json(file)),
    codings: files,
  };
}
