import type { Mark } from '../piece.ts';

/** What a tag in a publisher's abstract does to its content. */
export type TagEffect =
  | { does: 'mark'; mark: Extract<Mark, { type: 'emphasis' | 'strong' }> }
  | { does: 'raise'; by: 'superscript' | 'subscript' }
  | { does: 'link' | 'block' | 'newline' | 'nothing' };

const effects = new Map<string, TagEffect>();
const add = (names: string, effect: TagEffect): void =>
  names.split(' ').forEach((name) => effects.set(name, effect));

add('i em italic', { does: 'mark', mark: { type: 'emphasis' } });
add('b strong bold', { does: 'mark', mark: { type: 'strong' } });
add('sub inf', { does: 'raise', by: 'subscript' });
add('sup', { does: 'raise', by: 'superscript' });
add('a ext-link', { does: 'link' });
add('p div sec title abstract list list-item ul ol li h1 h2 h3 h4 h5 h6', { does: 'block' });
add('br break', { does: 'newline' });
add('sc scp small span font tt u underline monospace inline-formula tex-math', { does: 'nothing' });

/**
 * What an HTML or JATS (`jats:p`) tag does, by its name in lower case; undefined for names that publishers do
 * not use (`T`, `eos`). Every name with the JATS prefix counts as a tag.
 */
export function effectOf(name: string): TagEffect | undefined {
  const bare = name.replace(/^jats:/, '');
  return effects.get(bare) ?? (bare === name ? undefined : { does: 'nothing' });
}
