import type * as z from 'zod/mini';
import {
  agreementFiguresSchema,
  agreementSchema,
  disputeSchema,
  estimateSchema,
  fieldAgreementSchema,
  linkAgreementSchema,
} from '../../dataset/agreement-schema';
import {
  actorSchema,
  datasetSchema,
  decisionSchema,
  evidenceSchema,
  fileLinkSchema,
  formerNameSchema,
  labelsLinkSchema,
  linkSchema,
  mapTileSchema,
  meetingSchema,
  modalitySchema,
  noteSchema,
  outlineNodeSchema,
  positionSchema,
  proposalSchema,
  recordSchema,
  topicGroupSchema,
  topicSchema,
} from '../../dataset/schema';
import { dataPackage } from './data-package';

type Json = Record<string, unknown>;
type Shape = z.core.$ZodType;

/** Definitions of the JSON Schema: shape, name and description of each. */
const DEFINITIONS: readonly (readonly [Shape, string, string])[] = [
  [
    labelsLinkSchema,
    'LabelsLink',
    'Names and labels in another language. `language` is a BCP 47 tag, `file` a path relative to the dataset.',
  ],
  [
    fileLinkSchema,
    'FileLink',
    'The minutes of a meeting, one of its two codings, or the codebook, as published with the dataset. `file` is a path relative to the dataset, `hash` the SHA-256 of the whole file.',
  ],
  [
    meetingSchema,
    'Meeting',
    'A meeting. `title`, `body` and `place` are in the language of the dataset, headings in `language`, that of the minutes. `text` is the path of its minutes, relative to the dataset, `textHash` the SHA-256 of their text; `spoke` names the actors with recorded remarks or a presentation; `participants` is empty where there is no list of who could take part, `attended` null where the minutes do not list who was there.',
  ],
  [
    outlineNodeSchema,
    'OutlineNode',
    'A heading of the minutes and the stretch of text under it, in UTF-16 offsets. `parent` is an index into the same list; `actor` has the floor.',
  ],
  [
    actorSchema,
    'Actor',
    'A State (ISO 3166-1 alpha-3), an organization (short name) or a region (UN M49 code). `alpha2` is the ISO 3166-1 alpha-2 code of a State, by which a platform knows its name in any language. `members` are those that an organization or a region stands for, beside the States whose subregion it is; members of members are members.',
  ],
  [
    topicGroupSchema,
    'TopicGroup',
    'A group of topics. `short` is its label where room is scarce; datasets without it are valid.',
  ],
  [topicSchema, 'Topic', 'A subject of cooperation and the instrument that treats it.'],
  [modalitySchema, 'Modality', 'A form of cooperation.'],
  [
    recordSchema,
    'Record',
    'One claim (actor, topic, kind) tied to one contiguous quote. `reportedBy` is the actor whose statement carries it, or RAP for the rapporteur. The statuses depend on the kind. `openTo` says who may take up an offer: all, the members of its counterparts, others on request, or those named only; null for past help.',
  ],
  [
    proposalSchema,
    'Proposal',
    'Something that an actor wants the body to do, and the topics it touches.',
  ],
  [noteSchema, 'Note', 'What a reader of the minutes should know of the document.'],
  [
    positionSchema,
    'Position',
    'Where an actor stands on a proposal, tied to one contiguous quote. `withdraws` takes back an earlier stance of the actor.',
  ],
  [
    linkSchema,
    'Link',
    'What a meeting says of a need or offer that an earlier meeting recorded (`of`): it repeats or changes it, so that `by` carries it on; some help came (`part`); it is met or delivered (`done`); or its own actor has `withdrawn` it. The words are those of the record `by`, or else `evidence`.',
  ],
  [decisionSchema, 'Decision', 'What a meeting decides on a proposal.'],
  [
    formerNameSchema,
    'FormerName',
    'The name or label that an entry of a list had up to and with the day `until`.',
  ],
  [
    evidenceSchema,
    'Evidence',
    'W3C TextQuoteSelector and TextPositionSelector in one: `exact` equals the slice of the text from `start` to `end`, in UTF-16 code units. `paragraph` and `line`, from 1, are those in which the quote begins.',
  ],
  [
    agreementSchema,
    'Agreement',
    'How two independent codings of a meeting agree, before differences were resolved. `secondCoding` is measured, missing, or faulty: then it has errors and nothing is stated.',
  ],
  [
    agreementFiguresSchema,
    'AgreementFigures',
    'Figures over cells (actor, topic, kind) of the actors that spoke, blank ones included; of one kind, of one topic, or of all where both are null. `alpha` is that of Krippendorff, nominal, held or blank.',
  ],
  [
    fieldAgreementSchema,
    'FieldAgreement',
    'Agreement on a field over cells that both codings hold; of `openTo` over those where both say to whom an offer is open. They agree in a cell where its records have the same values in both. `alpha` is that of Krippendorff, nominal.',
  ],
  [
    linkAgreementSchema,
    'LinkAgreement',
    'Agreement on links. A pair is a record of an earlier meeting with the words of this one that say what became of it; links of one record whose words overlap are one pair. `kappa` is that of Cohen, on the effects of the pairs that both codings hold, of which `agree` have the same.',
  ],
  [
    estimateSchema,
    'Estimate',
    'A figure with its 95 % percentile interval from 1,000 bootstrap resamples of the units. Null where it is not defined.',
  ],
  [
    mapTileSchema,
    'MapTile',
    'Where a State stands on the map, a grid of tiles of one size: `column` and `row` count from 1, from the north-west. A dataset without a map has no tiles.',
  ],
  [
    disputeSchema,
    'Dispute',
    'A cell that only one coding holds, whether the dataset keeps it, and why; those of actors that did not speak too.',
  ],
];

/**
 * Makes the JSON Schema of `dataset.json`, with a definition and a description for each shape in it. Zod's own
 * `toJSONSchema` supports every type, and would be a tenth of what the editor's worker loads.
 */
export function datasetJsonSchema(): Json {
  const named = new Map(DEFINITIONS.map((each) => [each[0], each]));
  const $defs: Record<string, Json> = {};
  const refer = (shape: Shape): Json => {
    const [, id, description] = named.get(shape) ?? [];
    if (!id) return schemaOf(shape, refer);
    if (!(id in $defs)) {
      // Registering a definition before its parts puts it before them in the order.
      const definition: Json = {};
      $defs[id] = definition;
      Object.assign(definition, schemaOf(shape, refer), { description });
    }
    return { $ref: `#/$defs/${id}` };
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...schemaOf(datasetSchema, refer),
    title: 'Cooperation Matrix dataset',
    description:
      'Needs, offers and capacities that the minutes of meetings record, each with the words that say so. Ids are permanent. `hash` is the SHA-256 of this very file with the value of `hash` emptied. `language` is that of names, labels and notes.',
    $defs,
  };
}

/** Schema and descriptor of the published data. */
export const description = () => ({
  schema: `${JSON.stringify(datasetJsonSchema(), null, 2)}\n`,
  dataPackage,
});

/** The JSON Schema of one shape. Throws for a type that the data do not use yet. */
function schemaOf(shape: Shape, refer: (shape: Shape) => Json): Json {
  const { def } = (shape as z.core.$ZodTypes)._zod;
  const checks = (def.checks ?? []).map((check) => (check as z.core.$ZodChecks)._zod.def);
  const least = checks.find((check) => check.check === 'min_length')?.minimum;
  switch (def.type) {
    case 'string': {
      const pattern = checks.flatMap((check) => ('pattern' in check && check.pattern) || [])[0];
      return {
        type: 'string',
        ...(least !== undefined && { minLength: least }),
        ...(pattern && { pattern: pattern.source }),
      };
    }
    case 'number': {
      const bound = checks.find((check) => check.check === 'greater_than');
      const limit = checks.find((check) => check.check === 'less_than');
      if (!('format' in def))
        return {
          type: 'number',
          ...(bound && { minimum: bound.value }),
          ...(limit && { maximum: limit.value }),
        };
      return {
        type: 'integer',
        ...(bound && { [bound.inclusive ? 'minimum' : 'exclusiveMinimum']: bound.value }),
        maximum: Number.MAX_SAFE_INTEGER,
      };
    }
    case 'boolean':
      return { type: 'boolean' };
    case 'enum':
      return { type: 'string', enum: Object.values(def.entries) };
    case 'literal':
      return { type: typeof def.values[0], const: def.values[0] };
    case 'array':
      return {
        ...(least !== undefined && { minItems: least }),
        type: 'array',
        items: refer(def.element),
      };
    case 'object': {
      const fields = Object.entries(def.shape);
      return {
        type: 'object',
        properties: Object.fromEntries(fields.map(([key, field]) => [key, refer(field)])),
        required: fields.flatMap(([key, field]) => (field._zod.optout ? [] : [key])),
        additionalProperties: false,
      };
    }
    case 'union':
      return { oneOf: def.options.map(refer) };
    case 'optional':
      return refer(def.innerType);
    case 'nullable': {
      const inner = refer(def.innerType);
      const isBare = 'type' in inner && Object.keys(inner).length === 1;
      return isBare ? { type: [inner.type, 'null'] } : { anyOf: [inner, { type: 'null' }] };
    }
    default:
      throw new Error(`${def.type}: no JSON Schema`);
  }
}
