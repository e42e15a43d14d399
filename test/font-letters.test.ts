import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fontLetters } from './fixtures/page-font';
import { readFolder } from './source-files';

/**
 * Characters that need no glyph: controls, and spaces, which browsers derive from the plain one. The replacement
 * character occurs in data only.
 */
const UNSEEN = /[\p{C}\p{Z}\uFFFD]/u;

const isDrawable = (letter: string) => {
  const code = letter.codePointAt(0) as number;
  return UNSEEN.test(letter) || fontLetters.has(code);
};

/** Files whose letters are searched for or measured and not shown, with the reason. */
const OF_DOCUMENTS: readonly (readonly [start: string, reason: string])[] = [
  ['src/dataset/csv.ts', 'what a spreadsheet takes for a formula'],
  ['src/editor/read/', 'letters of the document that is read'],
  ['src/pipeline/', 'wordings and marks of minutes'],
  ['src/ui/fit-text.ts', 'how wide letters of names are'],
  ['src/ui/search-list.tsx', 'marks that a search takes for plain ones'],
];

const FILES = [
  'index.html',
  ...[...readFolder('src').keys()].filter((path) => /\.(?:tsx?|css)$/.test(path)),
];

/** The letters of a source text, written literally or by their number. */
function lettersOf(text: string): string[] {
  const numbers = [
    ...text.matchAll(/\\u\{?([\da-f]{4,6})\}?|&#x([\da-f]+);/giu),
    ...[...text.matchAll(/content:[^;]+/gu)].flatMap(([content]) => [
      ...content.matchAll(/\\([\da-f]{2,6})/giu),
    ]),
  ].map(([, first, second]) => Number.parseInt(first ?? second ?? '', 16));
  return [
    ...(text.match(/[^\0-~]/gu) ?? []),
    ...numbers.map((number) => String.fromCodePoint(number)),
  ];
}

const missingIn = (file: string) => [
  ...new Set(lettersOf(readFileSync(file, 'utf8')).filter((letter) => !isDrawable(letter))),
];

it('source has no letter that the font of the page lacks, which another font would replace', () => {
  expect(FILES.length).toBeGreaterThan(300);
  const found = FILES.filter((file) => !OF_DOCUMENTS.some(([start]) => file.startsWith(start)))
    .map((file) => [file, missingIn(file)] as const)
    .filter(([, letters]) => letters.length > 0);
  expect(found).toEqual([]);
});

it('finds letters written literally, by number, and in styles', () => {
  const text = 'a “b” – × ◆ \\u25be &#x2713; { content: " \\25b8" / ""; color: red } \\u202f';
  expect(lettersOf(text).filter((letter) => !isDrawable(letter))).toEqual(['◆', '▾', '✓', '▸']);
});

it.each(OF_DOCUMENTS)('leaves %s out for a reason that still holds: %s', (start) => {
  expect(FILES.filter((file) => file.startsWith(start)).flatMap(missingIn).length).toBeGreaterThan(
    0,
  );
});
