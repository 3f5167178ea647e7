/**
 * How far the reading of a file is, in one line.
 *
 * @param size bytes of the file; 0 if unknown, as of a pipe
 * @param elapsed milliseconds since the start
 */
export function progressLine(path: string, bytes: number, size: number, elapsed: number): string {
  const seconds = ((elapsed / bytes) * (size - bytes)) / 1000;
  const left = size > 0 ? ` of ${toMegabytes(size)}, ${Math.ceil(seconds)} s left` : '';
  return `${path}: ${toMegabytes(bytes)}${left}`;
}

const toMegabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
