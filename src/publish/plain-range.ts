/**
 * A `Range` header as sirv reads it right: the first and the last byte of a file of this size (RFC 9110, 14.1.2).
 * Without a first byte, a range counts from the end of the file; beyond the end, it begins at the file's size.
 *
 * @returns undefined where the whole file is to be sent, as a server may: for several ranges, for other units, for
 *   what is not a range, and for the first byte alone, of which sirv makes the whole file
 */
export function plainRange(header: string, size: number): string | undefined {
  const match = /^\s*bytes\s*=\s*(\d*)\s*-\s*(\d*)\s*$/i.exec(header);
  const [first, last] = [match?.[1] ?? '', match?.[2] ?? ''];
  if (first === '' && last === '') return undefined;
  const start = Math.min(first === '' ? size - Math.min(Number(last), size) : Number(first), size);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  const isBackwards = first !== '' && last !== '' && Number(last) < Number(first);
  return isBackwards || end <= 0 ? undefined : `bytes=${start}-${end}`;
}
