import type { Paragraph, PhrasingContent, Root } from 'mdast';
import type { PaperFrontmatter } from '../../paper/schema.ts';
import { recordHash } from '../../split/hash.ts';
import type { Dice } from './dice.ts';
import type { Donor } from './read-donors.ts';

/** A paper that nobody wrote. */
export interface InventedPaper {
  slug: string;
  /** Title and sentences as a digest would have them. */
  title: string;
  text: string;
  frontmatter: PaperFrontmatter;
  body: Root;
}

const syllables =
  'ba bri co da dor el fa fli gar hex io jun ka kle lu mar mi nex o pa qui ra ro sel ta tri u va wen xi yo zan'.split(
    ' ',
  );
const endings = ['Net', 'LoRA', 'Former', 'Prune', 'Quant', 'RAG', 'Opt', 'Flow', 'Mix', 'Tune', ''];
const links = ['for', 'with', 'via', 'under', 'beyond', 'without'];
const formulas = [
  String.raw`O(1/\sqrt{T})`,
  String.raw`\ell_2`,
  String.raw`\ell_\infty`,
  String.raw`W + AB`,
  String.raw`\epsilon = 8/255`,
  String.raw`\mathbb{E}[\|g_t\|^2] \leq \sigma^2`,
  String.raw`\alpha \in (0, 1)`,
  String.raw`\nabla f(x_t)`,
];

/**
 * Invents a paper: a name, a title of two real ones, sentences of three with other numbers and the name put in,
 * a formula in every third, and the metadata of the paper that lends most.
 *
 * @param digest Name of the digest that is to hold it.
 */
export function inventPaper(
  donors: readonly Donor[],
  dice: Dice,
  number: number,
  digest: string,
): InventedPaper {
  const [main, second, third] = [dice.pick(donors), dice.pick(donors), dice.pick(donors)];
  const name = inventName(dice, number);
  const title = `${name}: ${half(main, 'first')} ${dice.pick(links)} ${half(second, 'last')}`;
  const sentences = [main, main, main, second, second, third].map((donor) =>
    vary(dice.pick(donor.sentences), dice),
  );
  sentences.splice(2, 0, `We propose ${name}, which needs ${dice.roll(900) / 10}% fewer parameters.`);
  const formula = dice.happens(1 / 3) ? dice.pick(formulas) : undefined;
  const text = [...sentences, ...(formula ? [`It holds for $${formula}$.`] : [])].join(' ');
  const { topics, contributionType, codeStatus, datasets, models, methods, results } = main.data;
  const frontmatter: PaperFrontmatter = {
    title,
    shortName: name,
    topics,
    contributionType,
    codeStatus,
    datasets,
    models,
    methods,
    results,
    source: { digest, record: recordHash({ title, paragraphs: [text] }) },
  };
  return { slug: name.toLowerCase(), title, text, frontmatter, body: toTree(sentences.join(' '), formula) };
}

/** A name that no other number has. */
function inventName(dice: Dice, number: number): string {
  const word = [dice.pick(syllables), dice.pick(syllables), syllables[number % syllables.length]].join('');
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}${dice.pick(endings)}${number.toString(36)}`;
}

function half({ data }: Donor, which: 'first' | 'last'): string {
  const words = data.title
    .replace(/^[^:]*: /, '')
    .replace(/[$\\*_`]/g, '')
    .split(' ');
  const middle = Math.ceil(words.length / 2);
  return (which === 'first' ? words.slice(0, middle) : words.slice(-middle)).join(' ');
}

function vary(sentence: string, dice: Dice): string {
  return sentence
    .trim()
    .replace(/\d+\.\d+/g, (number) => (Number(number) * (0.5 + dice.roll(100) / 100)).toFixed(2));
}

function toTree(text: string, formula: string | undefined): Root {
  const children: PhrasingContent[] = [{ type: 'text', value: text }];
  if (formula) {
    children.push({ type: 'text', value: ' It holds for ' }, {
      type: 'inlineMath',
      value: formula,
    } as PhrasingContent);
    children.push({ type: 'text', value: '.' });
  }
  const paragraph: Paragraph = { type: 'paragraph', children };
  return { type: 'root', children: [paragraph] };
}
