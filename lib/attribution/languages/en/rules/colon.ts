import type { Candidate, Clause } from '../statement';
import type { Token } from '../token';

/** A name before a colon is at most this many words. */
const LONGEST_NAME = 8;

/** *Zelenskyy: North Korea may send more troops*: a name before the colon of a headline, or before a quotation. */
export function colonCue(clause: Clause): Candidate[] {
  const { chunks, reading, sentence, index } = clause;
  const { tokens } = reading;
  const colon = chunks.findIndex((chunk) => chunk.kind === 'COL');
  const after = chunks[colon + 1];
  if (colon < 1 || !after) return [];
  const at = chunks[colon]!.from;
  const from = nameStart(tokens, sentence.from, at);
  const startsBlock = reading.blocks[sentence.block]![0] === tokens[sentence.from]!.start;
  const title = isTitle(clause);
  const sure = title || reading.headline[sentence.block] === true || after.kind === 'QUO';
  const words = tokens.slice(from, at);
  const named = isName(words, title) || (after.kind === 'QUO' && isNameWithPost(words));
  if (!startsBlock || !sure || !named) return [];
  const end = /^(?:END|SEM)$/.test(chunks.at(-1)!.kind) ? chunks.at(-1)!.from : sentence.to;
  if (end - at < 3) return [];
  return [
    {
      rule: 'colon',
      words: [[from, at + 1]],
      source: [from, at],
      cue: [[at, at + 1]],
      content: [[at + 1, end]],
      antecedent: null,
      hedge: null,
      nests: false,
      sentence: index,
    },
  ];
}

/** A title has at most this many words. */
const LONGEST_TITLE = 25;

/** What the page sets as a heading, or the first, short block of an article that has more. */
function isTitle({ reading, sentence }: Clause): boolean {
  const { block, from, to } = sentence;
  const first = block === 0 && reading.blocks.length > 1;
  return to - from <= LONGEST_TITLE && (first || reading.heading[block] === true);
}

/** *EXCLUSIVE – Roger Stone*: the name stands after the last dash. */
function nameStart(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1)
    if (/^[–—|-]$/.test(tokens[at]!.text) && tokens[at]!.start > tokens[at - 1]!.end) return at + 1;
  return from;
}

/** In a title also *Clinton to Planned Parenthood*. */
function isName(words: readonly Token[], title: boolean): boolean {
  if (words.length === 0 || words.length > LONGEST_NAME) return false;
  const capitals = words.every(
    ({ text }) =>
      /^(?:\p{Lu}|of|the|and|for|on|'s|’s|[.,&-])/u.test(text) ||
      (title && /^(?:to|at|in)$/.test(text)),
  );
  return capitals && words.some((token) => token.pos === 'PROPN') && !LABEL.test(words[0]!.text);
}

/** A post and its party may stand before the colon of a quotation: *Former mayor Ruth Ama (I-Torvik):*. */
const LONGEST_NAME_WITH_POST = 14;

function isNameWithPost(words: readonly Token[]): boolean {
  if (words.length > LONGEST_NAME_WITH_POST || !/^\p{Lu}/u.test(words[0]?.text ?? '')) return false;
  const last = words.findLast((token) => /\p{L}/u.test(token.text));
  return (
    words.every((token) => !/^(?:VERB|AUX)$/.test(token.pos)) &&
    last?.pos === 'PROPN' &&
    !LABEL.test(words[0]!.text)
  );
}

/** Words that head a list or a part of the page and name nobody. */
const LABEL =
  /^(?:Categor|Source|Update|Breaking|Exclusive|Watch|Video|Photo|Analysis|Opinion|Read|Related|Tags?$|Topics?$|More|Image|Credit|Note|By$|Live|Fact|Review|Report$|Poll$|Study$|Why|How|What)/i;
