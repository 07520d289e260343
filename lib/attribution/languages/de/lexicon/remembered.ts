/** The same few nouns are asked for again and again; a text of endless new ones starts over. */
const MOST_REMEMBERED = 5000;

/** The same function of a word, which answers from memory what it was asked before. */
export function remembered<Answer extends string | boolean | null>(
  answer: (noun: string) => Answer,
): (noun: string) => Answer {
  const known = new Map<string, Answer>();
  return (noun) => {
    const found = known.get(noun);
    if (found !== undefined) return found;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const fresh = answer(noun);
    known.set(noun, fresh);
    return fresh;
  };
}
