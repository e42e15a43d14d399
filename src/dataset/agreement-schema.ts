/** How two codings of one meeting agree: a part of `dataset.json`. */
import * as z from 'zod/mini';
import { ID_FORM } from './identifiers';
import { CODED_FIELDS, CODINGS, KINDS, SECOND_CODINGS } from './values';

export const id = z.string().check(z.regex(ID_FORM));
export const count = z.int().check(z.nonnegative());

/** Both measures are at most 1; alpha may be as low as -1, where two codings agree less than by chance. */
const figure = z.nullable(z.number().check(z.gte(-1), z.lte(1)));
/** With its 95 % bootstrap interval; null where neither coding found anything, or all units are one. */
export const estimateSchema = z.object({ value: figure, low: figure, high: figure });

/** How two codings of one meeting agree on cells (actor, topic, kind), before any was resolved. */
export const agreementFiguresSchema = z.object({
  /** The kind, or the topic, that the figures are of; both null for all cells. */
  kind: z.nullable(z.enum(KINDS)),
  topic: z.nullable(id),
  /** Actors that spoke, times topics, times kinds. */
  units: count,
  /** Cells that both codings hold, and those that only one does. */
  both: count,
  firstOnly: count,
  secondOnly: count,
  f1: estimateSchema,
  /** Krippendorff's alpha, nominal: held or blank, over all units. */
  alpha: estimateSchema,
});

/** A field, over the cells that both codings hold: they agree where the values of a cell are the same. */
export const fieldAgreementSchema = z.object({
  field: z.enum(CODED_FIELDS),
  /** Cells that both codings hold, of `openTo` those where both say to whom an offer is open. */
  units: count,
  /** Those in which the values are the same. */
  agree: count,
  /** Krippendorff's alpha, nominal: the values of a cell together are one value. */
  alpha: estimateSchema,
});

/** A cell on which the codings differed, and how that was resolved. */
export const disputeSchema = z.object({
  actor: id,
  topic: id,
  kind: z.enum(KINDS),
  /** The coding that held the cell. */
  heldBy: z.enum(CODINGS),
  kept: z.boolean(),
  /** The reason; '' where the dispute is not resolved yet. */
  note: z.string(),
});

export const agreementSchema = z.object({
  meeting: id,
  /** 'faulty': there is one, and its errors keep it from being counted. */
  secondCoding: z.enum(SECOND_CODINGS),
  /** All cells, then each kind, then each topic; empty where there is nothing to compare. */
  figures: z.array(agreementFiguresSchema),
  fields: z.array(fieldAgreementSchema),
  disputes: z.array(disputeSchema),
});

export type Estimate = z.infer<typeof estimateSchema>;
export type AgreementFigures = z.infer<typeof agreementFiguresSchema>;
export type FieldAgreement = z.infer<typeof fieldAgreementSchema>;
export type Dispute = z.infer<typeof disputeSchema>;
export type Agreement = z.infer<typeof agreementSchema>;
