import type { Complement } from './reporting-verbs';

/** A predicate of more than a verb. `gap` is what stands inside it without being part of it. */
export interface CuePhrase {
  pattern: RegExp;
  complement: Complement;
}

const phrase = (source: string, complement: Complement = 'clause'): CuePhrase => ({
  pattern: new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, 'u'),
  complement,
});

const BE = '(?:ist|sind|war|waren|sei|zeigte sich|zeigten sich|zeigt sich|zeigen sich)';
const GAP = '(?<gap> (?:[\\p{L}\\p{N}„“-]+ ){1,8}?)?';

/** Tried in this order; the first that fits a clause is taken. */
export const CUE_PHRASES: readonly CuePhrase[] = [
  phrase('(?:wird|werden|wurde|wurden) mit (?:den|folgenden) Worten zitiert'),
  phrase(`${BE}${GAP} ?(?:der|anderer) (?:Meinung|Ansicht|Auffassung|Überzeugung)`),
  phrase(
    `${BE}${GAP} ?(?:davon )?(?:überzeugt|zuversichtlich|sicher|besorgt|skeptisch)(?: darüber)?`,
    'weak',
  ),
  phrase(
    `(?:vertritt|vertrat|vertreten|vertraten)${GAP} ?(?:die|den) (?:Meinung|Ansicht|Auffassung|Standpunkt)`,
  ),
  phrase('(?:geht|gehen|ging|gingen)(?<gap> (?:[\\p{L}-]+ ){0,6}?)?davon aus'),
  phrase(
    '(?:kommt|kommen|kam|kamen)(?<gap> (?:[\\p{L}-]+ ){0,5}?)?zu(?:m| dem) (?:Schluss|Ergebnis)',
  ),
  phrase(
    '(?:weist|weisen|wies|wiesen|verweist|verwies|verwiesen)(?<gap> (?:[\\p{L}-]+ ){0,5}?)?darauf(?: hin)?',
  ),
  phrase('(?:warnt|warnen|warnte|warnten)(?<gap> (?:[\\p{L}-]+ ){0,4}?)?davor'),
  phrase('(?:ruft|rufen|rief|riefen)(?<gap> (?:[\\p{L}-]+ ){0,5}?)?dazu auf'),
  phrase('begründe(?:t|te|n|ten) (?:dies|das|den Schritt|die Entscheidung) damit'),
  phrase(
    '(?:lässt|lassen|ließ|ließen)(?<gap> (?:[\\p{L}-]+ ){0,9}?)?(?:mitteilen|verlauten|wissen|erklären|verbreiten)',
  ),
  phrase(
    '(?:hatte|hatten|hat|haben)(?<gap> (?:[\\p{L}-]+ ){0,5}?)?(?:die|den) (?:Meinung|Ansicht|Auffassung|Standpunkt) vertreten',
  ),
  phrase('(?:macht|machte|machten|machen) (?:deutlich|klar)'),
  phrase('(?:heißt|hieß) es|es (?:heißt|hieß)'),
  phrase(
    '(?:sprach|sprachen|spricht|sprechen)(?<gap> (?:sich )?(?:[\\p{L}-]+ ){1,4}?)? ?von',
    'object',
  ),
  phrase('(?:erhob|erhoben|erhebt|erheben)(?<gap> (?:[\\p{L}-]+ ){0,3}?)?Vorwürfe gegen', 'object'),
  phrase('(?:warnt|warnen|warnte|warnten)(?<gap> (?:[\\p{L}-]+ ){0,4}?)? ?vor', 'object'),
  phrase('(?:rechnet|rechnen|rechnete|rechneten)(?<gap> (?:[\\p{L}-]+ ){0,4}?)? ?mit', 'object'),
  phrase('(?:droht|drohen|drohte|drohten)(?<gap> (?:[\\p{L}-]+ ){0,4}?)? ?mit', 'object'),
  phrase('(?:hält|halten|hielt|hielten) es für', 'object'),
];
