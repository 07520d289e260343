/** The finite forms (third person, indicative) and the participle of one verb. */
export interface Forms {
  present: string[];
  preterite: string[];
  participle: string;
  infinitive: string;
  /** The separable prefix, or an empty string: *mit* of *mitteilen*. */
  prefix: string;
}

/** Prefixes that take no *ge-* in the participle. */
const INSEPARABLE = /^(be|er|ver|ent|emp|ge|zer|miss|unter|wider|über|hinter)/;

/** Stems that need an *e* before the ending: *meldet*, *öffnet*, *bezeichnet*, but *wohnt*. */
const LINKED = /[td]$|([^aeiouäöülrhmn]|ch)[mn]$/;

/**
 * Builds the forms from a dictionary entry. A weak verb is its infinitive (`mit|teilen`), a strong one
 * also names what cannot be derived: `an|geben gibt gab gegeben`.
 */
export function formsOf(entry: string): Forms {
  const [lemma = '', third, past, participle] = entry.split(' ');
  const [prefix, base] = lemma.includes('|') ? (lemma.split('|') as [string, string]) : ['', lemma];
  const root = /(er|el)n$/.test(base) ? base.slice(0, -1) : base.replace(/e?n$/, '');
  const linking = LINKED.test(root) ? 'e' : '';
  const preterite = past ?? `${root}${linking}te`;
  return {
    prefix,
    infinitive: prefix + base,
    present: [third ?? `${root}${linking}t`, base],
    preterite: [preterite, preterite + (preterite.endsWith('e') ? 'n' : 'en')],
    participle: prefix + (participle ?? weakParticiple(base, root, linking)),
  };
}

function weakParticiple(base: string, root: string, linking: string): string {
  const bare = base.endsWith('ieren') || INSEPARABLE.test(base);
  return `${bare ? '' : 'ge'}${root}${linking}t`;
}
