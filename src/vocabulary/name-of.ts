import { fold } from './fold.ts';
import { nameIndex, wordParts } from './name-index.ts';
import type { Name, NameKind, Vocabulary } from './types.ts';
import { variantLength } from './variant.ts';

/**
 * The name that a spelling belongs to, whatever its size or version (`LLaMA2-7B` is LLaMA 2); undefined if
 * the vocabulary does not contain it.
 */
export function nameOf(vocabulary: Vocabulary, surface: string, kind: NameKind): Name | undefined {
  const { bySpelling } = nameIndex(vocabulary.names);
  const exact = bySpelling.get(fold(surface)) ?? bySpelling.get(fold(surface.replace(/s$/, '')));
  const known = exact?.find((name) => name.kind === kind);
  if (known) return known;
  const parts = wordParts(surface);
  for (let count = parts.length - 1; count > 0; count--) {
    const end = parts[count - 1]!.end;
    const name = bySpelling.get(fold(surface.slice(0, end)))?.find((candidate) => candidate.kind === kind);
    if (name && variantLength(surface.slice(0, end), surface.slice(end), kind) === surface.length - end)
      return name;
  }
  return undefined;
}
