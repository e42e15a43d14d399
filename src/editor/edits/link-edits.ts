/** Functions from project to project that add, change and remove links to earlier records, and decisions on proposals. */
import type { Basis, Effect } from '../../dataset/values';
import { collapseBlanks } from '../../pipeline/quotes';
import type { Anchor, DecisionRow, LinkRow, Project, Saying } from '../project/project';

const idOf = ({ values }: Project, letter: string, number: number): string =>
  `${values.meeting.id}.${letter}${String(number).padStart(2, '0')}`;

/** The next unused number and id of a list. */
function nextOf(project: Project, list: 'links' | 'decisions') {
  const { link, decision } = project.values.next;
  const letter = list === 'links' ? 'l' : 'd';
  const taken = new Set<string>(project.lists[list].map(({ id }) => id));
  let number = list === 'links' ? link : decision;
  while (taken.has(idOf(project, letter, number))) number += 1;
  return { number, id: idOf(project, letter, number) };
}

const withNext = (project: Project, next: Partial<Project['values']['next']>): Project => ({
  ...project,
  values: { ...project.values, next: { ...project.values.next, ...next } },
});

const withLinks = (project: Project, links: readonly LinkRow[]): Project => ({
  ...project,
  lists: { ...project.lists, links },
});

interface NewLink {
  /** Id of the earlier record. */
  readonly of: string;
  readonly effect: Effect;
  readonly saying: Saying;
  /** 'implied' where nothing in the words points back. */
  readonly basis: Basis;
  /** Id of who says these words; '' where a heading or the record decides. */
  readonly speaker: string;
}

export function addLink(project: Project, link: NewLink): Project {
  const { of, effect, saying, basis, speaker } = link;
  const { id, number } = nextOf(project, 'links');
  const { by, anchor } = 'by' in saying ? { ...saying, anchor: null } : { ...saying, by: '' };
  const cells = { id, of, effect, by, reported_by: speaker, basis, note: '' };
  const row: LinkRow = { id, cells, anchor };
  return withNext(withLinks(project, [...project.lists.links, row]), { link: number + 1 });
}

export const changeLink = (
  project: Project,
  id: string,
  cells: Partial<LinkRow['cells']>,
): Project =>
  withLinks(
    project,
    project.lists.links.map((row) =>
      row.id === id ? { ...row, cells: { ...row.cells, ...cells } } : row,
    ),
  );

export const removeLink = (project: Project, id: string): Project =>
  withLinks(
    project,
    project.lists.links.filter((row) => row.id !== id),
  );

/** The key by which what may say something of an earlier record stays put aside. */
export const asideKey = (of: string, saying: Saying): string =>
  `${of}\n${'by' in saying ? saying.by : saying.anchor.exact}`;

/** Puts aside what says nothing of an earlier record, so that it is not suggested again. */
export function putAside(project: Project, of: string, sayings: readonly Saying[]): Project {
  const { dismissed } = project.lists;
  const rows = sayings.map((saying) => ({
    id: asideKey(of, saying),
    pattern: of,
    words: 'by' in saying ? saying.by : collapseBlanks(saying.anchor.exact),
  }));
  const ids = new Set(rows.map(({ id }) => id));
  const others = dismissed.filter(({ id }) => !ids.has(id));
  return { ...project, lists: { ...project.lists, dismissed: [...others, ...rows] } };
}

const NO_WORDS: Anchor = { exact: '', isLost: true };

/** Sets what the meeting decides on a proposal, or its words; '' removes the decision. */
export function setDecision(
  project: Project,
  proposal: string,
  change: { readonly decision?: string; readonly anchor?: Anchor },
): Project {
  const { decisions } = project.lists;
  const before = decisions.find(({ cells }) => cells.proposal === proposal);
  const withRows = (rows: readonly DecisionRow[]): Project => ({
    ...project,
    lists: { ...project.lists, decisions: rows },
  });
  if (change.decision === '') return withRows(decisions.filter((row) => row !== before));
  const { anchor = before?.anchor ?? NO_WORDS } = change;
  if (before) {
    const { decision = before.cells.decision } = change;
    const after = { ...before, cells: { ...before.cells, decision }, anchor };
    return withRows(decisions.map((row) => (row === before ? after : row)));
  }
  const { id, number } = nextOf(project, 'decisions');
  const cells = { id, proposal, decision: change.decision ?? '', note: '' };
  return withNext(withRows([...decisions, { id, cells, anchor }]), { decision: number + 1 });
}
