/** What a paper says of another's work: that it builds on it, or that it compares with it. */
export type MentionRole = 'builds' | 'compares';

/** A way to say so, where `@` stands for the name. */
interface Cue {
  role: MentionRole;
  pattern: RegExp;
  example: string;
  /** What must not be taken for it. */
  counterexample: string;
}

/** Ways to say what another's work is to a paper. The first that a sentence has counts. */
export const mentionCues: Cue[] = [
  {
    role: 'compares',
    pattern:
      /\b(?:outperform|surpass|exceed|beat|outpac|trail)(?:s|es|ing|ed|en)?\b[^;:]{0,90}@(?!-(?:based|style|like)\b)/i,
    example: 'It outperforms fine-tuning methods like @ by 3%.',
    counterexample: 'It outperforms rivals; @ is left for later.',
  },
  {
    role: 'compares',
    pattern:
      /\b(?:compar(?:ed|ing|able|ison|isons|e|es) (?:to|with|against)|(?:relative|superior|inferior) to|competitive with|in contrast to|unlike|versus|vs\.?|on par with|alternatives? to)\b[^;:.]{0,50}@/i,
    example: 'We compare with @, which forecasts the water level.',
    counterexample: 'We study forests. @ is one of them.',
  },
  {
    role: 'compares',
    pattern:
      /\b(?:better|worse|faster|slower|higher|lower|larger|smaller|fewer|less|more(?: \w+)?) than\b[^;:,.]{0,40}@/i,
    example: 'It runs 2.5x faster than the original @.',
    counterexample: 'More than that, @ is cheap.',
  },
  {
    role: 'compares',
    pattern:
      /\b(?:improv(?:es?|ed|ing|ements?)|gains?|advantages?|reductions?|savings?) (?:up)?(?:on|over)\b[^;:.]{0,40}@/i,
    example: 'Ours improves over @ by four points.',
    counterexample: 'Ours improves on it. @ is older.',
  },
  {
    role: 'compares',
    pattern: /\bbaselines?,? (?:such as|like|including)\b[^;:.]{0,60}@|@(?: \w+)? baselines?\b/i,
    example: 'We beat strong baselines such as LARK and @.',
    counterexample: 'We use a baseline. @ comes next.',
  },
  {
    role: 'builds',
    pattern:
      /\b(?:buil(?:d|ds|ding|t)|bas(?:ed|ing)) (?:up)?on\b[^;:,.]{0,30}@|\bon top of\b[^;:,.]{0,20}@|@-based\b/i,
    example: 'Building on the original @, we model the tide.',
    counterexample: 'Based on this, @ was left alone.',
  },
  {
    role: 'builds',
    pattern:
      /\b(?:exten(?:d|ds|ding|ded|sion of|sions of)|generali[sz](?:e|es|ing|ation of)|varian(?:t|ts) of|adapt(?:s|ing)?|modif(?:y|ies|ying)|augment(?:s|ing)?|enhanc(?:e|es|ing)|refin(?:e|es|ing)|accelerat(?:e|es|ing)|integrat(?:e|es|ing)|incorporat(?:e|es|ing)|inspired by|derived from)\b[^;:,.]{0,30}@/i,
    example: 'SandNet extends @ to rivers.',
    counterexample: 'It extends to rivers, where @ is silent.',
  },
  {
    role: 'builds',
    pattern:
      /\bimprov(?:e|es|ing) (?:the )?@ by \w+ing\b|\bcombin(?:e|es|ing)\b[^;:.]{0,40}\b(?:with|and) @/i,
    example: 'FogNet improves @ by weighing its gauges.',
    counterexample: 'It improves by 3% where @ does not.',
  },
];
