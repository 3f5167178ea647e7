/** Capitalised parts joined by hyphens, such as several people's names. */
const compound = /\p{Lu}\p{Ll}+(?:[-–]\p{Lu}\p{Ll}+){2,}/gu;

/** What readers call a method named after several people: `HKZ` for Hermite-Korkine-Zolotarev. */
export function initialsIn(text: string): string[] {
  return Array.from(text.matchAll(compound), ([parts]) => parts.replace(/[^\p{Lu}]/gu, ''));
}
