import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A paper as a digest's truth gives it. */
interface Truth {
  abstractStart: string;
  abstractEnd: string;
  title: string;
  authors: string[];
  arxivId: string;
  doi?: string;
  date: string;
  venue?: string;
}

/** A line of a snapshot, made of the truth about a digest. */
export interface SnapshotPaper {
  id: string;
  title: string;
  abstract: string;
  [key: string]: unknown;
}

/** The papers of a gzipped digest and its truth, as lines of arXiv's snapshot. */
export function readTruth(digest: string, truth: string): SnapshotPaper[] {
  const text = gunzipSync(readFileSync(digest)).toString('utf8');
  let at = 0;
  return (JSON.parse(gunzipSync(readFileSync(truth)).toString('utf8')) as Truth[]).flatMap((paper) => {
    const from = text.indexOf(paper.abstractStart, at);
    const to = text.indexOf(paper.abstractEnd, from) + paper.abstractEnd.length;
    if (from === -1 || to < from) return [];
    at = to;
    return [toLine(paper, text.slice(from, to))];
  });
}

function toLine({ title, authors, arxivId, doi, date, venue }: Truth, abstract: string): SnapshotPaper {
  return {
    id: arxivId,
    submitter: authors[0],
    authors: authors.join(', '),
    title: wrap(title, 76),
    comments: null,
    'journal-ref': venue ?? null,
    doi: doi ?? null,
    'report-no': null,
    categories: 'cs.XX',
    license: null,
    abstract: `  ${wrap(abstract, 76)}\n`,
    versions: [{ version: 'v1', created: new Date(date).toUTCString() }],
    update_date: date,
    authors_parsed: authors.map((name) => [
      name.split(' ').at(-1),
      name.split(' ').slice(0, -1).join(' '),
      '',
    ]),
  };
}

const wrap = (text: string, width: number): string =>
  text.replace(new RegExp(`(.{${width - 16},${width}}) `, 'g'), '$1\n');
