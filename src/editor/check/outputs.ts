/** Makes the outputs of a project: the published files, and zips of these and of the seeds. */
import { sha256 } from '../../dataset/sha256';
import { build, type Description } from '../../pipeline/build';
import { withReadCount } from '../project/anchors';
import type { Project } from '../project/project';
import { seedFilesOf } from '../project/project-seeds';
import { zipOf } from '../project/project-zip';
import type { Outputs } from './engine-protocol';
import { checkProject, placeProblems } from './live-check';

/**
 * The zip of the seeds, with the data where the project breaks no rule. The data are built from these same seeds.
 * @param described description of the published data, as for `build`
 */
export function outputsOf(draft: Project, described: Description): Outputs {
  const project = withReadCount(draft, checkProject(draft).passages);
  const { date } = project.values.about;
  const written = seedFilesOf(project);
  const seeds = zipOf(written, date);
  const built = build(written, sha256, described);
  if ('problems' in built) return { seeds, problems: placeProblems(project, built.problems) };
  const files = [...built.files].map(([path, text]) => [`data/${path}`, text] as const);
  return { seeds, files, data: zipOf(files, date) };
}
