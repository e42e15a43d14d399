import { linkColumns } from '../../dataset/links-table';
import { recordColumns } from '../../dataset/records-table';
import type { Dataset } from '../../dataset/schema';
import { STATES } from '../../dataset/timeline';
import { ACTOR_KINDS, BASES, EFFECTS, KINDS, OPEN_TO, STATUSES } from '../../dataset/values';
import type { PublishedCoding } from '../agreement/compare-codings';

const field = <Name extends string>(
  name: Name,
  description: string,
  constraints?: Record<string, unknown>,
) => ({ name, type: 'string' as const, description, ...(constraints && { constraints }) });

const ACTOR_FIELDS = [
  field(
    'id',
    'ISO 3166-1 alpha-3 for a State, UN M49 for a region, a short name for an organization',
    { required: true, unique: true },
  ),
  field('name', 'English short name', { required: true }),
  field('kind', 'What the actor is', { required: true, enum: ACTOR_KINDS }),
  field('subregion', 'For a State: the id of the region in which it lies'),
  field('alpha2', 'For a State: its ISO 3166-1 alpha-2 code', { pattern: '[A-Z]{2}' }),
  field(
    'members',
    'Ids of those that an organization or a region stands for, beside the States whose subregion it is, joined by ";"; members of members are members',
  ),
];

const RECORD_CONSTRAINTS: Record<string, Record<string, unknown>> = {
  id: { required: true, unique: true },
  actor: { required: true },
  topic: { required: true },
  kind: { required: true, enum: KINDS },
  status: { required: true, enum: Object.values(STATUSES).flat() },
  open_to: { enum: OPEN_TO },
  basis: { required: true, enum: BASES },
  quote: { required: true },
  paragraph: { minimum: 1 },
  line: { minimum: 1 },
  start: { minimum: 0 },
  end: { minimum: 0 },
  state: { required: true, enum: STATES },
  first_said: { required: true },
  last_said: { required: true },
};

const LINK_CONSTRAINTS: Record<string, Record<string, unknown>> = {
  id: { required: true, unique: true },
  meeting: { required: true },
  of: { required: true },
  effect: { required: true, enum: EFFECTS },
  basis: { required: true, enum: BASES },
  quote: { required: true },
  line: { minimum: 1 },
};

/** Columns of a coding that have another name in the table of records. */
const RECORD_FIELD_OF: Record<string, string> = {
  modality: 'modalities',
  counterpart: 'counterparts',
};

/** @param resource the resource with the ids; absent for the same resource */
const reference = (field: string, resource?: string) => ({
  fields: [field],
  reference: { ...(resource && { resource }), fields: ['id'] },
});

/** Makes the Data Package 2.0 descriptor of `records.csv`, `actors.csv` and the codings. */
export function dataPackage(dataset: Dataset, codings: readonly PublishedCoding[]): object {
  const recordFields = recordColumns(dataset).map(({ id, type, explanation }) => ({
    ...field(id, explanation, RECORD_CONSTRAINTS[id]),
    type,
  }));
  const linkFields = linkColumns(dataset).map(({ id, type, explanation }) => ({
    ...field(id, explanation, LINK_CONSTRAINTS[id]),
    type,
  }));
  /** A coder's link has words only where no record says so. */
  const codedLinkFields = linkFields.map((each) =>
    each.name === 'quote'
      ? { ...field('quote', 'The words of the minutes, where no record has them'), type: each.type }
      : each,
  );
  /** Fields of a coding, with the descriptions of the fields of records. */
  const codingFields = ({ table, columns, text }: PublishedCoding) =>
    columns.flatMap((name) => {
      const fields = table === 'links' ? codedLinkFields : recordFields;
      const own = fields.find((one) => one.name === (RECORD_FIELD_OF[name] ?? name));
      if (!own) return [];
      // A coding with a hint such as "13.2" (the second place on line 13) has text in this column.
      const isHint = name === 'line' && /(?:^|,)\d+\.\d+(?:,|\r?$)/mu.test(text);
      return isHint ? field(name, own.description) : { ...own, name };
    });
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'cooperation-matrix',
    title: dataset.title,
    version: dataset.version,
    created: `${dataset.date}T00:00:00Z`,
    description: `${dataset.description ? `${dataset.description} ` : ''}Flat tables of dataset.json (SHA-256 ${dataset.hash}), whose shape dataset.schema.json declares. The rules by which the minutes were coded are in codebook.md. An apostrophe stands before each sign that a spreadsheet could take for the start of a formula: at the start of a cell, and after a semicolon, a tab or a line break in it.`,
    sources: dataset.meetings.map(({ title, document }) => ({ title: `${title}, ${document}` })),
    contributors: [
      ...[...new Set(dataset.meetings.map(({ body }) => body))].map((title) => ({
        title,
        roles: ['author of the minutes'],
      })),
      { title: 'The coders of the minutes, who are not named', roles: ['coding'] },
    ],
    resources: [
      resource({
        name: 'records',
        path: 'records.csv',
        description: 'One need, offer or capacity a row, with the words that say so',
        fields: recordFields,
        foreignKeys: [reference('actor', 'actors'), reference('subregion', 'actors')],
      }),
      resource({
        name: 'actors',
        path: 'actors.csv',
        description: 'States, organizations and regions',
        fields: ACTOR_FIELDS,
        foreignKeys: [reference('subregion')],
      }),
      ...(dataset.links
        ? [
            resource({
              name: 'links',
              path: 'links.csv',
              description: 'What a meeting says of a record of an earlier one, a link a row',
              fields: linkFields,
              foreignKeys: [reference('of', 'records'), reference('by', 'records')],
            }),
          ]
        : []),
      ...codings.map((coding) => {
        const { meeting, table, coder, path, text } = coding;
        const ofLinks = table === 'links';
        return resource({
          name: `coding-${meeting.toLowerCase()}${ofLinks ? '_links' : ''}-${coder}`,
          path,
          description: `The ${coder} of the two codings ${ofLinks ? 'of the links ' : ''}of ${meeting} whose agreement is stated`,
          fields: codingFields(coding),
          foreignKeys: [ofLinks ? reference('of', 'records') : reference('actor', 'actors')],
          lineTerminator: text.includes('\r\n') ? '\r\n' : '\n',
        });
      }),
    ],
  };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly description: string;
  readonly fields: readonly object[];
  readonly foreignKeys: readonly object[];
  readonly lineTerminator?: string;
}

const resource = ({ fields, foreignKeys, lineTerminator = '\r\n', ...named }: Resource) => ({
  ...named,
  type: 'table',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { lineTerminator, header: true },
  schema: { fields, primaryKey: ['id'], foreignKeys, missingValues: [''] },
});
