/** Words for the evidence of an item, on the page and in the paper: who raised it, who could speak first, proposals. */
import type { ActorKind, CoopRecord } from '../../dataset/schema';
import { STANCES } from '../../dataset/values';
import { formatList, inSmallLetters, t } from '../../i18n';
import {
  type AgendaFacts,
  NEED_STATUSES,
  speakers,
  type Voice,
} from '../../model/agenda/agenda-facts';
import { byKind, groupBy } from '../../model/count/group-by';
import { markOf } from '../../model/count/marks';
import { actorName, proposalLabel } from '../../model/labels';
import type { ProposalRow } from '../../model/minutes/positions';
import { type Claim, isRecord, sourceOf } from '../../model/minutes/statement';
import type { Model } from '../../model/model';
import { decisionWords } from '../../parts/decision';
import { markWords } from '../../parts/mark';

/** Most names listed for a reason or a stance; the others are counted. */
export const NAMES_SHOWN = 12;

/** An actor with its statements, in the order of the minutes. */
export interface ActorWithStatements {
  /** Id of the actor. */
  readonly actor: string;
  readonly name: string;
  /**
   * Follows the name: "(reported by UNODC)" if only others report it, "(inferred by us)" if all statements are
   * inferred.
   */
  readonly by?: string;
  readonly statements: readonly Claim[];
}

/** A line on an item; it has no entries where nothing is recorded. */
export interface FactLine {
  readonly about: 'asked' | 'speakers' | 'proposals';
  readonly label: string;
  /** Words in place of missing entries. */
  readonly none: string;
  readonly entries: readonly {
    /** A status, the reason to speak first, or a proposal. */
    readonly head: string;
    /** Id of the first position on the proposal. */
    readonly position?: string | undefined;
    readonly lists: readonly NameList[];
  }[];
}

/** Names with the words before them: "2 States: Ecuador, Peru", "supported by Chile". */
export interface NameList {
  /** Words before the names. */
  readonly before: string;
  readonly names: readonly ActorWithStatements[];
}

const KIND_COUNTS = {
  state: 'filters.summary.states',
  organization: 'filters.summary.organizations',
  region: 'filters.summary.regions',
} as const satisfies Record<ActorKind, string>;

export function actorWithStatements(
  { actors, dataset }: Model,
  { actor, records }: Voice,
): ActorWithStatements {
  const { id = '', name = '' } = actors[actor] ?? {};
  return {
    actor: id,
    name,
    statements: records.map((position) => dataset.records[position] as CoopRecord),
  };
}

/** The reporter, where one other than the actor reports all statements; and whether all are inferred. */
function standingIn(
  model: Model,
  { statements }: Pick<ActorWithStatements, 'statements'>,
): { readonly reporter: string | null; readonly isInferred: boolean } {
  const [first, ...more] = statements;
  const { reported, name } = sourceOf(model, first as Claim);
  const isSame = more.every(({ reportedBy }) => reportedBy === first?.reportedBy);
  return {
    reporter: reported && isSame ? (name ?? t('evidence.rapporteur')) : null,
    isInferred: statements.every((each) => isRecord(each) && each.basis === 'implied'),
  };
}

function attributionAfter(model: Model, named: ActorWithStatements): { by?: string } {
  const { reporter, isInferred } = standingIn(model, named);
  const by = [
    ...(isInferred ? [t('agenda.inferred')] : []),
    ...(reporter ? [t('agenda.by', { who: reporter })] : []),
  ];
  return by.length > 0 ? { by: by.join(' ') } : {};
}

/** One list per kind of actor, since States, organizations and regions are never summed. */
const listsByKind = (model: Model, voices: readonly Voice[]): NameList[] =>
  byKind(model, voices, ({ actor }) => actor).map(({ kind, items }) => {
    const who = t(KIND_COUNTS[kind], { count: items.length });
    const names = items
      .map((voice) => actorWithStatements(model, voice))
      .map((each) => ({ ...each, ...attributionAfter(model, each) }));
    return { before: t('agenda.counted', { who }), names };
  });

/** Actors that could speak first for the same reason: "Chile (offer, reported by INTERPOL)". */
export interface SpeakerGroup {
  /** "offer, reported by INTERPOL" */
  readonly reason: string;
  readonly names: readonly ActorWithStatements[];
}

/** Groups by strength of reason; within a reason, actors that speak for themselves precede those that others report. */
export function speakerGroups(model: Model, facts: AgendaFacts): SpeakerGroup[] {
  return speakers(model, facts).flatMap(({ speaker, voices }) => {
    const named = voices.map((voice) => actorWithStatements(model, voice));
    const isNeed = ['named', 'asks', 'difficulty', 'mentions'].includes(speaker);
    const groups = groupBy(named, (each) => {
      if (speaker === 'named') {
        const who = new Set(each.statements.map(({ actor }) => actorName(model, actor)));
        return t('agenda.speaks.named', { who: formatList([...who]) });
      }
      const { reporter, isInferred } = standingIn(model, each);
      const saysInferred = isInferred && speaker !== 'inferred';
      return [
        t(`agenda.speaks.${speaker}`),
        ...(saysInferred ? [t('mark.inferred')] : []),
        ...(reporter ? [t('agenda.reported', { who: reporter })] : []),
      ].join(', ');
    });
    return [...groups]
      .sort(([a], [b]) => a.length - b.length)
      .map(([reason, names]) => ({
        reason,
        // The line of needs already quotes these statements.
        names: isNeed ? names.map((each) => ({ ...each, statements: [] })) : names,
      }));
  });
}

/** Three lines: who asked, who could speak first, and the proposals. */
export function factLines(model: Model, facts: AgendaFacts): FactLine[] {
  const { asked, proposals } = facts;
  const line = (about: FactLine['about'], none: string, entries: FactLine['entries']) => ({
    about,
    label: t(about === 'asked' ? 'kind.need.many' : `agenda.${about}`),
    none,
    entries: entries.filter(({ lists }) => lists.length > 0),
  });
  const requests = NEED_STATUSES.map((status) => ({
    head: markWords(markOf(status)),
    lists: listsByKind(model, asked[status]),
  }));
  const first = speakerGroups(model, facts).map(({ reason, names }) => ({
    head: reason,
    lists: [{ before: '', names }],
  }));
  return [
    line('asked', t('agenda.none.asked'), requests),
    line('speakers', t('agenda.none.speaks'), first),
    line('proposals', t('paper.proposals.none'), proposalEntries(model, proposals)),
  ];
}

/** One entry per proposal, with what was decided on it and the actors by stance. */
export const proposalEntries = (model: Model, rows: readonly ProposalRow[]): FactLine['entries'] =>
  rows.map((row) => ({
    head: row.decision
      ? t('meetings.dated', {
          words: row.proposal.label,
          meeting: inSmallLetters(decisionWords(model, row.decision)),
        })
      : row.proposal.label,
    position: row.marks[0]?.positions[0]?.id,
    lists: listsByStance(model, row),
  }));

const listsByStance = (model: Model, { marks }: ProposalRow): NameList[] =>
  STANCES.map((stance) => {
    const names = marks
      .filter((mark) => mark.stance === stance)
      .map(({ actor, positions }) => ({
        actor,
        name: actorName(model, actor),
        statements: positions,
      }));
    return { before: t(`agenda.stance.${stance}`), names };
  }).filter(({ names }) => names.length > 0);

/** Says who states what, and who reports it: "Mexico, mentions as important (inferred by us), reported by the rapporteur"; "Canada supports “An inventory”". */
export function sourceWords(model: Model, statement: Claim): string {
  const actor = actorName(model, statement.actor);
  const { reported, name } = sourceOf(model, statement);
  const claim = isRecord(statement)
    ? t('paper.claim', { actor, status: statusWords(statement) })
    : t('paper.claim.stance', {
        actor,
        stance: t(`positions.stance.${statement.stance}`),
        proposal: proposalLabel(model, statement.proposal),
      });
  return reported
    ? t('paper.claim.reported', { claim, reporter: name ?? t('evidence.rapporteur') })
    : claim;
}

function statusWords({ status, basis }: CoopRecord): string {
  const words = markWords(markOf(status));
  return basis === 'implied' ? t('paper.claim.implied', { status: words }) : words;
}
