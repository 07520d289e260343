import { wordSet } from './lexicon/word-set';
import type { Token } from './token';

/** Small words inside names of people: *Lula da Silva*, *Ursula von der Laan*, *Maha bint Saif*. */
const PARTICLES = wordSet(
  'da das de del della der den di do dos du el al la las los le van von zu bin ben bint ibn abu ould ten ter y',
);

/** Two particles at most stand between two capitals (*de la*, *van der*). */
const MOST_PARTICLES = 2;

/** Corrects small words that belong to a name or a post (*President Pro Tempore*), and what a hyphen joins to one (*Yoon Jae-in*). */
export function retagName(tokens: readonly Token[], at: number): void {
  const token = tokens[at]!;
  if (token.pos === 'PROPN') return;
  const latin = token.lower === 'pro' && /^tem(?:pore)?$/.test(tokens[at + 1]?.lower ?? '');
  if (latin) token.pos = 'PROPN';
  else if (PARTICLES.has(token.lower) ? joinsCapitals(tokens, at) : isSecondPart(tokens, at))
    token.pos = 'PROPN';
}

function joinsCapitals(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.capital) return false;
  let from = at - 1;
  while (at - from < MOST_PARTICLES && PARTICLES.has(tokens[from]?.text ?? '')) from -= 1;
  let to = at + 1;
  while (to - at < MOST_PARTICLES && PARTICLES.has(tokens[to]?.text ?? '')) to += 1;
  return isName(tokens[from]) && isName(tokens[to]);
}

function isName(token: Token | undefined): boolean {
  return token?.pos === 'PROPN' && token.capital;
}

/** *Jae-in*: a preposition or an adverb that is the second half of a given name, behind a family name. */
function isSecondPart(tokens: readonly Token[], at: number): boolean {
  const hyphen = tokens[at - 1];
  if (hyphen?.text !== '-') return false;
  const first = tokens[at - 2];
  const family = tokens[at - 3];
  const { text, start } = tokens[at]!;
  return (
    hyphen.end === start &&
    first?.end === hyphen.start &&
    /^\p{Ll}{2,4}$/u.test(text) &&
    isName(first) &&
    family?.capital === true &&
    /^\p{Lu}\p{Ll}{1,3}$/u.test(first?.text ?? '')
  );
}
