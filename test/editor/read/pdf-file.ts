import type { PdfPage } from '../../../src/editor/read/pdf-items';

/** Signs of Windows-1252 that have other numbers elsewhere. */
const SIGNS: Record<string, number> = {
  '’': 146,
  '‘': 145,
  '“': 147,
  '”': 148,
  '–': 150,
  '•': 149,
};
const escaped = (words: string) =>
  Array.from(words, (sign) => {
    const code = SIGNS[sign] ?? sign.charCodeAt(0);
    return code > 126 || '()\\'.includes(sign) ? `\\${code.toString(8).padStart(3, '0')}` : sign;
  }).join('');

/** A PDF of such pages in Helvetica, and what its last part says besides. */
export function pdfOf(pages: readonly PdfPage[], trailer = ''): Uint8Array {
  const objects: string[] = [];
  const font = (name: string) =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const kids = pages.map((_, i) => `${5 + i * 2} 0 R`).join(' ');
  objects.push('<< /Type /Catalog /Pages 2 0 R >>');
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.push(font('Helvetica'), font('Helvetica-Bold'));
  pages.forEach(({ width, height, items }, i) => {
    const text = items.map(({ words, x, y, size, font: name }) => {
      const at = `${x.toFixed(3)} ${(height - y).toFixed(3)}`;
      return `BT /${name === 'bold' ? 'F2' : 'F1'} ${size} Tf ${at} Td (${escaped(words)}) Tj ET`;
    });
    const stream = `0 0 10 10 re f\n${text.join('\n')}`;
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${6 + i * 2} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    );
  });
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const place = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${`${place}`.padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}
