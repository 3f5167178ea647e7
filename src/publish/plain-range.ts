/**
 * Rewrites a `Range` header to the first and last byte of a file of this size, the form that sirv handles correctly
 * (RFC 9110, 14.1.2). A range without a first byte counts from the end of the file; one past the end starts at the
 * file's size.
 *
 * @returns undefined to send the whole file, as a server may: for several ranges, other units, malformed headers, and
 *   for the first byte alone, for which sirv sends the whole file anyway
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
