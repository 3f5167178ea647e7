import type { Mapping } from '../../entries/mapping.ts';
import { entryFormat } from '../entry-format.ts';
import { parseTagged } from './parse-tagged.ts';

/** Web of Science, tagged plain text ("full record"). */
export const webOfScienceMapping: Mapping = {
  markup: 'plain',
  rows: [
    { field: 'title', names: ['TI'] },
    { field: 'abstract', names: ['AB'] },
    { field: 'authors', names: ['AF', 'AU', 'BF', 'BA', 'CA'] },
    { field: 'published', names: ['PY', 'PD'], isJoined: true },
    { field: 'published', names: ['EA'] },
    { field: 'venue', names: ['SO', 'BS', 'SE'] },
    { field: 'doi', names: ['DI', 'D2'] },
    { field: 'arxivId', names: ['AR'] },
    { field: 'subjects', names: ['DE', 'ID'] },
  ],
};

export const webOfScience = entryFormat({
  name: 'web-of-science',
  title: 'a Web of Science export',
  signs: [/^(?:FN [^\n]*\nVR |PT [JCBSP]\n)/m, /^(?:AU|TI|AB|SO|UT) \S/m],
  parse: (text) =>
    parseTagged(text, {
      tagged: /^([A-Z][A-Z0-9])(?: ([^]*))?$/,
      opening: ['PT'],
      closing: 'ER',
      listed: ['AU', 'AF', 'BA', 'BF', 'CA', 'CR'],
    }),
  mapping: webOfScienceMapping,
});
