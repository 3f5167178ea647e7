/** The form of a token, judged by its characters alone. */
export interface Shape {
  says: string;
  test: RegExp;
  /** Another shape that the token must have, or must not have. */
  base?: string;
  not?: string;
  /** Whether a space must precede it. */
  isLoose?: boolean;
  examples: string[];
  counterexamples: string[];
}

/** Shapes by name: `#Name` in a pattern matches a token of the shape, `<Name>` makes it the value of the rule. */
export const shapes: Record<string, Shape> = {
  Word: {
    says: 'any word or number',
    test: /^[\p{L}\p{N}]/u,
    examples: ['trees', '3D', 'LoRA'],
    counterexamples: [',', '('],
  },
  Letters: {
    says: 'letters and hyphens',
    test: /^[\p{L}-]+$/u,
    examples: ['trees', 'low-rank'],
    counterexamples: ['LLaMA2', '('],
  },
  Plain: {
    says: 'only letters',
    test: /^\p{L}+$/u,
    examples: ['trees', 'Trees'],
    counterexamples: ['low-rank', 'T5'],
  },
  Lower: {
    says: 'a word without capitals',
    test: /^\p{Ll}[\p{Ll}\p{N}'’-]*$/u,
    examples: ['trees', 'low-rank', 'top-1'],
    counterexamples: ['Trees', 'LoRA'],
  },
  Capital: {
    says: 'a plain word with a capital',
    test: /^\p{Lu}\p{Ll}+$/u,
    examples: ['Hydra'],
    counterexamples: ['hydra', 'HyDra', 'A'],
  },
  Capitals: {
    says: 'begins with a capital',
    test: /^\p{Lu}/u,
    examples: ['Hydra', 'ICML'],
    counterexamples: ['iPhone', '3D'],
  },
  Name: {
    says: 'a word that looks like a name: with a capital, or with letters and a digit',
    test: /^(?:\p{Ll}*\p{Lu}[\p{L}\p{N}]*|\p{L}+\d[\p{L}\p{N}]*|\d\p{Lu}[\p{L}\p{N}]+)(?:[-&.^_∞][\p{L}\p{N}+#]+|[+#][\p{L}\p{N}]*)*$/u,
    examples: ['QuIP#', 'VO-DP', 'k2means', '3DTrees', 'Hydra', 'RAPO++'],
    counterexamples: ['adaptive', '42', 'low-rank'],
  },
  NameForm: {
    says: 'a form that no ordinary word has',
    test: /\p{L}.*\p{Lu}|\p{L}.*\d|^\d\p{Lu}.*\p{Ll}|\p{L}.*[+#&]|[$∞]/u,
    examples: ['QuIP#', 'LoRA', 'DP3', '3DTrees'],
    counterexamples: ['Hydra', '3D', 'low-rank'],
  },
  ShortCapital: {
    says: 'a plain word with a capital, of two to fifteen letters',
    test: /^\p{Lu}\p{Ll}{1,14}$/u,
    examples: ['Hydra'],
    counterexamples: ['HyDra', 'A', 'Parameterizations'],
  },
  WordPair: {
    says: 'two ordinary words joined',
    test: /^\p{Lu}?\p{Ll}+(?:-\p{Lu}?\p{Ll}+)+$/u,
    examples: ['Multiple-Instance', 'vision-only'],
    counterexamples: ['VO-DP', 'vision'],
  },
  CapitalsOnly: {
    says: 'capitals and digits',
    test: /^[\p{Lu}\d]+$/u,
    examples: ['LPM', 'T2V'],
    counterexamples: ['LoRA'],
  },
  Version: {
    says: 'a version number',
    test: /^[vV]?\d+(?:\.\d+)?$/,
    examples: ['2', 'v1.5'],
    counterexamples: ['7B'],
  },
  Edition: {
    says: 'a version number that is no amount',
    test: /^(?:[vV]\d+(?:\.\d+)*|\d\.\d)$/,
    examples: ['v2', '2.5'],
    counterexamples: ['2', '2.54', '7B'],
  },
  Generation: {
    says: 'a version number without a point, and no year',
    test: /^\d{1,2}$/,
    examples: ['3'],
    counterexamples: ['2014', '2.5', '7B'],
  },
  Device: {
    says: 'a chip, number format or mobile network, which is not a name of interest',
    test: /^(?:[AHVTPL]\d{2,3}|RTX\d*|GTX\d*|B200|TPUv?\d*|iPhone.*|Jetson|[45]G|W\d+A\d+|FP\d+|INT\d+|[A-Z]\d)$/,
    examples: ['A100', 'RTX4090', 'FP16', 'W4A4'],
    counterexamples: ['WM-811K', 'DP3'],
  },
  Coined: {
    says: 'a word with capitals inside, a capital and a digit, or three capitals; no device, and no compound adjective',
    not: 'Device',
    test: /^(?!.*@)(?!.*-\p{Ll}{2,}(?:ed|ing|ic|al|ive|ible|able)$)(?!\d(?!\p{Lu}+\p{Ll}))(?:.*\p{Ll}\p{Lu}|.*\p{Lu}\p{Lu}.*[\p{Ll}\d]|.*\p{Lu}.*\d|(?=.*\p{Lu}).*\p{L}[+#]|.*\p{Lu}{3})/u,
    examples: ['PineSet', 'WM-811K', 'GSM', 'LoRA+', '3DTrees'],
    counterexamples: ['Hydra', 'RL', 'A100', '3D', 'mAP@0', 'MTurk-produced', 'HTV-oriented'],
  },
  LongName: {
    says: 'a coined name of more than four letters',
    base: 'Coined',
    test: /^.{5}/u,
    examples: ['BeatStep', 'LEDGERLY'],
    counterexamples: ['LSTM', 'Hydra'],
  },
  LongCoined: {
    says: 'a coined name of more than three letters, and no plural of an acronym',
    base: 'Coined',
    test: /^(?!\p{Lu}+s$).{4}/u,
    examples: ['COCO', 'MS-COCO', 'PineSet'],
    counterexamples: ['SDD', 'GPUs', 'Hydra'],
  },
  Mixed: {
    says: 'a coined name that also has small letters or digits; no plural of an acronym',
    base: 'Coined',
    test: /^(?!\p{Lu}+s$).*[\p{Ll}\d]/u,
    examples: ['PineSet', 'SUES-200'],
    counterexamples: ['GLUE', 'Hydra', 'low2high', 'GPUs'],
  },
  Bench: {
    says: 'a name that ends in Bench',
    test: /\p{L}Bench$/u,
    examples: ['PineBench'],
    counterexamples: ['Bench', 'benches'],
  },
  AnyName: {
    says: 'a coined name, or an acronym of two letters',
    not: 'Device',
    test: /^(?:\p{Lu}{2}$|(?!\d(?!\p{Lu}+\p{Ll}))(?:.*\p{Ll}\p{Lu}|.*\p{Lu}\p{Lu}.*[\p{Ll}\d]|.*\p{Lu}.*\d|(?=.*\p{Lu}).*\p{L}[+#]|.*\p{Lu}{3}))/u,
    examples: ['PI', 'DP3'],
    counterexamples: ['Pi'],
  },
  Item: {
    says: 'a word that may be an item in a list of names',
    test: /^[\p{L}\d]/u,
    examples: ['LoRA', '3DTrees', 'trees'],
    counterexamples: ['('],
  },
  Size: {
    says: 'a number of parameters',
    test: /^\d+(?:\.\d+)?[BM](?:-(?:[Cc]hat|[Ii]nstruct|[Bb]ase))?$/,
    examples: ['7B', '1.5B-Instruct'],
    counterexamples: ['7', 'B7'],
  },
  Sized: {
    says: 'a name that ends in a number of parameters',
    test: /^\p{Lu}[\p{L}\p{N}.-]+?\d+(?:\.\d+)?[BM](?:-(?:[Cc]hat|[Ii]nstruct|[Bb]ase))?$/u,
    examples: ['Qwen3-14B', 'LLaMA2-7B-chat', 'Foo7B'],
    counterexamples: ['7B', 'Qwen3', 'Multi-7B-x', 'M2M'],
  },
  Versioned: {
    says: 'a name that ends in a version',
    test: /^\p{Lu}\p{L}{3,}-?[vV]\d+(?:\.\d+)?$/u,
    examples: ['Mirothinker-v1.0', 'PineNetV2'],
    counterexamples: ['v1.0', 'Foo-v1'],
  },
  Eponym: {
    says: 'surnames joined by a hyphen, or one that is no adjective',
    test: /^\p{Lu}\p{Ll}{2,}(?:[-–]\p{Lu}\p{Ll}{2,})*(?<!ish|ese|[ie]an|ic|ing|ed|al|ive|able|ous)$/u,
    examples: ['Mumford-Shah', 'Viterbi'],
    counterexamples: ['Bayesian', 'viterbi', 'Self-Training'],
  },
  BenchName: {
    says: 'a name that ends like those of benchmarks',
    test: /^(?=\p{L}*[\p{Lu}\d])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*?(?:-[Bb]ench|Bench|[a-z]QA|-QA|MNIST|-Gym)(?:-[\p{L}\p{N}]+|\+)?$/u,
    examples: ['CoW-Bench', 'StrategyQA', 'ColorMNIST', 'PineBench-v2'],
    counterexamples: ['Bench', 'QA', 'benchmark'],
  },
  Factor: {
    says: 'a multiple',
    test: /^\d+(?:,\d{3})*(?:\.\d+)?(?:[xX]|times)$/,
    examples: ['2.04x', '10X', '5times'],
    counterexamples: ['2x4', 'x2'],
  },
  Range: {
    says: 'two numbers joined by a dash',
    test: /^\d+(?:\.\d+)?[-–]\d+(?:\.\d+)?$/,
    examples: ['73-89', '2.1–2.4'],
    counterexamples: ['73', '73-a'],
  },
  RangeOfFactors: {
    says: 'two multiples joined by a dash',
    test: /^\d+(?:\.\d+)?x?[-–]\d+(?:\.\d+)?(?:x|times)$/,
    examples: ['10-20x', '2x–3x'],
    counterexamples: ['10-20'],
  },
  Decimal: {
    says: 'a number with a decimal point',
    test: /^\d*\.\d+$/,
    examples: ['8.8', '.92'],
    counterexamples: ['8', '8.8x'],
  },
  WithUnit: {
    says: 'a number and its unit without a blank',
    test: /^\d+(?:\.\d+)?(?:dB|ms|pp|fps|FPS)$/,
    examples: ['0.39dB', '12ms'],
    counterexamples: ['3D', '7B', 'dB'],
  },
  DataRelease: {
    says: 'the number of a data release',
    test: /^E?DR\d+$/,
    examples: ['DR3', 'EDR3'],
    counterexamples: ['DR', 'ADR3'],
  },
  Collection: {
    says: 'the last word of names of surveys and other collections of data',
    test: /^(?:Survey|Biobank|Cohort|Census|Treebank)$/,
    examples: ['Survey'],
    counterexamples: ['survey', 'Surveys'],
  },
  Sigmas: {
    says: 'a number of standard deviations',
    test: /^\d+(?:\.\d+)?σ$/,
    examples: ['5σ', '3.2σ'],
    counterexamples: ['σ', '5s'],
  },
  DataName: {
    says: 'a plain word with a capital that is no adjective',
    test: /^(?!Bench|Data|Test|Train)\p{Lu}\p{Ll}{3,}(?<!ish|ese|[ie]an|ic|ing|ed|al)$/u,
    examples: ['Papila', 'Gowalla'],
    counterexamples: ['English', 'Italian', 'Arabic', 'VOC', 'Benchmark'],
  },
  Sign: {
    says: 'a sign before a number',
    test: /^[+\-−±~≈]$/,
    examples: ['+', '−'],
    counterexamples: ['%'],
  },
  Fold: {
    says: 'a multiple in the form “10-fold”',
    test: /^\d+(?:[.,]\d+)?-?fold$/,
    examples: ['10-fold', '2.5fold', '1,5-fold'],
    counterexamples: ['twofold', 'fold'],
  },
  Points: {
    says: 'a number of points as one word',
    test: /^\d+(?:\.\d+)?-points?$/,
    examples: ['4-point'],
    counterexamples: ['points'],
  },
  Top: {
    says: 'the rank of an accuracy',
    test: /^top-\d$/i,
    examples: ['top-1', 'Top-5'],
    counterexamples: ['top'],
  },
  TwoCapitals: {
    says: 'an acronym of two letters',
    test: /^\p{Lu}{2}$/u,
    examples: ['PI'],
    counterexamples: ['Pi', 'PIN'],
  },
  Dash: {
    says: 'a dash or hyphen after a space',
    test: /^[–—-]$/,
    isLoose: true,
    examples: ['–', '-'],
    counterexamples: ['low-rank', ':'],
  },
  Number: {
    says: 'a number, perhaps with a decimal point or thousands separators',
    test: /^(?:\d+(?:,\d{3})*(?:\.\d+)?|\.\d+|\d+,\d{1,2})$/,
    examples: ['5.84', '1,000', '7', '.92', '81,3'],
    counterexamples: ['7B', '2.04x', '3D'],
  },
  Unit: {
    says: 'the sign of a unit of measurement',
    test: /^(?:[fpnµμmck]?m|[fpnµμm]?s|min|[pnµμm]M|[µμkM]?L|ha|Å|[kmµμn]?g|[mkMGT]?W|[mkµμ]?V|[mµμn]?K|[kMGT]?Hz|[kmMGT]?eV|[kMG]?pc|[mkMG]?Pa|[kM]?J|[kMGT]?bps|[kKMGT]B|[kMG]?yrs?|mas|µas|arcsec|arcmin|au|AU|deg|°|°C|dBm?|dex|mag|[mMR]?sun|Jy|mJy|erg|ppm|ppb|mol|rpm|mmHg|m[lL]|[km]?cal|mT)$/,
    examples: ['km', 'GHz', 'K', 'kpc', 'eV', 'yrs', 'mM', 'L'],
    counterexamples: ['k', 'B', 'trees', 'A', 'M'],
  },
  UnitPower: {
    says: 'a unit with its exponent',
    test: /^(?:[mckµμn]?m|k?pc|Mpc|[mµμ]?s|k?g|h|yr|d|ha|L|K|mol|Hz|W)(?:[-−–]?[1-4]|⁻?[¹²³]|⁻¹)$/,
    examples: ['m²', 'km2', 's-1', 'm−2', 'cm-3'],
    counterexamples: ['m', 'T2', 'h5'],
  },
  TenToThe: {
    says: 'ten with a positive exponent',
    test: /^10\^\d+$/,
    examples: ['10^34'],
    counterexamples: ['10', '2^34'],
  },
  TimesTen: {
    says: 'the TeX for “times ten” without a blank, perhaps with an exponent',
    test: /^(?:times|cdot)10(?:\^\d+)?$/,
    examples: ['times10', 'cdot10^4'],
    counterexamples: ['times', '10'],
  },
  GluedError: {
    says: 'an uncertainty in TeX without a blank',
    test: /^pm\d+(?:\.\d+)?$/,
    examples: ['pm0.1', 'pm14'],
    counterexamples: ['pm', '0.1'],
  },
  Surname: {
    says: 'a person’s surname',
    test: /^\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*$/u,
    examples: ['Hu', 'O’Neil'],
    counterexamples: ['H', 'hu', 'GPT4', 'STOC'],
  },
  NameParticle: {
    says: 'a particle before a surname, written with a capital: in lower case it may be a preposition',
    test: /^(?:La|Le|De|Del|Della|Di|Da|Dos|Du|El|Al|Van|Von|Ten|Ter|Bin|Ibn)$/,
    examples: ['La', 'Van'],
    counterexamples: ['la', 'van', 'The'],
  },
  Year: {
    says: 'four digits, perhaps with a letter',
    test: /^\d{4}[a-z]?$/,
    examples: ['2021', '2021a'],
    counterexamples: ['42', '1,000'],
  },
  Url: {
    says: 'an address',
    test: /^(?:https?:\/\/|www\.\w|(?:[a-z\d-]+\.)+(?:com|org|io|net|edu|gov|ai|dev)\/\w)/,
    examples: ['https://example.org/a', 'www.example.org', 'github.com/a/b'],
    counterexamples: ['example.org', 'e.g.'],
  },
};
