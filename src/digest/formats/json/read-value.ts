/** Parts of a JSON text: strings, and what stands between them. */
const pieces = /"(?:[^"\\]|\\[^])*"|[^"]+|"/g;
/** What JavaScript and Python write and JSON has no word for. */
const foreign = /(?<![\w$])(?:NaN|-?Infinity|undefined|None)(?![\w$])/g;
const trailing = /,(\s*[\]}])/g;

/** The value of a part of a JSON text; undefined if it is not JSON even without the usual slips. */
export function readValue(source: string): unknown {
  return parse(source) ?? parse(source.replace(pieces, mend));
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

/** Control characters in strings as escapes, words that JSON lacks as null, no comma at the end of a list. */
function mend(piece: string): string {
  if (!piece.startsWith('"')) return piece.replace(foreign, 'null').replace(trailing, '$1');
  return piece.replace(/\p{Cc}/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
