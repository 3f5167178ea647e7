const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻';
const lowered = '₀₁₂₃₄₅₆₇₈₉₊₋';

/** A text as Unicode's raised or lowered digits and signs; nothing if one of its characters has no such form. */
export function toScript(text: string, by: 'superscript' | 'subscript'): string | undefined {
  const places = [...text].map((character) => '0123456789+-'.indexOf(character));
  if (places.length === 0 || places.includes(-1)) return undefined;
  return places.map((place) => (by === 'superscript' ? raised : lowered)[place]).join('');
}
