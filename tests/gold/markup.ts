import type { Span } from '../../lib/model';

export const ROLES = ['source', 'cue', 'content'] as const;
export type Role = (typeof ROLES)[number];

/** The spans that the marks of one article gave to one statement. */
export type MarkedSpans = Record<Role, Span[]>;

/** Text without its marks, and the spans (UTF-16 code units in that text) by statement number. */
export interface Marked {
  text: string;
  statements: Map<string, MarkedSpans>;
}

interface OpenMark {
  role: Role;
  ids: string[];
  start: number;
}

const LETTERS: Record<string, Role> = { s: 'source', c: 'cue', t: 'content' };
const OPENING = /\{([sct])(\d+(?:\+\d+)*) /y;

/**
 * Reads `{s1 Anna Berg} {c1 said} {t1 …}`: a letter for the role, the numbers of the statements that
 * the span belongs to (`{s1+2 She}`), one space, the words. Marks nest; they never cross.
 * Throws when a brace is no mark, a mark is empty or one is left open.
 */
export function readMarkup(marked: string): Marked {
  const statements = new Map<string, MarkedSpans>();
  const open: OpenMark[] = [];
  let text = '';
  for (let at = 0; at < marked.length;) {
    const char = marked.charAt(at);
    if (char === '{') {
      OPENING.lastIndex = at;
      const [whole, letter = '', ids = ''] = OPENING.exec(marked) ?? [];
      const role = LETTERS[letter];
      if (whole === undefined || !role) throw new Error(`Not a mark: ${marked.slice(at, at + 30)}`);
      open.push({ role, ids: ids.split('+'), start: text.length });
      at += whole.length;
      continue;
    }
    if (char === '}') {
      const mark = open.pop();
      if (!mark) throw new Error(`A brace closes nothing: …${marked.slice(at - 30, at + 1)}`);
      close(mark, text.length, statements);
    } else text += char;
    at += 1;
  }
  if (open[0]) throw new Error(`Never closed: ${text.slice(open[0].start, open[0].start + 30)}`);
  return { text, statements };
}

function close(mark: OpenMark, end: number, statements: Map<string, MarkedSpans>): void {
  if (end <= mark.start) throw new Error(`Empty mark for ${mark.role} ${mark.ids.join('+')}`);
  for (const id of mark.ids) {
    const spans = statements.get(id) ?? { source: [], cue: [], content: [] };
    spans[mark.role].push([mark.start, end]);
    spans[mark.role].sort((a, b) => a[0] - b[0]);
    statements.set(id, spans);
  }
}
