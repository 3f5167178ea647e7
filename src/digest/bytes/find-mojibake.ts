import { VFileMessage } from 'vfile-message';
import type { Line } from '../lines/to-lines.ts';

/**
 * What bytes of UTF-8 look like that were read as Windows-1252 and saved again: "é" as "Ã©", "“" as "â€œ", a no-break
 * space as "Â ". Letters that stand so by right are followed by others.
 */
const broken =
  /[ÃÂ][\u0080-\u00BFŠŒŽšœžŸƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|â€[\u0080-\u00BFœžŸ™˜¦“”š\u009d]|ï»¿|Ð[\u0080-\u00BF][ÐÑ]/u;
/** Lines that a message shows a piece of, in characters round the first broken letter. */
const around = 12;

/**
 * A message where text was saved in a wrong encoding before it came here, with the first place; nothing is repaired,
 * as nobody can be sure. Nothing for sound text.
 */
export function findMojibake(lines: Line[]): VFileMessage | undefined {
  const found = lines.filter(({ text }) => broken.test(text));
  const [first] = found;
  if (!first) return undefined;
  const at = first.text.search(broken);
  const actual = first.text.slice(Math.max(0, at - around), at + around);
  const lineWord = found.length === 1 ? '1 line holds' : `${found.length} lines hold`;
  const reason = `${lineWord} letters of a wrong encoding`;
  const note = 'save the text again as UTF-8 from where it was right; Offprint leaves it as it stands';
  const place = { line: first.number, column: at + 1 };
  const message = new VFileMessage(reason, { place, ruleId: 'wrong-encoding', source: 'offprint' });
  return Object.assign(message, { actual, note });
}
