/** Markdown as blocks: words without its signs, lists with their numbers, markup of HTML as it stands. */
import { lexer, type Token, type Tokens } from 'marked';
import { type Block, lineOfRow, type MendPiece, type Piece, withMarker } from './blocks-text';

export function markdownBlocks(text: string): Block[] {
  return lexer(text).flatMap(blocksOf);
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

/** Words of what stands within a line; a line that was only broken in the file goes on. */
function piecesOf(tokens: readonly Token[]): Piece[] {
  return tokens.flatMap((token): Piece[] => {
    if (token.type === 'br') return ['\n'];
    if (token.type === 'image') return [(token as Tokens.Image).text];
    if (token.type !== 'html' && 'tokens' in token && token.tokens) return piecesOf(token.tokens);
    const isRaw = token.type === 'html' || !('text' in token);
    const words = isRaw ? token.raw : plain(`${token.text}`);
    return words.split('\n').flatMap((line, i) => (i === 0 ? [line] : [JOIN, line]));
  });
}

const ENTITIES = new Map(Object.entries({ lt: '<', gt: '>', amp: '&', quot: '"', nbsp: '\u00A0' }));

const plain = (words: string): string =>
  words.replace(/&(?:#(\d{2,6})|(\w+));/gu, (whole, code, name) =>
    code ? String.fromCodePoint(Number(code)) : (ENTITIES.get(name) ?? whole),
  );
