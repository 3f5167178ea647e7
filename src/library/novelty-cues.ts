/** A way in which a sentence says that it tells what is new, or that it does not. */
interface Cue {
  /** How much it tells; below 0 it speaks against the sentence. */
  weight: number;
  pattern: RegExp;
  example: string;
}

/** Ways in which abstracts of any field announce what is new in them. The weights of a sentence's cues add up. */
export const noveltyCues: Cue[] = [
  {
    weight: 4,
    pattern:
      /\b(?:we|I) (?:\w+ )?(?:propose|introduce|present|develop|devise|design|construct|derive|formulate|coin)\b/i,
    example: 'We therefore propose a graph network for gauges.',
  },
  {
    weight: 4,
    pattern:
      /\b(?:we|I) (?:\w+ )?(?:prove|establish|classify|characterize|characterise|determine|resolve|settle|disprove|refute)\b/i,
    example: 'We prove that tiling the plane is undecidable.',
  },
  {
    weight: 3,
    pattern:
      /\b(?:we|I) (?:\w+ )?(?:show|find|found|discover|demonstrate|report|reveal|identify|argue|observe|detect)\b/i,
    example: 'We find that grazing doubled within two years.',
  },
  {
    weight: 2,
    pattern:
      /\b(?:we|I) (?:\w+ )?(?:study|studied|investigate|investigated|examine|examined|analy[sz]ed?|explore|explored|test|tested|survey|surveyed|measured?|compared?|ask|consider|revisit|estimated?|evaluate|evaluated|sequenced|sampled|modell?ed|fitted|used?|\w{3,}ed)\b/i,
    example: 'We surveyed wild bees in 48 fields.',
  },
  {
    weight: 4,
    pattern:
      /\bthis (?:paper|work|article|study|letter|thesis|note) (?:\w+ )?(?:proposes|introduces|presents|develops|describes|proves|shows|gives|reports|provides|offers|investigates|examines|studies|explores|analy[sz]es|reviews|addresses)\b/i,
    example: 'This paper presents a lightweight model of tides.',
  },
  {
    weight: 3,
    pattern:
      /\b(?:our|these|the) (?:results?|findings?|data|analysis|analyses) (?:\w+ )?(?:show|suggest|indicate|demonstrate|reveal|challenge|imply|support|highlight)s?\b/i,
    example: 'Our findings challenge the view that reefs recover.',
  },
  {
    weight: 1,
    pattern: /\b(?:to this end|in this (?:paper|work|article|study|letter)|here,? we)\b/i,
    example: 'Here we study the tides.',
  },
  { weight: 1, pattern: /\b(?:novel|new|first)\b/i, example: 'It is the first map of the reef.' },
  {
    weight: 2.5,
    pattern: /\b(?:therefore|thus|hence|we conclude|we recommend)\b/i,
    example: 'Grazing is thus not enough.',
  },
  {
    weight: 5,
    pattern: /(?:本文|本研究|我们|该文)(?:.{0,12})(?:提出|介绍|给出|设计|构建|发现|证明|研究|采集)/u,
    example: '本文提出一种断句模型。',
  },
  { weight: 2, pattern: /本文|本研究|我们/u, example: '本文用字形比对版本。' },
  {
    weight: -4,
    pattern:
      /\b(?:extensive|comprehensive|empirical)?\s?(?:experiments?|experimental results|evaluations?)\b.{0,40}\b(?:show|demonstrate|confirm|validate|indicate|on)\b|\b(?:code|data|implementation)s?\b.{0,60}\b(?:available|released|https?:)/i,
    example: 'Extensive experiments on two data sets show its value.',
  },
  {
    weight: -2,
    pattern:
      /\b(?:previous|prior|existing|recent) (?:works?|methods?|approaches|studies)\b|\bhas been\b|\bhave been\b/i,
    example: 'Recent works have been slow.',
  },
];
