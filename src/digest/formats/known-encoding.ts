/**
 * A label of TextDecoder for the encoding that a file declares, as Java and editors spell it too (`Cp1252`,
 * `ISO8859_1`); undefined for those read without being named, and for names that are no encoding's.
 */
export function knownEncoding(declared = ''): string | undefined {
  const label = declared.toLowerCase().replaceAll('_', '-');
  if (/^(?:utf-?(?:8|16)|ucs|us-ascii|ascii)/.test(label)) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
