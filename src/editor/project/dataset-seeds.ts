/**
 * Rebuilds the seeds of a published dataset, so that a person can continue from a page without the folder that it was
 * made from. A build of these seeds gives the same bytes.
 */
import type {
  Actor,
  CoopRecord,
  Dataset,
  Evidence,
  Labels,
  OutlineNode,
} from '../../dataset/schema';
import { CODINGS } from '../../dataset/values';
import { removeTables } from '../../pipeline/codebook-tables';
import {
  type ReadHeading,
  type ReadMinutes,
  readMinutes,
} from '../../pipeline/minutes/read-minutes';
import { FORMS, type HeadingDecision } from '../../pipeline/minutes/speaker-headings';
import { speakerReader } from '../../pipeline/minutes/speaker-reader';
import { collapseBlanks, findQuote, lineHint } from '../../pipeline/quotes';
import type { TableName } from '../../pipeline/seed-files';
import { listsOfDataset, tableOf } from './dataset-lists';
import { nobodyWhere } from './migrate-speakers';

type Meeting = Dataset['meetings'][number];

/** `dataset.json` with the files that lie beside it. */
export interface Published {
  readonly dataset: Dataset;
  readonly codebook: string;
  /** Text of the minutes by the meeting's id. */
  readonly minutes: ReadonlyMap<string, string>;
  readonly labels: readonly Labels[];
  /** Tables of `codings/`, verbatim, by their path under `data/`. */
  readonly codings: ReadonlyMap<string, string>;
}

/** The seed texts by path. */
export function seedsOfDataset(published: Published): Map<string, string> {
  const { dataset, codebook, minutes, labels, codings } = published;
  const { title, question, description, group, version, date, language } = dataset;
  const about = { title, question, description, group, version, date, language };
  const files = new Map([
    ['seeds/dataset.json', json(about)],
    ['seeds/codebook.md', removeTables(codebook, vocabularyRows(dataset))],
    ...listsOfDataset(dataset, labels),
  ]);
  if (dataset.formerNames)
    files.set('seeds/former-names.csv', tableOf('former-names', dataset.formerNames));
  const table = (path: string, name: TableName, rows: readonly object[]) =>
    files.set(path, tableOf(name, rows));
  for (const meeting of dataset.meetings) {
    const folder = `seeds/${meeting.id}`;
    const text = minutes.get(meeting.id) ?? '';
    const claims = <
      Claim extends { meeting: string; reportedBy?: string; evidence: Evidence | null },
    >(
      all: readonly Claim[],
    ) =>
      all
        .filter((claim) => claim.meeting === meeting.id)
        .map((claim) => ({
          ...claim,
          reported_by: claim.reportedBy ?? '',
          ...(claim.evidence ? quoteOf(claim.evidence, text) : { quote: '', line: '' }),
        }));
    const own = [...dataset.records, ...dataset.positions].filter(
      (each) => each.meeting === meeting.id,
    );
    files.set(`${folder}/meeting.json`, json(meetingFile(meeting, text, dataset.actors, own)));
    files.set(`${folder}/minutes.txt`, text);
    const records = dataset.records.map(({ modalities, counterparts, ...record }) => ({
      ...record,
      modality: modalities,
      counterpart: counterparts,
      open_to: record.kind === 'offer' ? record.openTo : null,
    }));
    table(`${folder}/records.csv`, 'records', claims(records));
    table(`${folder}/positions.csv`, 'positions', claims(dataset.positions));
    const links = claims(dataset.links ?? []);
    if (links.length > 0) table(`${folder}/links.csv`, 'links', links);
    const decisions = claims(dataset.decisions ?? []);
    if (decisions.length > 0) table(`${folder}/decisions.csv`, 'decisions', decisions);
    for (const coder of CODINGS) {
      const coding = codings.get(`codings/${meeting.id}.${coder}.csv`);
      if (coding !== undefined) files.set(`${folder}/records.${coder}.csv`, coding);
      const ofLinks = codings.get(`codings/${meeting.id}_links.${coder}.csv`);
      if (ofLinks !== undefined) files.set(`${folder}/links.${coder}.csv`, ofLinks);
    }
    const { disputes = [] } = dataset.agreements.find((each) => each.meeting === meeting.id) ?? {};
    const resolved = disputes.filter(({ note }) => note !== '');
    if (resolved.length > 0) table(`${folder}/resolutions.csv`, 'resolutions', resolved);
  }
  return files;
}

const vocabularyRows = ({ topics, modalities }: Dataset) => ({
  topics: topics.map((cells) => ({ cells })),
  modalities: modalities.map((cells) => ({ cells })),
});

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The quoted words; their line only where the words stand more than once. */
function quoteOf({ exact, start }: Evidence, text: string) {
  const quote = collapseBlanks(exact);
  return { quote, line: lineHint(findQuote(text, quote), start) };
}

/** The contents of `meeting.json`; all that the minutes themselves say about speakers is left out. */
function meetingFile(
  published: Meeting,
  minutes: string,
  actors: readonly Actor[],
  coded: readonly Pick<CoopRecord, 'actor' | 'reportedBy' | 'evidence'>[],
) {
  const { text: _, textHash: __, outline, spoke, ...meeting } = published;
  const speakers = outline.flatMap(({ level, title, actor, presenter }) => {
    if (level === 'part' || presenter === null) return [];
    const heading = title.includes(presenter) ? {} : { heading: title };
    return { name: presenter, ...heading, actor };
  });
  const own = speakers.filter(
    ({ name, actor }, i) => i === speakers.findIndex((e) => e.name === name && e.actor === actor),
  );
  const named = actors.map((actor) => ({ ...actor, others: [] }));
  const reader = speakerReader(named, meeting.language);
  const agreed = headingsOf(outline, readMinutes(minutes, reader, { speakers: own }));
  const claims = coded.map(({ actor, reportedBy, evidence: { start } }) => ({
    ...{ actor, reporter: reportedBy, start },
  }));
  const nobody = nobodyWhere(
    readMinutes(minutes, reader, { speakers: own, headings: agreed }),
    claims,
  );
  const headings = [...nobody, ...agreed];
  const read = readMinutes(minutes, reader, { speakers: own, headings });
  const found = new Set(read.outline.map(({ actor }) => actor));
  const silent = spoke.filter((actor) => !found.has(actor));
  return { ...meeting, ...(silent.length > 0 && { spoke: silent }), headings, speakers: own };
}

/**
 * The heading decisions that give the published speakers again. A speaker within a paragraph stands in the records
 * alone, so no decision is needed there.
 */
function headingsOf(
  outline: readonly OutlineNode[],
  { headings, outline: own }: ReadMinutes,
): HeadingDecision[] {
  const published = new Map(outline.map((node) => [node.start, node.actor]));
  const isAgreed = ({ start, named }: ReadHeading) =>
    named.length === 1 && published.get(start) === named[0];
  const forms = FORMS.filter((form) =>
    headings.some((heading) => heading.form === form && isAgreed(heading)),
  ).map((form) => ({ form }));
  const differ = headings.filter((heading) => {
    const { form, node, listedActor, named, start } = heading;
    const actor = published.get(start) ?? null;
    // A presentation within a speech belongs to the speaker of the speech.
    const inherited = own[own[node]?.parent ?? -1]?.actor ?? null;
    if (form === 'section' || (named.length === 0 && actor === inherited)) return false;
    if (listedActor !== undefined) return listedActor !== actor;
    return !(isAgreed(heading) && forms.some((each) => each.form === form));
  });
  const titles = new Map(
    differ.map(({ form, title, start }) => [
      `${form} ${title}`,
      { form, title, actor: published.get(start) ?? null },
    ]),
  );
  return [...forms, ...titles.values()];
}
