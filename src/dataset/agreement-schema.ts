/** How two codings of one meeting agree: a part of `dataset.json`. */
import * as z from 'zod/mini';
import { ID_FORM } from './identifiers';
import { CODED_FIELDS, CODINGS, KINDS, SECOND_CODINGS } from './values';

export const id = z.string().check(z.regex(ID_FORM));
export const count = z.int().check(z.nonnegative());

/** Both measures are at most 1; alpha may be as low as -1, where two codings agree less than by chance. */
const figure = z.nullable(z.number().check(z.gte(-1), z.lte(1)));
/** A measure with its 95 % bootstrap interval; null where neither coding found anything, or all units have one value. */
export const estimateSchema = z.object({ value: figure, low: figure, high: figure });

/** How two codings of one meeting agree on cells (actor, topic, kind), before any was resolved. */
export const agreementFiguresSchema = z.object({
  /** The kind or the topic that the figures measure; both are null in the figures over all cells. */
  kind: z.nullable(z.enum(KINDS)),
  topic: z.nullable(id),
  /** Number of possible cells: actors that spoke, times topics, times kinds. */
  units: count,
  /** Number of cells with a record in both codings, in the first alone, and in the second alone. */
  both: count,
  firstOnly: count,
  secondOnly: count,
  f1: estimateSchema,
  /** Krippendorff's alpha for nominal data, over all units; a unit has a record or is blank. */
  alpha: estimateSchema,
});

/** Agreement on one field, over the cells that both codings have: a cell agrees where its sets of values are equal. */
export const fieldAgreementSchema = z.object({
  field: z.enum(CODED_FIELDS),
  /** Number of cells that both codings have; for `openTo` only those where both say to whom an offer is open. */
  units: count,
  /** Number of these cells in which the values are equal. */
  agree: count,
  /** Krippendorff's alpha for nominal data; the set of values of a cell counts as one value. */
  alpha: estimateSchema,
});

/**
 * How two codings of a meeting agree on what became of earlier records. The unit is a record of an earlier meeting with
 * the words that say so: links of one record whose words overlap are one pair.
 */
export const linkAgreementSchema = z.object({
  /** Number of pairs of both codings, of the first alone, and of the second alone. */
  both: count,
  firstOnly: count,
  secondOnly: count,
  f1: estimateSchema,
  /** Number of pairs of both codings that have the same effect in both. */
  agree: count,
  /** Cohen's kappa on the effect, over the pairs of both codings; the set of effects of a pair counts as one value. */
  kappa: estimateSchema,
});

/** A cell that only one coding has, and how the coders resolved it. */
export const disputeSchema = z.object({
  actor: id,
  topic: id,
  kind: z.enum(KINDS),
  /** The coding that has the cell. */
  heldBy: z.enum(CODINGS),
  /** Whether the records of the meeting have the cell. */
  kept: z.boolean(),
  /** The reason of the resolution; '' where the dispute is not resolved yet. */
  note: z.string(),
});

export const agreementSchema = z.object({
  meeting: id,
  /** 'faulty' where a second coding exists and its errors prevent the comparison. */
  secondCoding: z.enum(SECOND_CODINGS),
  /** Figures over all cells, then of each kind, then of each topic; empty where there is nothing to compare. */
  figures: z.array(agreementFiguresSchema),
  fields: z.array(fieldAgreementSchema),
  disputes: z.array(disputeSchema),
  /** Absent where the links of the meeting were not coded twice, or with errors. */
  links: z.exactOptional(linkAgreementSchema),
});

export type Estimate = z.infer<typeof estimateSchema>;
export type AgreementFigures = z.infer<typeof agreementFiguresSchema>;
export type FieldAgreement = z.infer<typeof fieldAgreementSchema>;
export type LinkAgreement = z.infer<typeof linkAgreementSchema>;
export type Dispute = z.infer<typeof disputeSchema>;
export type Agreement = z.infer<typeof agreementSchema>;
