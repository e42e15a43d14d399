/** What stands behind an item in words, for the page and the paper: who raised it, who could speak first, proposals. */
import type { ActorKind, CoopRecord } from '../../dataset/schema';
import { STANCES } from '../../dataset/values';
import { formatList, t } from '../../i18n';
import { type AgendaFacts, ASKED, speakers, type Voice } from '../../model/agenda/agenda-facts';
import { byKind, groupBy } from '../../model/count/group-by';
import { markOf } from '../../model/count/marks';
import { actorName, proposalLabel } from '../../model/labels';
import type { ProposalRow } from '../../model/minutes/positions';
import { type Claim, isRecord, sourceOf } from '../../model/minutes/statement';
import type { Model } from '../../model/model';
import { markWords } from '../../parts/mark';

/** Names of a reason or a stance of more than these are counted. */
export const NAMES_SHOWN = 12;

/** An actor, and what it said there in the order of the text. */
export interface Named {
  /** Id of the actor. */
  readonly actor: string;
  readonly name: string;
  /** Stands after the name: "(reported by UNODC)" where another alone says so, "(inferred by us)" where all of it is. */
  readonly by?: string;
  readonly statements: readonly Claim[];
}

/** A line on an item; empty where nothing is recorded. */
export interface FactLine {
  readonly about: 'asked' | 'speakers' | 'proposals';
  readonly label: string;
  /** Said of an empty one. */
  readonly none: string;
  readonly entries: readonly {
    /** What the actors do, why they could speak first, or a proposal. */
    readonly head: string;
    /** The first position on the proposal, by id. */
    readonly position?: string | undefined;
    readonly lists: readonly NameList[];
  }[];
}

/** "2 States: Ecuador, Peru", or "supported by Chile". */
export interface NameList {
  /** Stands before the names. */
  readonly before: string;
  readonly names: readonly Named[];
}

const KIND_COUNTS = {
  state: 'filters.summary.states',
  organization: 'filters.summary.organizations',
  region: 'filters.summary.regions',
} as const satisfies Record<ActorKind, string>;

export function namedBy({ actors, dataset }: Model, { actor, records }: Voice): Named {
  const { id = '', name = '' } = actors[actor] ?? {};
  return {
    actor: id,
    name,
    statements: records.map((position) => dataset.records[position] as CoopRecord),
  };
}

/** Who reports it where its actor does not say so itself, and whether all that one is named for is inferred. */
export function standingIn(
  model: Model,
  { statements }: Pick<Named, 'statements'>,
): { readonly reporter: string | null; readonly isInferred: boolean } {
  const [first, ...more] = statements;
  const { reported, name } = sourceOf(model, first as Claim);
  const isSame = more.every(({ reportedBy }) => reportedBy === first?.reportedBy);
  return {
    reporter: reported && isSame ? (name ?? t('evidence.rapporteur')) : null,
    isInferred: statements.every((each) => isRecord(each) && each.basis === 'implied'),
  };
}

function standingAfter(model: Model, named: Named): { by?: string } {
  const { reporter, isInferred } = standingIn(model, named);
  const by = [
    ...(isInferred ? [t('agenda.inferred')] : []),
    ...(reporter ? [t('agenda.by', { who: reporter })] : []),
  ];
  return by.length > 0 ? { by: by.join(' ') } : {};
}

/** Kinds of actors are never summed. */
const listsByKind = (model: Model, voices: readonly Voice[]): NameList[] =>
  byKind(model, voices, ({ actor }) => actor).map(({ kind, items }) => {
    const who = t(KIND_COUNTS[kind], { count: items.length });
    const names = items
      .map((voice) => namedBy(model, voice))
      .map((each) => ({ ...each, ...standingAfter(model, each) }));
    return { before: t('agenda.counted', { who }), names };
  });

/** "Chile (offer, reported by INTERPOL)": who could speak first for one same reason, with the reason. */
export interface SpeakerGroup {
  /** "offer, reported by INTERPOL" */
  readonly reason: string;
  readonly names: readonly Named[];
}

/** The strongest reason first; of one reason those first who speak for themselves. */
export function speakerGroups(model: Model, facts: AgendaFacts): SpeakerGroup[] {
  return speakers(model, facts).flatMap(({ speaker, voices }) => {
    const named = voices.map((voice) => namedBy(model, voice));
    const isNeed = ['named', 'asks', 'difficulty', 'mentions'].includes(speaker);
    const groups = groupBy(named, (each) => {
      if (speaker === 'named') {
        const who = new Set(each.statements.map(({ actor }) => actorName(model, actor)));
        return t('agenda.speaks.named', { who: formatList([...who]) });
      }
      const { reporter, isInferred } = standingIn(model, each);
      const isTold = isInferred && speaker !== 'inferred';
      return [
        t(`agenda.speaks.${speaker}`),
        ...(isTold ? [t('mark.inferred')] : []),
        ...(reporter ? [t('agenda.reported', { who: reporter })] : []),
      ].join(', ');
    });
    return [...groups]
      .sort(([a], [b]) => a.length - b.length)
      .map(([reason, names]) => ({
        reason,
        // The line of needs quotes what these say.
        names: isNeed ? names.map((each) => ({ ...each, statements: [] })) : names,
      }));
  });
}

export function factLines(model: Model, facts: AgendaFacts): FactLine[] {
  const { asked, proposals } = facts;
  const line = (about: FactLine['about'], none: string, entries: FactLine['entries']) => ({
    about,
    label: t(about === 'asked' ? 'kind.need.many' : `agenda.${about}`),
    none,
    entries: entries.filter(({ lists }) => lists.length > 0),
  });
  const requests = ASKED.map((status) => ({
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

/** Proposals, each with who stands where. */
export const proposalEntries = (model: Model, rows: readonly ProposalRow[]): FactLine['entries'] =>
  rows.map((row) => ({
    head: row.proposal.label,
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

/** "Mexico, mentions as important (inferred by us), reported by the rapporteur"; "Canada supports “An inventory”". */
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
