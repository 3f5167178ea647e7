import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareFacts } from './compare-facts.ts';

test('should find the names of several papers, and the measures of most papers first', () => {
  const named = (...names: string[]) => names.map((text) => ({ text }));
  const claimed = (...measures: string[]) => measures.map((measure) => ({ measure, text: '' }));
  const papers = [
    { topics: named('Fog'), names: named('GSM8K', 'LoRA'), claims: claimed('cost', 'accuracy', 'cost') },
    { topics: named('Fog', 'Sea'), names: named('LoRA'), claims: claimed('accuracy') },
    { topics: [], names: named('BERT'), claims: [] },
  ];
  assert.deepEqual(compareFacts(papers), { shared: ['Fog', 'LoRA'], measures: ['accuracy', 'cost'] });
});
