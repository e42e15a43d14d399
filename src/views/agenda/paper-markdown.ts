/** Writes the paper as Markdown with footnotes. Text of the dataset never becomes markup. */
import { joinClauses, t } from '../../i18n';
import {
  type EvidencePart,
  evidenceHint,
  type Paper,
  type PaperItem,
  type PaperLine,
} from './build-paper';
import type { PaperNote } from './paper-notes';

/**
 * Escapes characters that start markup or make a bare address a link. It keeps those that matter only at
 * the start of a line, since the text never stands there.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&$^@]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&');
}

/** Encodes characters that an address between angle brackets must not contain. */
const address = (href: string): string =>
  href.replace(/[<>\s\\]/g, (sign) => encodeURIComponent(sign));

export function paperMarkdown(paper: Paper): string {
  const { title, blanks, documents, total, caution, findings, items, statement } = paper;
  const facts = statement.map(
    ({ label, value, isLink }) =>
      `- **${escapeMarkdown(t('paper.label', { label }))}** ${isLink ? `<${address(value)}>` : escapeMarkdown(value)}`,
  );
  return [
    `# ${escapeMarkdown(title)}`,
    escapeMarkdown(blanks),
    escapeMarkdown(documents),
    escapeMarkdown(total),
    escapeMarkdown(caution),
    ...findings.map(lineWords),
    ...(items.length === 0 ? [escapeMarkdown(t('agenda.empty'))] : items.flatMap(itemBlocks)),
    ...paper.disputed.map(lineWords),
    `## ${escapeMarkdown(t('paper.evidence'))}`,
    escapeMarkdown(evidenceHint(paper)),
    ...paper.evidence.flatMap(noteBlocks),
    `## ${escapeMarkdown(t('paper.made'))}`,
    facts.join('\n'),
    '',
  ].join('\n\n');
}

function itemBlocks({ heading, clock, doubt, lines }: PaperItem): string[] {
  return [
    `## ${escapeMarkdown(heading)}`,
    escapeMarkdown(clock),
    ...(doubt ? [escapeMarkdown(doubt)] : []),
    lines.map((line) => `- ${lineWords(line)}`).join('\n'),
  ];
}

function lineWords({ label, runs }: PaperLine): string {
  const words = runs.map((run) => {
    if (run.kind === 'notes') return run.marks.map(({ number }) => `[^${number}]`).join('');
    return run.kind === 'term' ? `*${escapeMarkdown(run.text)}*` : escapeMarkdown(run.text);
  });
  const name = label === '' ? '' : `**${escapeMarkdown(t('paper.label', { label }))}** `;
  return name + words.join('');
}

/** The notes of a part, after a line that counts its quotes under other items. */
function noteBlocks({ heading, notes, notesElsewhere }: EvidencePart): string[] {
  return [
    ...(notesElsewhere ? [`**${escapeMarkdown(heading)}** ${escapeMarkdown(notesElsewhere)}`] : []),
    ...notes.map(noteWords),
  ];
}

function noteWords({ number, sources, quote, place, links }: PaperNote): string {
  const linked = links.map(({ name, href }) => `[${escapeMarkdown(name)}](<${address(href)}>)`);
  const words = escapeMarkdown(`${sources} ${t('paper.quote', { quote })}`);
  return `[^${number}]: ${words} (${joinClauses([escapeMarkdown(place), ...linked])})`;
}
