const signs = '0123456789+-−()';
const scripts = { superscript: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾', subscript: '₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎' };

/**
 * A text in Unicode superscript or subscript characters; undefined if one of its characters has no such form.
 */
export function toScript(text: string, by: keyof typeof scripts): string | undefined {
  const places = [...text].map((character) => signs.indexOf(character));
  if (places.length === 0 || places.includes(-1)) return undefined;
  return places.map((place) => scripts[by][place]).join('');
}
