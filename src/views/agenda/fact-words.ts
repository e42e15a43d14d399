/** What stands behind an item in words, for the page and the paper: who asked, whom to invite, proposals. */
import type { ActorKind, CoopRecord } from '../../dataset/schema';
import { STANCES } from '../../dataset/values';
import { inSmallLetters, t } from '../../i18n';
import { type AgendaFacts, ASKED, INVITED, type Voice } from '../../model/agenda-facts';
import { byKind } from '../../model/group-by';
import { actorName, proposalLabel } from '../../model/labels';
import type { Model } from '../../model/model';
import type { ProposalRow } from '../../model/positions';
import { type Claim, isRecord, sourceOf } from '../../model/statement';

/** An actor, and what it said there in the order of the text. */
export interface Named {
  /** Id of the actor. */
  readonly actor: string;
  readonly name: string;
  /** Stands after the name: "(reported by UNODC)" where another alone says so, "(implied)" where all of it is. */
  readonly by?: string;
  readonly statements: readonly Claim[];
}

/** A line on an item; empty where nothing is recorded. */
export interface FactLine {
  readonly about: 'asked' | 'invited' | 'proposals';
  readonly label: string;
  /** Said of an empty one. */
  readonly none: string;
  readonly entries: readonly {
    /** A status, a reason to invite, or a proposal. */
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
  /** Stands in place of them all: "2 States", "1 actor". */
  readonly count: string;
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

/** Who reports a need where its actor does not say so itself, and whether all that one is named for is implied. */
function standingIn(model: Model, { statements }: Named, isAsked: boolean): { by?: string } {
  const [first, ...more] = statements;
  const { reported, name } = sourceOf(model, first as Claim);
  const isSame = more.every(({ reportedBy }) => reportedBy === first?.reportedBy);
  const isImplied = statements.every((each) => isRecord(each) && each.basis === 'implied');
  const by = [
    ...(isImplied ? [`(${inSmallLetters(t('basis.implied'))})`] : []),
    ...(isAsked && reported && isSame
      ? [t('agenda.by', { who: name ?? t('evidence.rapporteur') })]
      : []),
  ];
  return by.length > 0 ? { by: by.join(' ') } : {};
}

/** Kinds of actors are never summed. */
const listsByKind = (model: Model, voices: readonly Voice[], isAsked = false): NameList[] =>
  byKind(model, voices, ({ actor }) => actor).map(({ kind, items }) => {
    const who = t(KIND_COUNTS[kind], { count: items.length });
    const names = items
      .map((voice) => namedBy(model, voice))
      .map((each) => ({ ...each, ...standingIn(model, each, isAsked) }));
    return { before: t('agenda.counted', { who }), count: who, names };
  });

export function factLines(model: Model, { asked, invited, proposals }: AgendaFacts): FactLine[] {
  const line = (about: FactLine['about'], none: string, entries: FactLine['entries']) => ({
    about,
    label: t(about === 'asked' ? 'kind.need.many' : `agenda.${about}`),
    none,
    entries: entries.filter(({ lists }) => lists.length > 0),
  });
  const requests = ASKED.map((status) => ({
    head: t(`status.${status}`),
    lists: listsByKind(model, asked[status], true),
  }));
  const answering = invited.answered.map(({ actor }) => actor);
  const invitations = INVITED.map((reason) => ({
    head: t(`agenda.invited.${reason}`),
    lists: listsByKind(
      model,
      // Who could answer one need is not named again as one who could perhaps answer another.
      invited[reason].filter(({ actor }) => reason !== 'perhaps' || !answering.includes(actor)),
    ),
  }));
  return [
    line('asked', t('agenda.nobody.asked'), requests),
    line('invited', t('agenda.nobody.invited'), invitations),
    line(
      'proposals',
      t('paper.proposals.none'),
      proposals.map((row) => ({
        head: row.proposal.label,
        position: row.marks[0]?.positions[0]?.id,
        lists: listsByStance(model, row),
      })),
    ),
  ];
}

const listsByStance = (model: Model, { marks }: ProposalRow): NameList[] =>
  STANCES.map((stance) => {
    const names = marks
      .filter((mark) => mark.stance === stance)
      .map(({ actor, positions }) => ({
        actor,
        name: actorName(model, actor),
        statements: positions,
      }));
    const count = t('paper.actors', { count: names.length });
    return { before: t(`agenda.stance.${stance}`), count, names };
  }).filter(({ names }) => names.length > 0);

/** "Mexico, raised (implied), reported by the rapporteur"; "Canada supports “An inventory”". */
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
  const words = t(`status.${status}`).toLowerCase();
  return basis === 'implied' ? t('paper.claim.implied', { status: words }) : words;
}
