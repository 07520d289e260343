import type { VerbForm } from './lexicon/verbs';
import { isPresentCue } from './present-cue';
import { retagSaidClause } from './retag-clause';
import { retagName } from './retag-name';
import { retagInPhrase } from './retag-phrase';
import { retagWord } from './retag-word';
import { isNoun, isVerbal, type Token } from './token';

/** Forms that are nouns as often as verbs. */
const NOUN_FORMS =
  /^(?:reports?|claims?|demands?|estimates?|requests?|warnings?|promises?|questions?|doubts?|fears?|hopes?|calls?|posts?|tweets?|pledges?|forecasts?|complaints?|attacks?|backs?|plans?|aims?|orders?|views?|supports?|hints?|signals?|details?|boasts?|jokes?|rules?|votes?|guess|finding|findings|feeling|reasons?|notes?|states?|shows?|quotes?|vows?|warning|address|label|brand|term|rebuke|favor|challenge|release)$/;

/**
 * Corrects the tagger where it is weak on news: cue verbs taken for nouns (*The Post reports that*) and in
 * headlines, where every word has a capital; nouns taken for cue verbs (*the reported claims*).
 */
export function retag(tokens: readonly Token[], headline: boolean): void {
  tokens.forEach((token, at) => {
    const form = token.cue;
    const previous = tokens[at - 1];
    const next = tokens[at + 1];
    retagName(tokens, at);
    retagWord(tokens, at, headline);
    retagInPhrase(tokens, at, headline);
    if (!headline && isNameTakenForVerb(tokens, at)) token.pos = 'PROPN';
    if (token.pos === 'VERB' && isInCompound(token, previous, next)) token.pos = 'ADJ';
    if (!form) return;
    if (token.pos === 'VERB') {
      const exists = tokens[at - 2]?.lower === 'there' && previous?.pos === 'AUX';
      if (exists || isNounUse(token, form, previous, next)) token.pos = 'NOUN';
    } else if (
      isVerbUse(token, form, previous, next, headline) ||
      isQuotationVerb(tokens, at, form) ||
      (!headline && isPresentCue(tokens, at, form))
    )
      token.pos = 'VERB';
  });
  tokens.forEach((_, at) => retagSaidClause(tokens, at));
}

function isNounUse(
  token: Token,
  form: VerbForm,
  previous: Token | undefined,
  next: Token | undefined,
): boolean {
  if (!NOUN_FORMS.test(token.lower) || form.form === 'past') return false;
  if (!previous) return next?.pos === 'VERB' || next?.pos === 'AUX' || next?.pos === 'NOUN';
  if (previous.lower === 'to' && next?.pos === 'NOUN') return true;
  if (form.form === 's' && previous.pos === 'VERB' && previous.cue?.form !== 'part') return true;
  return (
    /^(?:DET|ADJ)$/.test(previous.pos) ||
    (previous.lower === "'s" && previous.pos === 'PART') ||
    /^(?:his|her|its|their|our|my|your)$/.test(previous.lower)
  );
}

function isVerbUse(
  token: Token,
  form: VerbForm,
  previous: Token | undefined,
  next: Token | undefined,
  headline: boolean,
): boolean {
  if (token.pos === 'AUX') return false;
  if (headline) return headlineVerb(token, form, previous, next);
  if (!previous || (token.pos === 'PROPN' && token.capital)) return false;
  if (/^(?:who|which|he|she|they|we|i|it)$/.test(previous.lower)) return true;
  if (form.form === 'ing')
    return previous.text === ',' && /^(?:that|of|against|against|to|")$/.test(next?.lower ?? '');
  if (form.form === 'past' && form.verb.frames.includes('q'))
    return !/^(?:DET|ADJ|ADP)$/.test(previous.pos);
  if (form.form === 'past' && token.pos === 'ADJ') return isNoun(previous) && next?.pos === 'DET';
  if (!isNoun(token)) return false;
  if (form.form === 'past') return !/^(?:DET|ADJ)$/.test(previous.pos);
  if (form.form === 'base' ? !isPlural(previous) : form.form !== 's') return false;
  if (!isNoun(previous)) return false;
  return (
    next !== undefined &&
    (/^(?:that|the|a|an|how|why|whether|he|she|it|they|:|,|")$/.test(next.lower) ||
      next.pos === 'PRON' ||
      next.pos === 'DET' ||
      /^[“"]/.test(next.text))
  );
}

/** Between a quotation and the verb of its cue stand at most this many words: a name and a post. */
const LONGEST_SPEAKER = 8;

/** *“…,” Viguerie notes.*, *“…,” continues Stone*: right behind a quotation and beside a name the form is a verb. */
function isQuotationVerb(tokens: readonly Token[], at: number, form: VerbForm): boolean {
  if (form.form === 'base' || form.form === 'ing' || !form.verb.frames.includes('q')) return false;
  const particle = form.verb.particles.includes(tokens[at + 1]?.lower ?? '') ? 1 : 0;
  const next = tokens[at + 1 + particle];
  const ends = !next || /^[.,;]$/.test(next.text) || next.quotation >= 0;
  for (let back = at - 1; back >= Math.max(0, at - LONGEST_SPEAKER); back -= 1) {
    const token = tokens[back]!;
    if (token.quotation >= 0) return back < at - 1 ? ends : /^(?:PROPN|DET)$/.test(next?.pos ?? '');
    if (!/^(?:PROPN|NOUN|ADJ|DET|PRON|ADP)$/.test(token.pos) && token.text !== '-') return false;
  }
  return false;
}

function isPlural({ lower, pos }: Token): boolean {
  return pos === 'NOUN' && (/[^s]s$/.test(lower) || /^(?:data|people|media|police)$/.test(lower));
}

/** Verbs of headlines stand in the present, right after a name or noun, and not at the end. */
function headlineVerb(
  token: Token,
  form: VerbForm,
  previous: Token | undefined,
  next: Token | undefined,
): boolean {
  if (
    !previous ||
    !next ||
    !/^(?:PROPN|NOUN|PUNCT)$/.test(previous.pos) ||
    /^\p{Ll}/u.test(token.text)
  ) {
    return (
      previous !== undefined &&
      form.form === 's' &&
      /^(?:PROPN|NOUN)$/.test(previous.pos) &&
      next !== undefined
    );
  }
  return form.form === 's' || (form.form === 'past' && form.verb.frames.includes('q'));
}

/** *Ted Cruz says*, *Grant said*: the first word of a sentence before a name or a cue. */
function opensWithName(tokens: readonly Token[], at: number): boolean {
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (next?.pos === 'VERB') return next.cue?.form === 'past';
  return next?.pos === 'PROPN' && after?.pos === 'VERB' && !tokens[at]!.cue && after.cue !== null;
}

/** *a look-alike*, *an oft-stated promise*: part of a word with a hyphen before a noun. */
function isInCompound(
  { start, end }: Token,
  previous: Token | undefined,
  next: Token | undefined,
): boolean {
  if (next?.text === '-' && next.start === end) return true;
  return previous?.text === '-' && previous.end === start && /^(?:NOUN|ADJ)$/.test(next?.pos ?? '');
}

/** Inside a sentence only names have a capital, and after a quotation a verb has none. */
function isNameTakenForVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  if (!token.capital || !isVerbal(token) || !/^.\p{Ll}/u.test(token.text)) return false;
  if (token.pos === 'AUX') return previous?.pos === 'NOUN' && next?.capital === true;
  if (!previous || /^[.!?]$/.test(previous.text)) return opensWithName(tokens, at);
  if (previous.quotation >= 0 && token.quotation < 0 && tokens[at - 2]?.text === ',') return true;
  if (next?.pos === 'VERB' && next.cue?.form === 'past' && !token.cue) return true;
  if (previous.quotation >= 0 && token.quotation < 0)
    return next?.pos === 'VERB' || next?.pos === 'PROPN';
  if (/^[“"‘']$/.test(previous.text)) return next?.pos === 'PROPN';
  return /^(?:PROPN|DET|ADP|ADJ|NOUN|CCONJ|VERB)$/.test(previous.pos) || previous.text === ',';
}
