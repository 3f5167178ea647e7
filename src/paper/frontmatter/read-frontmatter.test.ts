import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readFrontmatter } from './read-frontmatter.ts';

/** The faults of a page with these lines of front matter, as `line:column: reason → cure`. */
const faultsOf = (lines: string): string[] => saidOf(`---\n${lines}\n---\n\nText.\n`);

const saidOf = (source: string): string[] =>
  readFrontmatter(source).faults.map(
    ({ line, column, reason, note }) => `${line}:${column}: ${reason} → ${note}`,
  );

test('should return front matter and everything after it', () => {
  const { frontmatter, body, faults } = readFrontmatter('---\ntitle: A\n---\n\nText.\n\n---\n\nMore.\n');
  assert.deepEqual({ frontmatter, body, faults }, { frontmatter: { title: 'A' }, body: '\n\nText.\n\n---\n\nMore.\n', faults: [] }); // prettier-ignore
});

test('should read files from other editors: byte order mark, CRLF, blank lines before', () => {
  const { frontmatter, body, faults } = readFrontmatter(
    '\uFEFF\r\n---\r\ntitle: A\r\npublished: 2024\r\n---\r\nB\r\n',
  );
  assert.deepEqual([frontmatter, body, faults], [{ title: 'A', published: '2024' }, '\r\nB\r\n', []]);
});

test('should report an unknown field, and suggest the one that is meant', () => {
  assert.deepEqual(faultsOf('title: A\ntags: [nets]'), ['3:1: tags: unknown field: ["nets"] → write topics instead, or remove it']); // prettier-ignore
  assert.deepEqual(faultsOf('title: A\nAuthors: Ada'), ['3:1: Authors: unknown field: Ada → write authors instead, or remove it']); // prettier-ignore
  assert.match(faultsOf('title: A\nweather: fog')[0] ?? '', /^3:1: weather: unknown field: fog → remove it; the fields are title, /); // prettier-ignore
});

test('should reject names of built-in properties of objects', () => {
  for (const key of ['toString', 'constructor', '__proto__']) {
    assert.match(faultsOf(`title: A\n${key}: b`).join(), new RegExp(`^3:1: ${key}: unknown field: b`));
    assert.match(faultsOf(`title: A\nlinks: { url: "https://a.example", ${key}: b }`).join(), /^3:8: links: not accepted/); // prettier-ignore
  }
});

test('should report a field that is given twice', () => {
  assert.deepEqual(faultsOf('title: A\nvenue: B\nvenue: C'), [
    '4:1: venue: given twice: C → keep one of lines 3 and 4',
  ]);
  assert.deepEqual(faultsOf('title: A\nlinks:\n  - url: https://a.example\n    url: https://b.example'), [
    '5:5: url: given twice: https://b.example → keep one of lines 4 and 5',
  ]);
});

test('should report every invalid field, in order of lines', () => {
  const said = faultsOf('title: A\ndoi: B\nyear: 2024\npublished: C');
  assert.deepEqual(said.map((line) => line.slice(0, 12)), ['3:6: doi: no', '4:1: year: u', '5:12: publis']); // prettier-ignore
});

test('should show how to quote a text that YAML reads as something else', () => {
  const values = {
    'Knots: A Study': '"Knots: A Study"',
    '@home': '"@home"',
    '`code` of nets': '"`code` of nets"',
    '%s and more': '"%s and more"',
    '*Attention* is': '"*Attention* is"',
    '*Attention': '"*Attention"',
    '&c and others': '"&c and others"',
    '!important': '"!important"',
    '[Re] A study': '"[Re] A study"',
    '"Nets" again': '"\\"Nets\\" again"',
    "'Ada's nets'": '"Ada\'s nets"',
    '"C:\\nets\\q"': '"C:\\\\nets\\\\q"',
    '- a dash': '"- a dash"',
    '> a sign': '"> a sign"',
  };
  for (const [value, quoted] of Object.entries(values)) {
    const [fault = '', ...others] = faultsOf(`venue: A\ntitle: ${value}\ndoi: 10.1000/a`);
    assert.match(fault, /^3:\d+: title: .*needs quotation marks: /, value);
    assert.ok(fault.includes(value) && fault.endsWith(` → write title: ${quoted}`), fault);
    assert.deepEqual(others, []);
  }
});

test('should not cut off a text at a number sign without a message', () => {
  const reason = 'a value with a # after a space needs quotation marks';
  assert.deepEqual(faultsOf('title: Notes on issue #5'), [`2:8: title: ${reason}: Notes on issue #5 → write title: "Notes on issue #5"`]); // prettier-ignore
  assert.deepEqual(faultsOf('title: A\nvenue: #5'), [`3:8: venue: ${reason}: #5 → write venue: "#5"`]);
  assert.deepEqual(faultsOf('title: A\naliases:\n  - Net #2\n  - B'), [`4:5: ${reason}: Net #2 → put quotation marks around it`]); // prettier-ignore
  for (const line of ['title: A # a comment', 'title: A\n#5', 'title: "A" #a', 'title: C#']) {
    assert.deepEqual(faultsOf(line), []);
  }
});

test('should treat an empty field as absent', () => {
  const emptied = ['venue:', 'venue: ""', "venue: ''", 'venue: "  "', 'venue: ~', 'venue: null'];
  for (const line of emptied) {
    const { frontmatter, faults } = readFrontmatter(`---\ntitle: A\n${line}\n---\n`);
    assert.deepEqual([frontmatter, faults], [{ title: 'A' }, []], line);
  }
  assert.deepEqual(
    faultsOf('title: A\nrepairs: [{ in: title, at: 0, rule: hyphen, from: "-", to: "" }]'),
    [],
  );
  assert.deepEqual(faultsOf('title: ""'), ['2:8: title: has no value: "" → write the title on one line, in quotation marks']); // prettier-ignore
});

test('should report where an unclosed bracket or quotation mark begins', () => {
  assert.deepEqual(faultsOf('title: A\nauthors: [Ada, Bo\nvenue: B'), ['3:1: authors: a bracket is not closed: [Ada, Bo → end the value with ]']); // prettier-ignore
  assert.deepEqual(faultsOf('title: A\nlinks:\n  - { url: "https://a.example"\nvenue: B'), ['3:1: links: a bracket is not closed: - { url: "https://a.example" → end the value with }']); // prettier-ignore
  assert.deepEqual(faultsOf('title: A\nauthors: [\nAda,\nBo\n]\nvenue: B'), ['3:1: authors: lines in brackets are not indented: [ → put two spaces before each line up to ]']); // prettier-ignore
  assert.deepEqual(faultsOf('title: A\nauthors: [\n  Ada,\n  Bo\n]\nvenue: B'), []);
  assert.deepEqual(faultsOf('title: "A\nvenue: B'), ['2:1: title: a quotation mark is not closed: "A → end the text with "']); // prettier-ignore
});

test('should explain what is wrong with a line', () => {
  assert.deepEqual(faultsOf('title: A\nvenue B\ndoi: 10.1000/a'), ['3:1: a line without key and value: venue B → write “key: value”, or indent it if it belongs to the line above']); // prettier-ignore
  assert.deepEqual(faultsOf('title:A'), [
    '2:1: a line without key and value: title:A → put a space after the colon',
  ]);
  assert.deepEqual(faultsOf('title: A\nauthors:\n\t- Ada'), ['4:1: authors: a line is indented with a tab: - Ada → indent it with spaces']); // prettier-ignore
  assert.deepEqual(faultsOf('title: A\n venue: B'), ['3:1: an indented line continues title: venue: B → remove the spaces before it']); // prettier-ignore
  assert.deepEqual(faultsOf('title: A\nauthors:\n* Ada\n* Bo'), ['4:1: authors: list items begin with *: * Ada → begin each item with - instead']); // prettier-ignore
});

test('should find a merge conflict in front matter and below it', () => {
  const cure = 'keep one of the two versions and remove the <<<<<<<, ======= and >>>>>>> lines';
  const conflict = '<<<<<<< HEAD\nvenue: A\n=======\nvenue: B\n>>>>>>> main';
  assert.deepEqual(faultsOf(`title: A\n${conflict}`), [`3:1: a merge conflict: <<<<<<< HEAD → ${cure}`]);
  assert.deepEqual(saidOf(`---\ntitle: A\n---\n\n${conflict}\n`), [
    `5:1: a merge conflict: <<<<<<< HEAD → ${cure}`,
  ]);
});

test('should explain what is missing from a page without front matter', () => {
  const begin = 'begin the page with ---, title: "…" and ---, each on a line of its own';
  assert.deepEqual(saidOf('mine'), [`1:1: the page has no front matter: mine → ${begin}`]);
  assert.deepEqual(saidOf(''), [`1:1: the page has no front matter → ${begin}`]);
  assert.deepEqual(saidOf('+++\ntitle = "A"\n+++\n'), [`1:1: the page has no front matter: +++ → ${begin}`]);
  assert.deepEqual(saidOf('---\ntitle: A\n\nText.\n'), ['1:1: the front matter is not closed: --- → write --- on a line of its own after the last field']); // prettier-ignore
  assert.deepEqual(saidOf('---\n---\n'), [
    '2:1: title: missing → write the title on one line, in quotation marks',
  ]);
});

const pieces = fc.constantFrom('title', 'authors', 'venue', ':', ': ', '\n', '  ', '- ', '[', ']', '{', '}', '"', "'",
  '#', '&', '*', '!', '|', '>', '%', '@', '`', ',', '\t', 'a', '2024', '---\n', '...\n', '?', '<<', '\\', '中'); // prettier-ignore

test('should not throw, and place each fault inside the file, for any text', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
      const source = `---\n${parts.join('')}\n---\n`;
      const lines = source.split('\n').length;
      for (const { line = 0, column = 0, note } of readFrontmatter(source).faults) {
        assert.ok(line >= 1 && line <= lines && column >= 1, `${line}:${column}`);
        assert.ok(note && !/YAML\.|js-yaml|node_modules/.test(note));
      }
    }),
    { numRuns: 3000 },
  );
});

const plainValues = fc.constantFrom('', '"A"', '""', '" "', '5', '05', '"null"', '"https://a.example"', '[ "A", 5 ]', '{ url: "https://a.example" }',
  '{ value: "1", text: "B" }', '{ in: "title", at: 5, from: "", to: "", rule: "r" }', '"\\u00e9\\"\\n"', '"\\q"', '"\u2028\u0085"', '"\u0007"'); // prettier-ignore
const plainKeys = fc.constantFrom('', 'title: ', 'links: ', 'url: ', 'evidence: ', 'results: ', 'value: ', 'repairs: ', 'citations: '); // prettier-ignore
const plainLine = fc.tuple(
  fc.constantFrom('', '  ', '    '),
  fc.constantFrom('', '- '),
  plainKeys,
  plainValues,
);

test('should read what is written plainly as it reads the same with a comment', () => {
  fc.assert(
    fc.property(fc.array(plainLine, { minLength: 1, maxLength: 4 }), (lines) => {
      const yaml = lines.map((parts) => parts.join('').trimEnd()).join('\n');
      const [one, other] = ['venue: "B"', 'venue: "B" # a comment'].map((last) => {
        const { frontmatter, faults } = readFrontmatter(`---\ntitle: "A"\n${yaml}\n${last}\n---\n`);
        return { frontmatter, faults: faults.map(String) };
      });
      assert.deepEqual(one, other);
    }),
    { numRuns: 3000 },
  );
});
