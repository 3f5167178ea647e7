import { DigestError } from '../digest-error.ts';
import { bibitems } from './bibitems.ts';
import { bibtex } from './bibtex/bibtex.ts';
import { binary } from './binary.ts';
import { coins } from './coins/coins.ts';
import type { Detection, Format } from './format.ts';
import { html } from './html/html.ts';
import { mails } from './mail/mail.ts';
import { office } from './office/office.ts';
import { jabrefTable } from './jabref-table/jabref-table.ts';
import { annotatedList } from './links/annotated-list.ts';
import { linkList } from './links/link-list.ts';
import { markdownTable } from './markdown/markdown-table.ts';
import { notes } from './notes/notes.ts';
import { org } from './outline/org.ts';
import { properties } from './outline/properties.ts';
import { pdf } from './pdf/pdf.ts';
import { json, jsonLines } from './json/json.ts';
import { csv, tsv } from './table/table.ts';
import { medline } from './tagged/medline.ts';
import { noteExpress } from './tagged/note-express.ts';
import { pubmedText } from './tagged/pubmed-text.ts';
import { refer } from './tagged/refer.ts';
import { refworks } from './tagged/refworks.ts';
import { ris } from './tagged/ris.ts';
import { scienceDirect } from './tagged/science-direct.ts';
import { taggedLines } from './tagged/tagged.ts';
import { webOfScience } from './tagged/web-of-science.ts';
import { text } from './text.ts';
import { toSample } from './to-sample.ts';
import { atom, rss, xml } from './xml/xml.ts';
import { yaml } from './yaml/yaml.ts';
import { zoteroReport } from './zotero-report/zotero-report.ts';

/** All formats: each is asked, and the surest reads. */
export const formats: Format[] = [
  text,
  bibitems,
  bibtex,
  jsonLines,
  json,
  ris,
  medline,
  pubmedText,
  webOfScience,
  refer,
  refworks,
  noteExpress,
  scienceDirect,
  taggedLines,
  atom,
  rss,
  xml,
  csv,
  tsv,
  yaml,
  notes,
  properties,
  org,
  markdownTable,
  linkList,
  annotatedList,
  zoteroReport,
  coins,
  jabrefTable,
  html,
  ...mails,
  ...office,
  pdf,
  ...binary,
];

/** A format that a file is taken for. */
export interface Found extends Detection {
  format: Format;
}

/**
 * The format of a file, by its content; its name decides where the content leaves it open.
 *
 * @param name of a format that somebody chose
 * @throws DigestError if no format has that name
 */
export function findFormat(bytes: Uint8Array, file: string, name?: string): Found {
  if (name !== undefined) return chosen(name);
  const sample = toSample(bytes, file);
  const found = formats.map((format) => ({ format, ...format.detect(sample) }));
  return found.reduce((one, other) => (other.confidence > one.confidence ? other : one));
}

function chosen(name: string): Found {
  const format = formats.find((each) => each.name === name);
  if (format) return { format, confidence: 1, reason: 'it was named' };
  const known = formats.map((each) => each.name).join(', ');
  throw new DigestError(`unknown format "${name}"`, { cure: `name one of ${known}` });
}
