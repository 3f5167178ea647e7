/**
 * What search needs after the first row, and the search of the few pages that have more than the dialog: in one file, which
 * a slow line sends after the dialog and the titles.
 */
export { answerFully } from '../../search/client/answer-fully.ts';
export { completeField } from '../../search/client/complete-field.ts';
export { makeAnswerNotes } from './answer-notes.ts';
export { fillRow } from './fill-row.ts';
export { showFirstSight } from './first-sight.ts';
export { loadLabels } from './labels.ts';
export { offerTopics } from './offer-topics.ts';
export { startSearchPage } from './search-page.ts';
export { offerClosest } from './offer-closest.ts';
export { startMapSearch } from '../charts/map-search.ts';
