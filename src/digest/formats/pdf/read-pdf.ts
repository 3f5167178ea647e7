import { getDocumentProxy } from 'unpdf';
import { VFileMessage } from 'vfile-message';
import { DigestError } from '../../digest-error.ts';
import { limits } from '../../limits.ts';
import { readPassages } from '../../passages/read-passages.ts';
import { tidySpans } from '../../passages/tidy-spans.ts';
import type { Split } from '../../types.ts';
import type { ReadOptions } from '../format.ts';
import { type Glyphs, type PageLine, toPageLines } from './to-page-lines.ts';
import { toPassages } from './to-passages.ts';

/** A document as the parser gives it. */
type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

const scanned =
  'run text recognition over it, and save its text; or take the papers from where they were published';

/**
 * Reads the text layer of a PDF. Scripts in it are not run, nothing is fetched.
 *
 * @throws DigestError if it is damaged or encrypted, has no sound text layer, or holds no papers
 */
export async function readPdf(bytes: Uint8Array, { file }: ReadOptions): Promise<Split> {
  const document = await open(bytes);
  try {
    const pages = await readPages(document);
    refuseUnsound(pages);
    const passages = toPassages(pages, bytes.length);
    const split = tidySpans(
      readPassages(passages, { file, format: 'pdf', encoding: 'utf-8', bytes: bytes.length }),
    );
    const message = new VFileMessage('took the text layer of a PDF', {
      ruleId: 'decoded',
      source: 'offprint',
    });
    const note = 'compare titles and abstracts with the document; byte spans are in proportion to the text';
    return { ...split, messages: [...split.messages, Object.assign(message, { note })] };
  } finally {
    await document.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<Document> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false, disableFontFace: true, useSystemFonts: false, maxImageSize: 1 });
  } catch (error) {
    const isLocked = (error as Error).name === 'PasswordException';
    const cure = isLocked ? 'remove the password, and save it again' : 'open it in a PDF viewer, and print it to a new PDF';
    throw new DigestError(isLocked ? 'the PDF is encrypted' : 'the PDF is damaged', { cure });
  }
} // prettier-ignore

async function readPages(document: Document): Promise<PageLine[][]> {
  const { numPages } = document;
  if (numPages > limits.pages) {
    const message = `the PDF has ${numPages} pages; the limit is ${limits.pages}`;
    throw new DigestError(message, { cure: 'split it into several digests' });
  }
  const pages: PageLine[][] = [];
  for (let number = 1; number <= numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(toPageLines(items.flatMap(toGlyphs)));
    page.cleanup();
  }
  return pages;
}

/** A run of letters that stands upright; others are watermarks or notes at the margin. */
function toGlyphs(item: object): Glyphs[] {
  if (!('str' in item)) return [];
  const { str, transform, width, fontName } = item as { str: string; transform: number[]; width: number; fontName: string };
  const [size = 0, turn = 0, , , x = 0, y = 0] = transform;
  if (size <= 0 || Math.abs(turn) > 0.01 * size) return [];
  return [{ text: str, x, y, width, size, font: fontName.replace(/^.*_/, '') }];
} // prettier-ignore

/** Fewest letters that a page of text has, on average, and shares of letters that no sound text layer has. */
const least = { letters: 40, blanks: 0.03 };
const most = { unknown: 0.03 };

/** Refuses a document that is scanned, or whose letters stand for others. */
function refuseUnsound(pages: PageLine[][]): void {
  const text = pages.flatMap((lines) => lines.map((line) => line.text)).join('\n');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < least.letters * pages.length) {
    const seen = `${pages.length} ${pages.length === 1 ? 'page' : 'pages'}, ${letters} letters`;
    throw new DigestError(`the PDF has no text layer: it is scanned, or drawn (${seen})`, { cure: scanned });
  }
  const unknown = text.match(/[\uFFFD\p{Co}\p{Cn}]|[^\P{Cc}\n\t]/gu)?.length ?? 0;
  const isWide = (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}]/gu)?.length ?? 0) > letters / 4;
  const blanks = text.match(/\s/g)?.length ?? 0;
  if (unknown > most.unknown * text.length || (!isWide && blanks < least.blanks * text.length))
    throw new DigestError('the text layer of the PDF is not sound: letters or blanks are missing', { cure: scanned });
} // prettier-ignore
