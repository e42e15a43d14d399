/** Who has the floor at the end of made minutes. */
import { readActors } from '../../../src/pipeline/coding';
import { readTable } from '../../../src/pipeline/csv-table';
import { readMinutes } from '../../../src/pipeline/minutes/read-minutes';
import { speakerBook } from '../../../src/pipeline/minutes/speaker-book';
import { speakerAt } from '../../../src/pipeline/quotes';
import { COLUMNS } from '../../../src/pipeline/seed-files';

const ACTORS = `id,name,kind,subregion,alpha2,members
CAN,Canada,state,,CA,
MEX,Mexico,state,,MX,
BOL,Bolivia,state,,BO,
USA,United States,state,,US,
BHS,Bahamas,state,,BS,
CIV,Côte d’Ivoire,state,,CI,
NER,Niger,state,,NE,
GIN,Guinea,state,,GN,
UNODC,UNODC,organization,,,
013,Central America,region,,,
`;
export const actors = readActors(readTable('actors.csv', ACTORS, COLUMNS.actors).rows ?? []);
export type Told = { name: string; heading?: string; actor: string | null }[];

/** Who has the floor on the last line that is not blank; "?" before it where a line is in doubt. */
export function floorAfter(text: string, told: Told = []): string {
  const book = speakerBook(actors, [{ name: 'Karen KRAMER', actor: 'UNODC' }, ...told]);
  const { outline, passages, doubts } = readMinutes(text, book);
  const last = passages.findLast(({ kind }) => kind !== 'blank' && kind !== 'heading');
  return `${doubts.length > 0 ? '?' : ''}${speakerAt(outline, last)}`;
}

export const IN_REMARKS = 'REMARKS BY THE DELEGATIONS\n\nMexico:\nMexico agreed.\n\n';
export const IN_PRESENTATION =
  'SECOND SESSION\nPresentation by Dr. Karen KRAMER, UNODC\nShe spoke.\n\n';
export const WORDS = '\nIt thanked the Chair.\n';
