import type { Segment } from '../segment.ts';

/** Words that begin sentences: after a full stop without a blank no domain, version or program name goes on so. */
const openers =
  'We|The|This|These|Those|In|It|Its|Our|To|For|However|Moreover|Furthermore|Finally|Additionally|Specifically|Extensive|' +
  'Experiments?|Experimental|Results?|When|While|With|As|At|An|And|But|By|From|If|Although|Thus|Therefore|Hence|Here|' +
  'There|They|That|Then|Their|On|Unlike|Besides|Since|Such|Based|Compared|Despite|Through|Using|Recently|Recent|Existing|' +
  'Previous|First|Second|Third|Firstly|Secondly|Also|Both|Another|Because|Code|Empirically|Theoretically|Consequently|' +
  'Nevertheless|Meanwhile|Instead|Importantly|Notably|Overall|Indeed|Given|After|Before|Most|Many|Some|Each|Under|Our';
const sentence = new RegExp(`(?<=(?:[a-z]{3}|[a-z]{2}\\d?|[\\])”"'])[.!?])(?=(?:${openers})(?:[ ,]|$))`, 'g');
const enumerator = /(?<=(?:^|[\s:;,.])\((?:[1-9]|1\d|i{2,3}|i?v|vi{1,3})\))(?=[a-z]{2}|[A-Z][a-z])/gm;

/** Places where a blank between two sentences (`stability.We`) or after an enumerator (`(1)assuming`) is lost. */
export function findLostBlanks(source: string): Segment[] {
  return [...source.matchAll(sentence), ...source.matchAll(enumerator)]
    .map(({ index }): Segment => ({ kind: 'text', start: index, end: index, to: ' ', rule: 'lost-blank' }))
    .sort((one, other) => one.start - other.start);
}
