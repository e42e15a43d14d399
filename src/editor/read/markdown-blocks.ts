/** Reads Markdown as blocks: words without its signs, lists with their numbers, HTML as text. */
import { Lexer, type Token, type Tokens } from 'marked';
import { linesIn } from '../../pipeline/lines';
import { type Block, lineOfRow, type MendPiece, type Piece, withMarker } from './blocks-text';
import { checkLines, checkParagraph, tooDeep } from './read-limits';

/** @throws ReadFailure where the text has too many lines, too long a paragraph, or too deeply nested lists */
export function markdownBlocks(text: string): Block[] {
  checkLines(text);
  checkLevels(text);
  return new BoundedLexer().lex(text).flatMap(blocksOf);
}

/** Matches the sign of a quote, or the marker of a list item. */
const MARK = /([ \t]*)(?:(>)|(?:[-*+]|\d{1,9}[.)])(?=[ \t\n\r]|$))/y;
const RULE = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/u;
/** The most nested lists and quotes: the parser reads their content again for each level. */
const MOST_LEVELS = 50;

/** Refuses too many levels, of which it counts at least as many as the parser, in one pass over the lines. */
function checkLevels(text: string): void {
  const lists: number[] = [];
  for (const line of linesIn(text)) {
    if (RULE.test(line.trimEnd())) continue;
    let [column, quotes] = [0, 0];
    MARK.lastIndex = 0;
    for (let mark = MARK.exec(line); mark; mark = MARK.exec(line)) {
      column += (mark[1] ?? '').replaceAll('\t', '    ').length;
      if (mark[2]) quotes += 1;
      else {
        while ((lists.at(-1) ?? -1) >= column) lists.pop();
        lists.push(column);
      }
      column += mark[0].trimStart().length;
      if (lists.length + quotes > MOST_LEVELS) throw tooDeep(MOST_LEVELS, line);
    }
  }
}

/** A lexer that refuses long paragraphs, since its patterns search the rest of a paragraph repeatedly. */
class BoundedLexer extends Lexer {
  private depth = 0;

  override inlineTokens(text: string, tokens?: Token[]): Token[] {
    checkParagraph(text);
    if (this.depth === MOST_LEVELS) throw tooDeep(MOST_LEVELS, text);
    this.depth += 1;
    const own = super.inlineTokens(text, tokens);
    this.depth -= 1;
    return own;
  }
}

function blocksOf(token: Token): Block[] {
  switch (token.type) {
    case 'space':
    case 'hr':
    case 'def':
      return [];
    case 'blockquote':
      return (token.tokens ?? []).flatMap(blocksOf);
    case 'list':
      return blocksOfList(token as Tokens.List);
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return [header, ...rows].map((cells) =>
        block(lineOfRow(cells.map(({ tokens }) => piecesOf(tokens)))),
      );
    }
    case 'code':
      return [block([(token as Tokens.Code).text])];
    case 'html':
      return [block([token.raw.trimEnd()])];
    case 'heading': {
      const { depth, tokens } = token as Tokens.Heading;
      return [{ ...block(piecesOf(tokens)), ...(depth === 1 && { heading: 'first' }) }];
    }
    default:
      return [block(piecesOf('tokens' in token && token.tokens ? token.tokens : [token]))];
  }
}

const block = (pieces: readonly Piece[]): Block => ({ pieces, page: null });

const JOIN: MendPiece = { rule: 'broken-line', before: '\n', after: ' ', group: 'broken-line' };

function blocksOfList({ items, ordered, start }: Tokens.List): Block[] {
  return items.flatMap(({ tokens }, i) => {
    const marker = withMarker(ordered ? `${Number(start) + i}.` : '–', false);
    const [first, ...rest] = tokens.flatMap(blocksOf);
    return [block([marker, ...(first?.pieces ?? [])]), ...rest];
  });
}

/** The words of inline tokens; a line break of the file becomes a space, as a mend. */
function piecesOf(tokens: readonly Token[]): Piece[] {
  return tokens.flatMap((token): Piece[] => {
    if (token.type === 'br') return ['\n'];
    if (token.type === 'image') return [(token as Tokens.Image).text];
    if (token.type !== 'html' && 'tokens' in token && token.tokens) return piecesOf(token.tokens);
    const isRaw = token.type === 'html' || !('text' in token);
    const words = isRaw ? token.raw : decodeEntities(`${token.text}`);
    return words.split('\n').flatMap((line, i) => (i === 0 ? [line] : [JOIN, line]));
  });
}

const ENTITIES = new Map(Object.entries({ lt: '<', gt: '>', amp: '&', quot: '"', nbsp: '\u00A0' }));

const decodeEntities = (words: string): string =>
  words.replace(/&(?:#(\d{2,6})|(\w+));/gu, (whole, code, name) =>
    code ? String.fromCodePoint(Number(code)) : (ENTITIES.get(name) ?? whole),
  );
