/** Files of wink-nlp and of its English model that their own types do not name. */

declare module 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json' {
  import type { Core } from 'wink-nlp/src/cache.js';

  /** Place of a feature in a word's packed numbers: index, mask, shift, whether it is a value, whether new words get it. */
  type Place = [index: number, mask: number, shift: number, isValue: 0 | 1, isExtracted: 0 | 1];

  const core: Core & {
    lexicon: string;
    xpansions: string;
    pos: { hash: Record<string, number> };
    packing: { layout: Record<string, Place> };
    features: Record<string, { list: string[] }>;
  };
  export default core;
}

declare module 'wink-eng-lite-web-model/dist/feature.js' {
  const feature: unknown;
  export default feature;
}

declare module 'wink-eng-lite-web-model/dist/load-pos-model.js' {
  const loadTagger: () => { machines: string[] };
  export default loadTagger;
}

declare module 'wink-nlp/src/cache.js' {
  /** The model's words, and the patterns that part a text into them. */
  export interface Core {
    trex: unknown;
    tcat: { hash: unknown };
    preserve: unknown;
  }

  /** The lexicon. Words and features are numbers. */
  export interface Cache {
    value(word: number): string;
    valueOf(feature: 'pos', value: number): string;
    normal(word: number): number;
    /** The whole word of a part of a contraction. */
    nox(packed: number): number;
    mappedSpelling(word: number): number;
    posOf(word: number): number;
    property(word: number, name: string): number;
    isMemberPOS(word: number, tag: number): boolean;
  }

  const makeCache: (core: Core, featureFn: unknown) => Cache;
  export default makeCache;
}

declare module 'wink-nlp/src/compile-trex.js' {
  const compileExpressions: (expressions: unknown) => unknown;
  export default compileExpressions;
}

declare module 'wink-nlp/src/dd-wrapper.js' {
  import type { Cache } from 'wink-nlp/src/cache.js';

  const collectTokens: (data: {
    cache: Cache;
    tokens: number[];
    nonBreakingSpaces: object;
  }) => unknown;
  export default collectTokens;
}

declare module 'wink-nlp/src/tokenizer.js' {
  const makeTokenizer: (
    expressions: unknown,
    categories: unknown,
    preserve: unknown,
  ) => (collected: unknown, text: string) => void;
  export default makeTokenizer;
}
