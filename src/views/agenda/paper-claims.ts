/** Who said what is quoted, and as what: records and positions alike, in words. */
import type { CoopRecord, Position } from '../../dataset/schema';
import { t } from '../../i18n';
import type { Model } from '../../model/model';
import { sourceOf } from '../../model/place';

/** What stands behind a name: a record, or a position on a proposal. */
export type Statement = CoopRecord | Position;

export interface Claim {
  readonly kind: 'record' | 'position';
  readonly id: string;
  /** "record mx-12". */
  readonly name: string;
  /** Like the link that it was made from: absolute, or beside a file on a disk. */
  readonly href: string;
}

const isRecord = (statement: Statement): statement is CoopRecord => 'status' in statement;

/** @param link address of the page, as `addressOf` gives it: without its query it is the page alone */
export function claimOf(statement: Statement, link: string): Claim {
  const { id } = statement;
  const kind = isRecord(statement) ? 'record' : 'position';
  const query = kind === 'record' ? '?record=' : '?view=positions&position=';
  return {
    kind,
    id,
    name: t(`paper.${kind}.of`, { id }),
    href: link.replace(/\?.*$/, '') + query + encodeURIComponent(id),
  };
}

/** "Mexico, raised (implied), reported by the rapporteur". */
export function claimWords(model: Model, statement: Statement): string {
  const actor = model.names.get(statement.actor) ?? statement.actor;
  const { reported, name } = sourceOf(model, statement);
  const claim = isRecord(statement)
    ? t('paper.claim', { actor, status: statusWords(statement) })
    : t('paper.claim.stance', {
        actor,
        stance: t(`positions.stance.${statement.stance}`),
        proposal: proposalOf(model, statement),
      });
  return reported
    ? t('paper.claim.reported', { claim, reporter: name ?? t('evidence.rapporteur') })
    : claim;
}

function statusWords({ status, basis }: CoopRecord): string {
  const words = t(`status.${status}`).toLowerCase();
  return basis === 'implied' ? t('paper.claim.implied', { status: words }) : words;
}

const proposalOf = ({ dataset }: Model, { proposal }: Position): string =>
  dataset.proposals.find(({ id }) => id === proposal)?.label ?? proposal;
