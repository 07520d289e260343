/** Files of wink's English model that its own types do not name. */

declare module 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json' {
  /** Place of a feature in a word's packed numbers: index, mask, shift, whether it is a value, whether new words get it. */
  type Place = [index: number, mask: number, shift: number, isValue: 0 | 1, isExtracted: 0 | 1];

  const core: {
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

declare module 'wink-eng-lite-web-model/dist/load-cer-meta-model.js' {
  const loadPatterns: () => unknown;
  export default loadPatterns;
}

declare module 'wink-eng-lite-web-model/dist/load-pos-model.js' {
  const loadTagger: () => unknown;
  export default loadTagger;
}
