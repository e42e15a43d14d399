/** The rules of the pipeline over a project that is being edited. */
import { linkQuotes } from '../../pipeline/coding';
import { formatProblem, type Problem, sortProblems } from '../../pipeline/problem';
import { applyRules } from '../../pipeline/rules/apply-rules';
import { TRANSLATIONS_FILE } from '../../pipeline/translations';
import { COMMON_LISTS, COMMON_TABLES, folderOf, type ListName, type Project } from '../project';
import { seedsOf } from '../project-seeds';
import type { Checked, Told } from './engine-protocol';

export function checkProject(project: Project): Checked {
  const coding = linkQuotes(seedsOf(project));
  const folder = folderOf(project);
  const meeting = coding.meetings.find((each) => each.folder === folder);
  const lists = new Map<string, ListName>([
    ...COMMON_LISTS.map((list) => [`seeds/${COMMON_TABLES[list]}.csv`, list] as const),
    [TRANSLATIONS_FILE, 'translations'],
    [`${folder}/records.csv`, 'records'],
    [`${folder}/positions.csv`, 'positions'],
  ]);
  const problems = sortProblems(applyRules(coding)).map((problem) => {
    const list = lists.get(problem.file);
    // The head of each table is line 1.
    const row = list && project.lists[list][problem.line - 2];
    return toldOf(problem, list && row ? { list, id: row.id } : null);
  });
  return { problems, passages: meeting?.passages ?? [], outline: meeting?.outline ?? [] };
}

export function toldOf(problem: Problem, at: Told['at']): Told {
  const { file, line, column } = problem;
  const place = `${file}:${line}`;
  return { text: formatProblem(problem).slice(`${place}:${column}: `.length), column, at, place };
}
