import type { ContributionType } from '../paper/fields.ts';

const us = String.raw`(?:we|this\s+(?:paper|work|study|article|thesis|research)|our\s+(?:paper|work)|the\s+paper|the\s+authors)`;
const making = String.raw`(?:propose|introduce|present|develop|design|devise|formulate|create|build|construct)(?:s|d)?`;
const giving = String.raw`(?:propose|introduce|present|develop|design|devise|describe|formulate|create|build|construct|provide|contribute|release|offer|publish)(?:s|d)?`;
const gathering = String.raw`(?:${giving}|collect(?:s|ed)?|curate[sd]?|annotate[sd]?|compile[sd]?|assemble[sd]?)`;
const data = String.raw`(?:datasets?|data\s+sets?|benchmarks?|corpus|corpora|test\s?bed|leaderboard)`;
const means = String.raw`(?:method|algorithm|approach|framework|technique|model|procedure|strateg(?:y|ies)|scheme|architecture|optimizer|network|mechanism|module|estimator|loss|objective|layer|paradigm|pipeline|solution|variant|family|policy|system|representation|regularizer|adaptation|attention|rule|decoding|sampler|agent|protocol|metric|planner|controller)s?`;
const noMeans = String.raw`(?:${data}|toolkit|toolbox|library|software|survey|review|overview|tutorial|study|audit|systematic|results?|findings|insights|observations?|evidence|distributions?|comparison|theor(?:y|em|ies))`;
/** Up to a word that leads away there is none of the means that a method is. */
const others = String.raw`(?!(?:(?!\b(?:that|which|for|to|with|whose|by|using)\b)[^.;]){0,70}?\b${noMeans}\b)`;
const statement = String.raw`(?:bounds?|rates?|guarantees?|conditions?|convergence|consistency|optimality|theor(?:y|em|ems)|limits?|complexity|closed[- ]form|expressions?|characteri[sz]ation|identifiab\w+|results?)`;

const of = (source: string): RegExp => new RegExp(source, 'i');

/** Claims of an abstract that speak for a type, the most telling first. */
export const claims: Record<ContributionType, RegExp[]> = {
  method: [
    of(String.raw`\b${us}\b[^.]{0,60}\b${making}\b${others}[^.]{0,90}?\b${means}\b`),
    of(
      String.raw`\b${us}\s+(?:\w+\s+){0,2}(?:propose|introduce|present|develop|design|devise)(?:s|d)?\s+(?!that\b)${others}`,
    ),
    /\b(?:our|the|this)\s+(?:proposed\s+|novel\s+|new\s+)?(?:method|approach|algorithm|framework|technique)\b/i,
    of(
      String.raw`\b${means}\b[^.]{0,100}\b(?:is|are|was|has\s+been|have\s+been)\s+(?:proposed|introduced|presented|developed|described)\b`,
    ),
    /\b(?:new|novel)\s+(?:[\w-]+\s+){0,3}(?:method|algorithm|approach|framework|technique|model|optimizer|architecture)\b/i,
  ],
  theory: [
    /\b(?:we|and|also|then)\s+(?:\w+\s+){0,3}prove\b/i,
    of(
      String.raw`\b(?:we|and|also)\s+(?:\w+\s+){0,3}(?:derive|establish|characterize|provide|give|obtain|show)\s+(?:[\w-]+\s+){0,6}?(?:theoretical|provable|minimax|convergence|optimal|tight|upper|lower|sufficient|necessary|generalization|regret|sample[- ]complexity)\s+(?:[\w-]+\s+){0,3}?${statement}\b`,
    ),
    /\bwe\s+(?:\w+\s+){0,2}(?:derive|bound|characterize)\b/i,
    /\b(?:theoretical|theoretically|convergence)\s+(?:\w+\s+){0,3}(?:analysis|analyses|guarantees?|results?|insights?|justif\w+|investigat\w+|stud\w+|prove|show|establish|analyz\w+|demonstrat\w+|certif\w+|foundation|framework|understanding|bounds?)\b/i,
    /\b(?:convergence|regret|minimax|generalization|sample[- ]complexity|approximation|optimality)\s+(?:rates?|bounds?|guarantees?|analysis)\b/i,
    /\b(?:(?:lower|upper|error)\s+bounds?|linear\s+convergence)\b/i,
    /\b(?:provabl[ey]|theorems?|we\s+show\s+that[^.]{0,80}\b(?:NP-hard|polynomial|converges?|requires?|exponential))\b/i,
  ],
  'empirical-study': [
    /\b(?:empirical|systematic|large-scale|comparative|in-depth|comprehensive|thorough|case)\s+(?:\w+\s+){0,2}(?:study|studies|investigation|comparison|examination|assessment)\b/i,
    /\b(?:empirical|systematic|comparative)\s+(?:analysis|evaluation)\b|\bempirically\s+(?:suggests?|stud\w+|investigat\w+|analy\w+|find|observe|examin\w+|compar\w+)\b/i,
    /\bwe\s+(?:\w+\s+){0,2}(?:investigate|examine|benchmark|compare|study|analyze)\s+(?:how|whether|why|what|if|the\s+(?:effects?|impact|role|extent|influence)|[A-Z])\b/,
    /\bthis\s+(?:paper|work|study)\s+(?:\w+\s+){0,1}(?:examines|evaluates|compares|assesses|(?:investigates|explores|studies|analyzes)\s+(?:how|whether|why|what|the\s+(?:effects?|impact|role|extent|influence|viability)))\b/i,
    /\b(?:our|the|these)\s+(?:\w+\s+)?(?:findings|study|investigation|audit|comparison)\s+(?:\w+\s+){0,1}(?:shows?|reveals?|suggests?|indicates?|demonstrates?|highlights?|provides?)\b/i,
    /\bwe\s+(?:\w+\s+)?test\s+(?:this|whether|the\s+(?:assumption|hypothesis))\b|\bwe\s+(?:\w+\s+)?(?:evaluate|assess|audit)\s+(?:\w+\s+){0,3}(?:models|LLMs|methods|systems|disparities)\b/i,
  ],
  system: [
    of(
      String.raw`\b(?:${us}\b[^.]{0,40}\b${giving})\b[^.]{0,60}\b(?:open-source\s+(?:\w+\s+){0,2}(?:library|toolkit|framework|platform|system|tool|package)|library|toolkit|platform|toolbox|software|simulator|prototype|infrastructure|engine|compiler)\b`,
    ),
    /\b(?:open-source|open\s+source)\s+(?:[\w-]+\s+){0,2}(?:library|toolkit|framework|platform|tool|package)\b/i,
  ],
  dataset: [
    of(
      String.raw`\b${us}\b[^.]{0,30}\b${gathering}\b(?!\s+(?:a|an|the)?\s*(?:\w+\s+){0,3}(?:method|algorithm|approach|framework))[^.,;]{0,80}?\b${data}\b(?!\s+(?:show|demonstrat))`,
    ),
    of(String.raw`\b${gathering}\s+[^\s,]+(?:\s\([^)]*\))?,\s+(?:an?|the)\s+(?:[\w-]+\s+){0,6}${data}\b`),
    of(
      String.raw`\b${gathering}\b[^.;]{0,60}\b(?:new|novel|first|large-scale|comprehensive|public)\s+(?:[\w-]+\s+){0,4}${data}\b`,
    ),
    of(
      String.raw`\b(?:open-sourc|releas)(?:e|ed|es|ing)\s+(?:our|the|all)\s+(?:\w+\s+)?(?:data|dataset|benchmark)\b`,
    ),
  ],
  survey: [
    /\b(?:this|comprehensive|systematic|literature|brief|presents?\s+an?|provides?\s+an?|gives?\s+an?)\s+(?:\w+\s+){0,2}(?:survey|literature\s+review|review\s+(?:of|covers|paper|article)|tutorial|overview|position\s+paper)\b/i,
    /\bwe\s+(?:\w+\s+){0,2}(?:survey|review|summarize\s+(?:the|recent|existing))\b/i,
  ],
  application: [
    /\b(?:apply|applied|application\s+of|applying)\s+(?:\w+\s+){0,4}(?:to|in)\s+(?:\w+\s+){0,3}(?:clinical|medical|patients?|diagnosis|hospital|traffic|agricultur\w+|financ\w+|education\w*|climate|weather|industr\w+|manufactur\w+|healthcare|legal|power|energy|social\s+media|real-world)\b/i,
    /\b(?:case\s+study|real-world\s+deployment|deployed\s+(?:in|at)|in\s+production|social\s+media\s+platforms|clinical\s+(?:practice|setting|data|decision))\b/i,
  ],
};

/** Words of a title that speak for a type. */
export const titleClaims: Partial<Record<ContributionType, RegExp>> = {
  survey:
    /(?:^|\ban?\s+(?:[\w-]+\s+){0,3}|:\s*(?:[\w-]+\s+){0,2}|\b(?:systematic|literature|comprehensive)\s+)(?:survey|review|overview|tutorial)\b/i,
  dataset: /\b(?:dataset|benchmark|corpus|bench)\b|\p{L}Bench\b/iu,
  'empirical-study':
    /\b(?:empirical|comparative|comparison|investigating|evaluating|(?:a|case|user|pilot)\s+(?:\w+\s+)?study|comparing|benchmarking)\b|^(?:an?\s+)?(?:\w+\s+)?analysis\s+of\b|^(?:do|does|can|are|is|how|what|when|why)\b.*\?/i,
  theory:
    /\b(?:theory|bounds?|convergence|theoretical|provabl\w+|(?:computational|sample|query)\s+(?:complexity|limits?))\b/i,
};

/** Where nothing else is claimed: what was done, in the passive voice or plainly. */
export const plainClaims: Partial<Record<ContributionType, RegExp>> = {
  'empirical-study':
    /\b(?:is|are|were|was)\s+(?:\w+\s+)?(?:compared|analy[sz]ed|evaluated|investigated|explored|examined|studied|tested)\b|\bwe\s+(?:\w+\s+)?(?:analy[sz]e|study|investigate|compare|examine|explore|report|observe|find)\b/i,
};
