/** Lists what the editor shows about speakers: headings by form, who spoke, unlisted names, and proposals. */
import type { CodedMeeting } from '../../pipeline/coding';
import type { ReadHeading } from '../../pipeline/minutes/read-minutes';
import { FORMS, type Form } from '../../pipeline/minutes/speaker-headings';
import { speakersIn } from '../../pipeline/minutes/speaker-reader';
import { foldName } from '../../pipeline/minutes/state-names';
import { collapseBlanks } from '../../pipeline/quotes';
import { offsetOf, spotAt, type Text, textOfLines } from '../project/anchors';
import { memoBy } from '../project/memo-by';
import type { Project, Spot } from '../project/project';
import type { CheckResult, HeadingGroup, HeadingTitle, Proposal } from './engine-protocol';

type Read = Pick<CodedMeeting, 'outline' | 'passages' | 'headings' | 'reader'>;

/** The most characters of a sentence that are shown. */
const LONGEST_SHOWN = 110;

const shortenWords = (words: string): string => {
  const line = collapseBlanks(words).trim();
  return line.length > LONGEST_SHOWN
    ? `${line.slice(0, LONGEST_SHOWN).replace(/\s+\S*$/u, '')} …`
    : line;
};

const lists = memoBy<Project['lists']['lines'], Pick<CheckResult, 'spoke' | 'unlisted'>>();

/** The headings, speakers and unlisted names of a project. */
export function speakerLists(
  project: Project,
  read: Read,
): Pick<CheckResult, 'headings' | 'spoke' | 'unlisted'> {
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
      words: shortenWords(text.text.slice(start, end)),
      confirmed: confirmed.has(actor),
    }));
    return { spoke, unlisted: speakers.unlisted() };
  });
  return { ...found, headings: headingGroups(project, read.headings) };
}

/** The headings that may name a speaker, grouped by form. */
function headingGroups(project: Project, headings: readonly ReadHeading[]): HeadingGroup[] {
  return FORMS.flatMap((form): HeadingGroup[] => {
    const own = headings.filter((heading) => heading.form === form);
    const [first] = own;
    if (!first) return [];
    const text = textOfLines(project.lists.lines);
    const shown = own.find(({ named }) => named.length > 0) ?? first;
    // The letter of a list may stand on a line before the title: "a."
    const line = text.lines[shown.line - 1]?.words ?? '';
    return [
      {
        form,
        example: shortenWords(line.includes(shown.title) ? line : shown.title),
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

/** The titles of headings; headings with one title count as one. */
function titlesOf(
  { values }: Project,
  headings: readonly ReadHeading[],
  text: Text,
): HeadingTitle[] {
  const titles = new Map<string, HeadingTitle>();
  for (const { title, form, start, named, listedActor } of headings) {
    const key = foldName(title);
    const before = titles.get(key);
    const entry = values.meeting.headings?.find(
      (each) => each.form === form && foldName(each.title ?? '') === key,
    );
    const actor = entry ? (entry.actor === undefined ? named[0] : entry.actor) : listedActor;
    const spot = before?.spot ?? spotAt(text, start);
    titles.set(key, { title, spot, named, actor, count: (before?.count ?? 0) + 1 });
  }
  return [...titles.values()];
}

/** Proposes who speaks in the words between two spots. */
export function proposalFor(project: Project, read: Read, from: Spot, to: Spot): Proposal {
  const text = textOfLines(project.lists.lines);
  const { propose } = speakersIn(text.text, read, read.reader);
  const [start, end] = [offsetOf(text, from) ?? 0, offsetOf(text, to) ?? 0];
  const { at, ...proposed } = propose(start, end);
  const words = at ? collapseBlanks(text.text.slice(at.start, at.end)) : '';
  // "Ecuador thanked the UN and Chile" is recorded of those who helped.
  const named = read.reader.namesIn(text.text.slice(start, end));
  const asides = [...new Set([...proposed.asides, ...named])].filter(
    (id) => !proposed.actors.includes(id),
  );
  return { ...proposed, asides, at: at && spotAt(text, at.start), words };
}
