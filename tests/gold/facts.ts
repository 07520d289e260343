import {
  SOURCE_CLASSES,
  type SourceClass,
  type Speaker,
  type StatementKind,
} from '../../lib/model';

/** What a person decided about one statement, apart from where its words stand. */
export interface Facts {
  kind: StatementKind;
  source_type: SourceClass;
  speaker: Speaker | null;
  /** Other ways to name the same one that are as right; null where nobody is as right an answer. */
  alsoNamed: (string | null)[];
  hedged: boolean;
  /** Borderline: neither required nor wrong. */
  minor: boolean;
}

const KINDS: readonly StatementKind[] = ['direct', 'indirect', 'mixed'];
const LINE = /^(\d+) (\S+) (\S+) ([^|]+?)((?: *\|[^|]*)*)$/;
const FLAGS = /^(hedged|minor)( (hedged|minor))?$/;

/** The post of an unnamed person: it belongs to that person's statement, not to the body. */
const UNNAMED_POST = 'spokesperson';

/**
 * Reads lines `number kind class name | role | flags`; `-` is a speaker that cannot or need not be
 * resolved, and ` / ` parts names that are as right as each other. A role given once holds for that speaker in the whole article. Throws on any other line.
 */
export function readFacts(lines: readonly string[]): Map<string, Facts> {
  const facts = new Map<string, Facts>();
  const roles = new Map<string, string>();
  for (const line of lines) {
    const [, id = '', kind = '', sourceClass = '', name = '', rest = ''] = LINE.exec(line) ?? [];
    if (!id || facts.has(id) || / $/.test(line))
      throw new Error(`Not a line of facts, or a second one: ${line}`);
    const extras = rest.split('|').map((extra) => extra.trim());
    const flags = extras.find((extra) => FLAGS.test(extra)) ?? '';
    const role = extras.find((extra) => extra !== '' && !FLAGS.test(extra)) ?? null;
    const [own = '-', ...others] = name.split(' / ').map((one) => one.trim());
    if (role && role !== UNNAMED_POST) roles.set(own, role);
    facts.set(id, {
      kind: known(KINDS, kind),
      source_type: known(SOURCE_CLASSES, sourceClass),
      speaker: own === '-' ? null : { name: own, role },
      alsoNamed: others.map((one) => (one === '-' ? null : one)),
      hedged: flags.includes('hedged'),
      minor: flags.includes('minor'),
    });
  }
  for (const { speaker } of facts.values())
    if (speaker) speaker.role ??= roles.get(speaker.name) ?? null;
  return facts;
}

function known<T extends string>(all: readonly T[], word: string): T {
  const found = all.find((one) => one === word);
  if (found === undefined) throw new Error(`Unknown word in the facts: ${word}`);
  return found;
}
