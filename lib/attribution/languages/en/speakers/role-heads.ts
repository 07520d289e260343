import { HONORIFICS } from '../lexicon/roles';

/** Short forms and forms for one sex, and the post that they stand for. */
const SAME_POST: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: 'senator',
    rep: 'representative',
    congressman: 'representative',
    congresswoman: 'representative',
    gov: 'governor',
    gen: 'general',
    col: 'colonel',
    capt: 'captain',
    sgt: 'sergeant',
    lt: 'lieutenant',
    prof: 'professor',
    dr: 'doctor',
    pc: 'officer',
    cllr: 'councillor',
    spokeswoman: 'spokesman',
    spokesperson: 'spokesman',
    chairwoman: 'chairman',
    chairperson: 'chairman',
    chair: 'chairman',
    businesswoman: 'businessman',
    premier: 'minister',
    mp: 'lawmaker',
    physician: 'doctor',
    paediatrician: 'doctor',
    surgeon: 'doctor',
    barrister: 'lawyer',
    solicitor: 'lawyer',
    attorney: 'lawyer',
    pilot: 'pilot',
  }),
);

/** One word for all forms of a post: *Sen.* and *senator* are the same. */
export function samePost(word: string): string {
  const plain = word.toLowerCase().replace(/\.$/, '');
  return SAME_POST.get(plain) ?? plain;
}

/** The nouns that say what a role is: *spokesman* in *spokesman for the port*, both of *owner and coach*. */
export function roleHeads(role: string | null, rank: string | null): string[] {
  const heads = (role ?? '')
    .toLowerCase()
    .split(/\s(?:of|for|at|in|on|from|with|to|who|which|by)\s|,/)[0]!
    .split(/\s(?:and|or)\s/)
    .map((part) => part.trim().split(/\s+/).at(-1) ?? '');
  return [...heads, rank ?? ''].filter((word) => word !== '').map(samePost);
}

/** A form of address that is a post too: *the pastor* after *Pastor Cole*. */
export function addressedAs(words: readonly string[]): string | null {
  const title = words.find(
    (word) =>
      HONORIFICS.has(word) &&
      /^(?:pastor|dr\.?|prof\.?|professor|rev\.?|imam|rabbi|sheikh|king|queen|prince|princess|pope)$/.test(
        word,
      ),
  );
  return title ? samePost(title) : null;
}
