import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDoi } from './find-identifiers.ts';

test('should find the DOI in the address of a resolver or a publisher', () => {
  const addresses = {
    'https://doi.org/10.1000/gulls': '10.1000/gulls',
    'https://doi.org/10.1000/gulls(2025)1%3Aa?x=1#top': '10.1000/gulls(2025)1:a',
    'https://doi.org/10.1000/a/full': '10.1000/a/full',
    'https://www.science.example/doi/10.1126/science.adx0001?utm=1': '10.1126/science.adx0001',
    'https://pubs.example.org/doi/abs/10.1021/acs.1c00001': '10.1021/acs.1c00001',
    'https://onlinelibrary.example.com/doi/full/10.1002/tide.202500001': '10.1002/tide.202500001',
    'https://link.springer.example/article/10.1007/s10980-025-02100-1': '10.1007/s10980-025-02100-1',
    'https://www.frontiers.example/journals/tides/articles/10.3389/ftide.2025.00001/full':
      '10.3389/ftide.2025.00001',
    'https://iop.example/article/10.1088/1748-9326/ab1234/meta': '10.1088/1748-9326/ab1234',
    'https://www.biorxiv.example/content/10.1101/2025.11.01.123456v2.full.pdf': '10.1101/2025.11.01.123456',
  };
  for (const [address, expected] of Object.entries(addresses)) assert.equal(findDoi(address), expected);
});

test('should find no DOI where none stands in a path', () => {
  for (const address of [
    'https://example.org/a?doi=10.1000/x',
    'https://example.org/files/10.1/x',
    '10.1000/x',
  ])
    assert.equal(findDoi(address), undefined);
});
