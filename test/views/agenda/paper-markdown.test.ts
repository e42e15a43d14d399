import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, paperMarkdown } from '../../../src/views/agenda/paper-markdown';
import { dataset, position, record } from '../../model/sample';
import { crowded, LINK, paper, SMALL, words } from './paper-sample';

const lines = (text: string) => text.split('\n');

describe('the paper as Markdown', () => {
  const from = paper();
  const text = paperMarkdown(from);

  it('has headings for the items, the evidence and how the paper was made', () => {
    expect(lines(text).filter((line) => line.startsWith('#'))).toEqual([
      '# Proposed agenda',
      '## 1. Protection of witnesses',
      '## 2. Extradition',
      '## Evidence',
      '## How this was made',
    ]);
  });

  it('begins with the findings of the meetings', () => {
    const found = text.indexOf(
      '**Findings:** 2 States raise witnesses. Is there an offer? Perhaps for 2.',
    );
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(text.indexOf('## 1.'));
  });

  it('has the lines of each item of the paper, with footnotes', () => {
    expect(text).toContain(
      '- **Needs:** *asks for help* 1 State: Argentina[^1]; *reports a difficulty* 1 region: Central América (reported by Organization of American States)[^2]; ' +
        '*mentions as important* 2 States: Barbados[^3], Argentina (inferred by us)[^4]; 1 organization: Organization of American States (reported by the rapporteur)[^5]',
    );
    expect(text).toContain('- **Why:** Argentina asks for help; 1 more State mentions it');
    expect(text).toContain(
      '- **Could speak first:** United Nations Office on Drugs and Crime[^6] (*offer*); Argentina (*asks*);',
    );
    expect(text).toContain('*supported by* Barbados[^9], *opposed by* Argentina[^10]');
    expect(text).toContain('\n\n0:00 to 0:30\n\n');
    const pinned = paperMarkdown(paper(SMALL, { agenda: { pin: ['firearms'] } }));
    expect(pinned).toContain('The chair pinned it');
  });

  it('has each footnote once, with quote, paragraph and links', () => {
    const notes = lines(text).filter((line) => /^\[\^\d+\]: /.test(line));
    expect(notes).toHaveLength(10);
    expect(notes[5]).toBe(
      '[^6]: United Nations Office on Drugs and Crime: offers; Canada: plans to offer: “Both will train.” ' +
        '(2007 (1), paragraph 1, DOC-1; [record o1](<https://example.org/matrix/?record=o1>); [record o2](<https://example.org/matrix/?record=o2>))',
    );
    expect(notes[2]).toContain('DOC-2, in Spanish');
  });

  it('has every statement of the paper about itself', () => {
    for (const { label, value, isLink } of from.statement)
      expect(text).toContain(`- **${label}:** ${isLink ? `<${LINK}>` : value}`);
  });

  it('counts the names and quotes that it leaves out', () => {
    const full = paper(crowded(60), { agenda: { length: { items: 7, minutes: 210 } } });
    const [first] = full.items;
    const written = paperMarkdown(full);
    expect(written).toContain(`**${first?.heading}** ${first?.notesElsewhere}`);
    expect(written).toContain(' and 8 more');
    expect(first?.lines.map(words).join()).toContain(' more;');
  });
});

describe('text of the dataset in Markdown', () => {
  it('does not become markup where it contains markup characters', () => {
    expect(escapeMarkdown('a*b_c`d [e](f) <g> #1 | ~x~ & $y$ \\z\nw^2')).toBe(
      'a\\*b\\_c\\`d \\[e\\](f) \\<g\\> \\#1 \\| \\~x\\~ \\& \\$y\\$ \\\\z w\\^2',
    );
    expect(escapeMarkdown('https://example.org, www.example.org, a@example.org')).toBe(
      'https\\://example.org, www\\.example.org, a\\@example.org',
    );
  });

  it('never becomes markup, for any text', () => {
    const nasty =
      '<b onclick="x()">**so**</b> [link](https://evil.example) `c` ![i](x) &lt; [^1]\n# H\n- l';
    const data = {
      ...dataset(
        [
          record('r1', 'PER', 'witnesses', 'raised', { quote: nasty, start: 10 }),
          record('r2', 'CAN', 'witnesses', 'available', { start: 400 }),
        ],
        {
          proposals: [{ id: 'p', label: nasty, topics: ['witnesses'] }],
          positions: [position('p1', 'p', 'CAN', 'proposes')],
        },
      ),
    };
    const topics = data.topics.map((topic) =>
      topic.id === 'witnesses' ? { ...topic, label: nasty } : topic,
    );
    const made = paper({ ...data, topics }, { agenda: { length: { items: 1, minutes: 30 } } });
    const html = marked.parse(paperMarkdown(made), { async: false, gfm: true });
    expect(html).not.toMatch(/<b |<code|<img|href="https:\/\/evil/);
    expect(html.match(/<h\d/g)).toHaveLength(4);
    // The rendered text equals the text of the dataset, except for line ends.
    const seen = html.replace(/<[^>]*>/g, '').replaceAll('&quot;', '"');
    expect(seen).toContain('&lt;b onclick="x()"&gt;**so**&lt;/b&gt; [link](https://evil.example)');
    expect(seen).toContain('&amp;lt; [^1] # H - l');
  });
});
