import type { Complement } from './reporting-verbs';

/** A predicate of more than a verb. The group `gap` is what stands inside it without being part of it. */
export interface CuePhrase {
  pattern: RegExp;
  complement: Complement;
}

/** Up to so many words, the subject among them, between the verb and the rest. */
const gap = (most: number) => `(?<gap> (?:[\\p{L}\\p{N}„“-]+ ){0,${most}}?)?`;

const BE = 'ist sind war waren sei zeigte zeigten zeigt zeigen';
const VIEW = '(?:Meinung|Ansicht|Auffassung|Überzeugung|Standpunkt)';

/** Verb forms, what follows them, and what the whole takes. Tried in this order. */
const PHRASES: readonly [verbs: string, rest: string, complement: Complement][] = [
  ['wird werden wurde wurden', ' mit (?:den|folgenden) Worten zitiert', 'clause'],
  [BE, `${gap(8)} ?(?:der|anderer) ${VIEW}`, 'clause'],
  [BE, `${gap(8)} ?(?:davon )?(?:überzeugt|zuversichtlich|sicher|besorgt|skeptisch)`, 'weak'],
  ['vertritt vertrat vertreten vertraten', `${gap(8)} ?(?:die|den) ${VIEW}`, 'clause'],
  ['hatte hatten hat haben', `${gap(5)}(?:die|den) ${VIEW} vertreten`, 'clause'],
  ['kommt kommen kam kamen', `${gap(5)}zu(?:m| dem) (?:Schluss|Ergebnis)`, 'clause'],
  [
    'lässt lassen ließ ließen',
    `${gap(9)}(?:mitteilen|verlauten|wissen|erklären|verbreiten)`,
    'clause',
  ],
  ['macht machte machten machen', ' (?:deutlich|klar)', 'clause'],
  ['heißt hieß', ' es', 'clause'],
  ['sprach sprachen spricht sprechen', `${gap(5)} ?von`, 'object'],
  ['erhob erhoben erhebt erheben', `${gap(3)}Vorwürfe gegen`, 'object'],
  [
    'warnt warnen warnte warnten',
    `${gap(4)} ?vor(?! (?:kurzem|allem|Ort|wenigen|einigen|\\d))`,
    'object',
  ],
  ['rechnet rechnen rechnete rechneten', `${gap(4)} ?mit`, 'object'],
  ['droht drohen drohte drohten', `${gap(4)} ?mit`, 'object'],
  ['hält halten hielt hielten', ' es für', 'object'],
];

/** The phrases that a verb form may begin, in the order of trying. */
export const CUE_PHRASES: ReadonlyMap<string, readonly CuePhrase[]> = byVerb();

function byVerb(): Map<string, CuePhrase[]> {
  const phrases = new Map<string, CuePhrase[]>();
  for (const [verbs, rest, complement] of PHRASES) {
    for (const verb of verbs.split(' ')) {
      const reflexive = verb.startsWith('zeig') ? ' sich' : '';
      const pattern = new RegExp(`^${verb}${reflexive}${rest}(?!\\p{L})`, 'u');
      phrases.set(verb, [...(phrases.get(verb) ?? []), { pattern, complement }]);
    }
  }
  const impersonal = new RegExp(`^[Ee]s${gap(8)} ?(?:heißt|hieß)(?!\\p{L})`, 'u');
  phrases.set('es', [{ pattern: impersonal, complement: 'clause' }]);
  return phrases;
}
