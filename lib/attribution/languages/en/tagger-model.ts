import feature from 'wink-eng-lite-web-model/dist/feature.js';
import core from 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json' with { type: 'json' };
import loadTagger from 'wink-eng-lite-web-model/dist/load-pos-model.js';

/**
 * The parts of wink's English model that tagging needs. The package's own loader copies three megabytes by writing
 * them as JSON and reading that again, and brings the models of names and sentiment along: a third of the time to
 * the first answer. To be read once: the lists grow with new words.
 */
export const taggerModel = { core: readCore, featureFn: feature, pos: loadTagger };

function readCore() {
  const { packing, pos, features } = core;
  const layout = Object.entries(packing.layout);
  const ownLists = layout
    .filter(([, [, , , isValue]]) => isValue === 0)
    .map(([name, [, mask, shift]]) => [name, { ...indexed(name), maxIndex: mask >>> shift }]);
  const clusters = features.posClusters!.list.map(
    (tags) => new Set(tags.split('_').map((tag) => pos.hash[tag] ?? 0)),
  );
  return {
    ...core,
    lexicon: numbers(core.lexicon),
    xpansions: numbers(core.xpansions),
    packing: {
      ...packing,
      efList: layout.filter(([, place]) => place[4] === 1).map(([name]) => name),
    },
    features: {
      ...features,
      ...Object.fromEntries(ownLists),
      lexeme: indexed('lexeme'),
      posClusters: { ...features.posClusters, list: clusters },
    },
  };
}

/** A list of values with the place of each, and where the next new one will go. */
function indexed(name: string) {
  const { list } = core.features[name]!;
  const hash = Object.create(null) as Record<string, number>;
  list.forEach((value, index) => {
    hash[value] = index;
  });
  return { ...core.features[name], hash, intrinsicSize: list.length, index: list.length };
}

/** Numbers of 32 bits, from their bytes in Base64. */
function numbers(base64: string): Uint32Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return new Uint32Array(bytes.buffer);
}
