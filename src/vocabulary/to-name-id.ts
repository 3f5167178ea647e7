const spelledOut: Record<string, string> = { '#': '-sharp', '+': '-plus', '&': '-and-' };

/** A name as part of an address: lower-case ASCII words joined by hyphens (`QuIP#` becomes `quip-sharp`). */
export function toNameId(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[#+&]/g, (sign) => spelledOut[sign] ?? sign)
    .replace(/τ/g, 'tau')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
