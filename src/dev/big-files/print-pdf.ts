/** Lines of a page, and characters of a line, of 11 points on A4. */
const [linesAPage, widest] = [54, 95];

/** A PDF of one column that shows a text in Helvetica, its lines broken; empty lines stay. */
export function printPdf(text: string): Uint8Array {
  const lines = text.split('\n').flatMap(breakLine);
  const pages = Array.from({ length: Math.ceil(lines.length / linesAPage) }, (_, page) =>
    lines.slice(page * linesAPage, (page + 1) * linesAPage),
  );
  const kids = pages.map((_, page) => `${4 + 2 * page} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * at} 0 R >>`,
      toStream(page),
    ]),
  ];
  let [body, places] = ['%PDF-1.7\n', ''];
  objects.forEach((object, at) => {
    places += `${String(body.length).padStart(10, '0')} 00000 n \n`;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
  });
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${places}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + end, 'latin1');
}

/** A line in pieces of whole words that fit on the page. */
const breakLine = (line: string): string[] =>
  line === '' ? [''] : (line.match(new RegExp(`\\S.{0,${widest - 2}}(?=\\s|$)|\\S+`, 'g')) ?? []);

function toStream(lines: string[]): string {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n');
  const content = `BT /F1 11 Tf 14 TL 60 790 Td\n${shown}\nET`;
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}
