import { inflateSync } from 'node:zlib';

/** Pages of a PDF, also where its objects are packed in streams. */
export function pagesOf(pdf: Buffer): number {
  const packed = [...pdf.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(
    ([, body = '']) => {
      try {
        return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
      } catch {
        return '';
      }
    },
  );
  return [pdf.toString('latin1'), ...packed].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Width and height of its first page, in points. */
export function sizeOf(pdf: Buffer): readonly number[] {
  const box = pdf.toString('latin1').match(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/);
  return [Number(box?.[1]), Number(box?.[2])];
}
