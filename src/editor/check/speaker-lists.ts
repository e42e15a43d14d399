/** What the editor shows of who speaks: headings by form, who spoke, what no list has, and who speaks in words. */
import type { CodedMeeting } from '../../pipeline/coding';
import { firstWhere } from '../../pipeline/lines';
import { FORMS, type Form } from '../../pipeline/minutes/headings';
import { speakersIn } from '../../pipeline/minutes/propose';
import type { ReadHeading } from '../../pipeline/minutes/read-minutes';
import { foldName } from '../../pipeline/minutes/state-names';
import { withBlanks } from '../../pipeline/quotes';
import { type Text, textOfLines } from '../project/anchors';
import { memoBy } from '../project/memo-by';
import type { Project, Spot } from '../project/project';
import type { Checked, HeadingGroup, HeadingTitle, Proposal } from './engine-protocol';

type Read = Pick<CodedMeeting, 'outline' | 'passages' | 'headings' | 'reader'>;

/** Characters of a sentence that is shown. */
const SHOWN = 110;

const shortened = (words: string): string => {
  const line = withBlanks(words).trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN).replace(/\s+\S*$/u, '')} …` : line;
};

function spotAt({ starts, lines }: Text, offset: number): Spot {
  const at = firstWhere(starts.length, (i) => (starts[i] ?? 0) > offset) - 1;
  return { line: lines[at]?.id ?? '', at: offset - (starts[at] ?? 0) };
}

const offsetOf = ({ starts, places }: Text, { line, at }: Spot): number =>
  (starts[places.get(line) ?? -1] ?? 0) + at;

const lists = memoBy<Project['lists']['lines'], Pick<Checked, 'spoke' | 'unlisted'>>();

/** What is shown of who speaks in a project. */
export function speakerLists(
  project: Project,
  read: Read,
): Pick<Checked, 'headings' | 'spoke' | 'unlisted'> {
  const { lines } = project.lists;
  const found = lists(lines, [read.outline, read.reader, project.values.meeting.spoke], () => {
    const text = textOfLines(lines);
    const speakers = speakersIn(text.text, read, read.reader);
    const confirmed = new Set([
      ...(project.values.meeting.spoke ?? []),
      ...read.headings.map(({ actor }) => actor),
    ]);
    const spoke = speakers.spoke().map(({ actor, count, start, end }) => ({
      ...{ actor, count, spot: spotAt(text, start) },
      words: shortened(text.text.slice(start, end)),
      confirmed: confirmed.has(actor),
    }));
    return { spoke, unlisted: speakers.unlisted() };
  });
  return { ...found, headings: headingGroups(project, read.headings) };
}

/** The headings that may say who speaks, by their form. */
function headingGroups(project: Project, headings: readonly ReadHeading[]): HeadingGroup[] {
  return FORMS.flatMap((form): HeadingGroup[] => {
    const own = headings.filter((heading) => heading.form === form);
    const [first] = own;
    if (!first) return [];
    const text = textOfLines(project.lists.lines);
    const shown = own.find(({ named }) => named.length > 0) ?? first;
    return [
      {
        form,
        example: shortened(text.lines[shown.line - 1]?.words ?? ''),
        count: own.length,
        decision: decisionOf(project, form),
        titles: titlesOf(project, own, text),
      },
    ];
  });
}

function decisionOf({ values }: Project, form: Form): HeadingGroup['decision'] {
  const entry = values.meeting.headings?.find(
    (each) => each.form === form && each.title === undefined,
  );
  if (!entry) return 'open';
  return entry.actor === null ? 'nobody' : 'named';
}

/** Headings of one title are one. */
function titlesOf(
  { values }: Project,
  headings: readonly ReadHeading[],
  text: Text,
): HeadingTitle[] {
  const titles = new Map<string, HeadingTitle>();
  for (const { title, form, start, named, told } of headings) {
    const key = foldName(title);
    const before = titles.get(key);
    const entry = values.meeting.headings?.find(
      (each) => each.form === form && foldName(each.title ?? '') === key,
    );
    const actor = entry ? (entry.actor === undefined ? named[0] : entry.actor) : told;
    const spot = before?.spot ?? spotAt(text, start);
    titles.set(key, { title, spot, named, actor, count: (before?.count ?? 0) + 1 });
  }
  return [...titles.values()];
}

/** Who speaks in the words from one place to another. */
export function proposalFor(project: Project, read: Read, from: Spot, to: Spot): Proposal {
  const text = textOfLines(project.lists.lines);
  const { propose } = speakersIn(text.text, read, read.reader);
  const { at, ...proposed } = propose(offsetOf(text, from), offsetOf(text, to));
  const words = at ? withBlanks(text.text.slice(at.start, at.end)) : '';
  return { ...proposed, at: at && spotAt(text, at.start), words };
}
