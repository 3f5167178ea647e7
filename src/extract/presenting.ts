import type { PaperText } from './types.ts';

const verb =
  /\b(?:propose|introduce|present|develop|design|devise|formulate|describe|unveil|contribute|put\s+forward)[sd]?\b|\bour\b/giu;
/** What leads away from what is presented: its purpose, its material. */
const away =
  /\b(?:for|of|in|on|to|with|from|into|via|by|that|which|than|over|against|like|using|us(?:es?|ed)|upon|under|where|based|leverag\w+|integrat\w+|combin\w+|employ\w*|adopt\w*|utili[sz]\w+|extends?|appl(?:y|ies|ied)|incorporat\w+)\b|[.;:]/iu;
/** What leads on to it: `the concept of a modular autoencoder`. */
const leadingOn =
  /\b(?:concepts?|notions?|ideas?|use|class|family|variants?|extensions?|generali[sz]ations?|kinds?|types?|forms?|series|set|pair|suite)\s+of\b/giu;

/** Where the abstract says that it presents something: the ends of the verbs, in order. */
export function presentationsIn({ text, abstractStart }: PaperText): number[] {
  return [...text.matchAll(verb)]
    .filter(({ index }) => index >= abstractStart)
    .map((match) => match.index + match[0].length);
}

/** Whether what begins at `start` is what is presented at `from`, not what that is for, made of or based on. */
export function isPresentedAt({ text }: PaperText, from: number, start: number): boolean {
  return from <= start && !away.test(text.slice(from, start).replace(leadingOn, ''));
}
