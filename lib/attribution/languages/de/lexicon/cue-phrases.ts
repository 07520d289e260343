import type { Complement } from './reporting-verbs';

/** A predicate of more than a verb. The group `gap` is what stands inside it without being part of it. */
export interface CuePhrase {
  pattern: RegExp;
  /** Its last words alone: where they are missing, the costly pattern need not be tried. */
  tail: RegExp;
  complement: Complement;
}

/** Up to so many words, the subject among them, between the verb and the rest. */
const gapOf = (most: number) => (most > 0 ? `(?<gap> (?:[\\p{L}\\p{N}„“-]+ ){0,${most}}?)?` : '');

const BE = 'ist sind war waren sei zeigte zeigten zeigt zeigen';
const VIEW = '(?:Meinung|Ansicht|Auffassung|Überzeugung|Standpunkt)';

/** Verb forms, the longest gap behind them, the rest, and what the whole takes. Tried in this order. */
const PHRASES: readonly [verbs: string, gap: number, tail: string, complement: Complement][] = [
  ['wird werden wurde wurden', 0, ' mit (?:den|folgenden) Worten zitiert', 'clause'],
  [BE, 8, ` ?(?:der|anderer) ${VIEW}`, 'clause'],
  [BE, 8, ' ?(?:davon )?(?:überzeugt|zuversichtlich|sicher|besorgt|skeptisch)', 'weak'],
  ['vertritt vertrat vertreten vertraten', 8, ` ?(?:die|den) ${VIEW}`, 'clause'],
  ['hatte hatten hat haben', 5, `(?:die|den) ${VIEW} vertreten`, 'clause'],
  ['kommt kommen kam kamen', 5, 'zu(?:m| dem) (?:Schluss|Ergebnis)', 'clause'],
  ['lässt lassen ließ ließen', 9, '(?:mitteilen|verlauten|wissen|erklären|verbreiten)', 'clause'],
  ['macht machte machten machen', 0, ' (?:deutlich|klar)', 'clause'],
  ['heißt hieß', 0, ' es', 'clause'],
  ['sprach sprachen spricht sprechen', 5, ' ?von', 'object'],
  ['erhob erhoben erhebt erheben', 3, 'Vorwürfe gegen', 'object'],
  [
    'warnt warnen warnte warnten',
    4,
    ' ?vor(?! (?:kurzem|allem|Ort|wenigen|einigen|\\d))',
    'object',
  ],
  ['rechnet rechnen rechnete rechneten', 4, ' ?mit', 'object'],
  ['droht drohen drohte drohten', 4, ' ?mit', 'object'],
  ['hält halten hielt hielten', 0, ' es für', 'object'],
];

/** The phrases that a verb form may begin, in the order of trying. */
export const CUE_PHRASES: ReadonlyMap<string, readonly CuePhrase[]> = byVerb();

function byVerb(): Map<string, CuePhrase[]> {
  const phrases = new Map<string, CuePhrase[]>();
  for (const [verbs, gap, tail, complement] of PHRASES) {
    for (const verb of verbs.split(' ')) {
      const reflexive = verb.startsWith('zeig') ? ' sich' : '';
      const phrase = phraseOf(verb + reflexive, gap, tail, complement);
      phrases.set(verb, [...(phrases.get(verb) ?? []), phrase]);
    }
  }
  phrases.set('es', [phraseOf('[Ee]s', 8, ' ?(?:heißt|hieß)', 'clause')]);
  return phrases;
}

function phraseOf(verb: string, gap: number, tail: string, complement: Complement): CuePhrase {
  const pattern = new RegExp(`^${verb}${gapOf(gap)}${tail}(?!\\p{L})`, 'u');
  return { pattern, tail: new RegExp(tail), complement };
}
