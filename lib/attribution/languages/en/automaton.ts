/**
 * One of the tagger's automata: it walks over the tags of a text and finds words that are something else among these
 * neighbours. Its states are rows of one table, so that each step is one look.
 */
export interface Automaton {
  /** The next state by state and event; `ROOT` where there is none. */
  next: Int16Array;
  /** What is found in a state when it can't go on. */
  fallback: Int16Array;
  /** What is found by reaching a state. */
  verdicts: readonly (Verdict | undefined)[];
}

interface Verdict {
  /** Which word it is about, counted from the first that was walked over. */
  offset: number;
  tag: number;
  /** Whatever the word can be else. */
  forced: boolean;
}

/** The word at `at` is `tag`, if it can be that or is `forced` to. */
export interface Found extends Omit<Verdict, 'offset'> {
  at: number;
}

/** Events are tags, then hints, each from its number on; nothing is walked over. */
export const NOTHING = 0;
export const END = 31;
export const HINTS = 32;
const EVENTS = HINTS + 256;

const ROOT = 0;

/** How the model writes its events: tags as they are, hints above this, and the two others. */
const WRITTEN_HINTS = 1_080_000;
const WRITTEN_END = 2_070_000;
const WRITTEN_OTHERWISE = 2_070_003;

/** The parts of the model that are read; the first is its version. */
type Written = [
  version: number,
  last: number,
  states: Record<string, Record<string, number>>,
  verdicts: Record<string, string>,
  marked: Record<string, [before: number, after: number]>,
];

export function readAutomaton(json: string): Automaton {
  const [, last, states, terminal, marked] = JSON.parse(json) as Written;
  const next = new Int16Array((last + 1) * EVENTS);
  const fallback = new Int16Array(last + 1);
  for (const [state, events] of Object.entries(states)) {
    for (const [written, reached] of Object.entries(events)) {
      const event = eventOf(Number(written));
      if (event !== null) next[Number(state) * EVENTS + event] = reached;
    }
    fallback[Number(state)] = events[WRITTEN_OTHERWISE] ?? ROOT;
  }
  const verdicts: Verdict[] = [];
  for (const [state, name] of Object.entries(terminal)) {
    const tag = Number(name);
    const offset = marked[state]?.[0] ?? 0;
    verdicts[Number(state)] = { offset, tag: Math.abs(tag), forced: tag < 0 };
  }
  return { next, fallback, verdicts };
}

function eventOf(written: number): number | null {
  if (written === WRITTEN_END) return END;
  const event = written > WRITTEN_HINTS ? written - WRITTEN_HINTS + HINTS : written;
  return event < EVENTS ? event : null;
}

/** Goes over the events, of which the last is `END`, and takes the longest way from each word on. */
export function recognize(automaton: Automaton, events: readonly number[]): Found[] {
  const { next, fallback, verdicts } = automaton;
  const found: Found[] = [];
  for (let at = 0; at < events.length; at += 1) {
    let state = ROOT;
    let first = at;
    let last = at;
    let verdict: Verdict | undefined;
    for (let to = at; to < events.length; to += 1) {
      if (events[to] === NOTHING) continue;
      const reached = next[state * EVENTS + events[to]!]!;
      if (reached === ROOT) break;
      if (state === ROOT) first = to;
      state = reached;
      const own = verdicts[state] ?? verdicts[fallback[state]!];
      if (own) {
        verdict = own;
        last = to;
      }
      if (verdicts[state]) break;
    }
    if (!verdict) continue;
    const { offset, tag, forced } = verdict;
    found.push({ at: first + offset, tag, forced });
    at = last;
  }
  return found;
}
