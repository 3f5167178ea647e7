import type { contributionTypes } from '../paper/schema.ts';
import type { Found, PaperText } from './types.ts';

type ContributionType = (typeof contributionTypes)[number];

const verb = String.raw`(?:propose|introduce|present|develop|design|devise|describe|formulate|create|build|construct|provide|contribute|release|offer)(?:s|d)?`;
const making = String.raw`(?:propose|introduce|present|develop|design|devise|formulate|create|build|construct)(?:s|d)?`;
const us = String.raw`(?:we|this\s+(?:paper|work|study|article|thesis)|our\s+(?:paper|work)|the\s+paper|the\s+authors)`;

/** Claims that speak for a type, the most telling first. */
const claims: Record<ContributionType, RegExp[]> = {
  method: [
    new RegExp(
      String.raw`\b${us}\b[^.]{0,60}\b${making}\b[^.]{0,90}?\b(?:method|methods|algorithm|approach|framework|technique|model|procedure|strategies|strategy|scheme|architecture|optimizer|network|mechanism|module|estimator|loss|objective|layer|paradigm|pipeline|solution|variant|family|policy|system|representation|regularizer|adaptation|attention|rule|decoding|sampler|agent|protocol|metric)s?\b`,
      'i',
    ),
    new RegExp(
      String.raw`\b${us}\s+(?:\w+\s+){0,2}(?:propose|introduce|present|develop|design|devise)(?:s|d)?\s+(?!that\b|a\s+(?:\w+\s+){0,2}(?:dataset|benchmark|corpus|survey|review|study|analysis|theor|comprehensive\s+(?:study|survey|review)|systematic))`,
      'i',
    ),
    /\b(?:our|the|this)\s+(?:proposed\s+|novel\s+|new\s+)?(?:method|approach|algorithm|framework|technique)\b/i,
    /\b(?:new|novel)\s+(?:[\w-]+\s+){0,3}(?:method|algorithm|approach|framework|technique|model|optimizer|architecture)\b/i,
  ],
  theory: [
    /\b(?:we|and|also)\s+(?:\w+\s+){0,3}(?:prove|derive|establish|characterize|bound)\b/i,
    /\b(?:theoretical|theoretically|convergence)\s+(?:\w+\s+){0,3}(?:analysis|analyses|guarantees?|results?|insights?|justif\w+|investigat\w+|stud\w+|prove|show|establish|analyz\w+|foundation|framework|understanding|bounds?)\b/i,
    /\b(?:convergence|regret|minimax|generalization|sample[- ]complexity|approximation|optimality|error)\s+(?:rates?|bounds?|guarantees?|analysis)\b/i,
    /\b(?:lower|upper)\s+bounds?\b/i,
    /\b(?:provabl[ey]|theorems?|we\s+show\s+that[^.]{0,80}\b(?:NP-hard|polynomial|converges?|requires?|exponential))\b/i,
  ],
  'empirical-study': [
    /\b(?:empirical|systematic|large-scale|comparative|in-depth|comprehensive|thorough)\s+(?:\w+\s+){0,2}(?:study|studies|investigation|comparison|examination|assessment)\b/i,
    /\b(?:empirical|systematic|comparative)\s+(?:analysis|evaluation)\b|\bempirically\s+(?:suggests?|shows?|stud\w+|investigat\w+|analy\w+|find|observe)\b/i,
    /\bwe\s+(?:\w+\s+){0,2}(?:investigate|examine|benchmark|compare|study|analyze)\s+(?:how|whether|why|what|the\s+(?:effects?|impact|role|extent|influence)|[A-Z])\b/,
    /\bthis\s+(?:paper|work|study)\s+(?:\w+\s+){0,1}(?:examines|evaluates|compares|assesses|(?:investigates|explores|studies|analyzes)\s+(?:how|whether|why|what|the\s+(?:effects?|impact|role|extent|influence|viability)))\b/i,
    /\b(?:our|the|these)\s+(?:\w+\s+)?(?:findings|study|investigation)\s+(?:\w+\s+){0,1}(?:show|reveal|suggest|indicate|demonstrate|highlight)s?\b/i,
  ],
  system: [
    new RegExp(
      String.raw`\b(?:${us}\b[^.]{0,40}\b${verb})\b[^.]{0,60}\b(?:open-source\s+(?:\w+\s+){0,2}(?:library|toolkit|framework|platform|system|tool|package)|library|toolkit|platform|toolbox|software|simulator|prototype|infrastructure|engine|compiler)\b`,
      'i',
    ),
    /\b(?:open-source|open\s+source)\s+(?:\w+\s+){0,2}(?:library|toolkit|framework|platform|tool|package)\b/i,
  ],
  dataset: [
    new RegExp(
      String.raw`\b${us}\b[^.]{0,30}\b(?:${verb}|collect(?:s|ed)?|curate[sd]?|annotate[sd]?|compile[sd]?|assemble[sd]?)\b(?!\s+(?:a|an|the)?\s*(?:\w+\s+){0,3}(?:method|algorithm|approach|framework))[^.,;]{0,80}?\b(?:datasets?|data\s+sets?|benchmarks?|corpus|corpora|test\s?bed|leaderboard)\b(?!\s+(?:show|demonstrat))`,
      'i',
    ),
    /\b(?:new|novel|first|large-scale)\s+(?:[\w-]+\s+){0,4}(?:dataset|benchmark|corpus)\b/i,
  ],
  survey: [
    /\b(?:this|our|the\s+present|a|comprehensive|systematic|literature|brief)\s+(?:\w+\s+){0,2}(?:survey|literature\s+review|review\s+(?:of|covers|paper|article)|tutorial|overview|position\s+paper)\b/i,
    /\bwe\s+(?:\w+\s+){0,2}(?:survey|review|summarize\s+(?:the|recent|existing))\b/i,
  ],
  application: [
    /\b(?:apply|applied|application\s+of|applying)\s+(?:\w+\s+){0,4}(?:to|in)\s+(?:\w+\s+){0,3}(?:clinical|medical|patients?|diagnosis|hospital|traffic|agricultur\w+|financ\w+|education\w*|climate|weather|industr\w+|manufactur\w+|healthcare|legal|power|energy|social\s+media|real-world)\b/i,
    /\b(?:case\s+study|real-world\s+deployment|deployed\s+(?:in|at|on)|in\s+production|social\s+media\s+platforms|clinical\s+(?:practice|setting|data|decision))\b/i,
  ],
};

const inTitle: Partial<Record<ContributionType, RegExp>> = {
  survey: /\b(?:survey|review|overview|tutorial)\b/i,
  dataset: /\b(?:dataset|benchmark|corpus|bench)\b/i,
  'empirical-study': /\b(?:empirical|comparative|comparison|investigating|evaluating|study|analysis)\b/i,
  theory: /\b(?:theory|bounds?|convergence|theoretical|provabl\w+|complexity)\b/i,
};

const things: ContributionType[] = ['method', 'system', 'dataset', 'survey'];

/**
 * What the abstract claims to contribute; empty where it claims nothing that is known here. What has a name of its
 * own and is nothing else is a method.
 */
export function findContributionTypes(
  paper: PaperText,
  shortName: Found | undefined,
): Found<ContributionType>[] {
  const kinds = Object.keys(claims) as ContributionType[];
  const found = kinds.map((kind) => findClaim(paper, kind)).filter((claim) => claim !== undefined);
  if (!shortName || found.some(({ value }) => things.includes(value))) return found;
  return [{ value: 'method', rule: 'named', ranges: shortName.ranges }, ...found];
}

function findClaim(
  { title, abstract, abstractStart }: PaperText,
  kind: ContributionType,
): Found<ContributionType> | undefined {
  const head = inTitle[kind]?.exec(title);
  if (head) return toFound(kind, head, 0);
  for (const pattern of claims[kind]) {
    const match = pattern.exec(abstract);
    if (match) return toFound(kind, match, abstractStart);
  }
  return undefined;
}

function toFound(value: ContributionType, match: RegExpExecArray, offset: number): Found<ContributionType> {
  const start = offset + match.index;
  return { value, rule: 'phrase', ranges: [{ start, end: start + match[0].length }] };
}
