import { plainName } from '../field-names.ts';

/**
 * A title with its subtitle behind a colon, as references have it; behind a blank where the title ends with a sign. A
 * subtitle that is in the title already is not repeated. Either may be empty.
 */
export function withSubtitle(title: string, subtitle: string): string {
  const isStated = plainName(title).includes(plainName(subtitle));
  return title === '' || isStated ? title : `${title}${dividerAfter(title)}${subtitle}`;
}

/** What stands between a title and its subtitle. */
export const dividerAfter = (title: string): string =>
  /[.:?!–—。：？！]["”’»)]?$/u.test(title) ? ' ' : ': ';
