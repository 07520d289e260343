import { describe, expect, it } from 'vitest';
import { listSpeakers } from '../../../lib/attribution/speakers';
import type { Attribution, Speaker, SourceClass } from '../../../lib/model';

let next = 0;

function said(
  speaker: Speaker | null,
  sourceClass: SourceClass,
  kind: Attribution['kind'] = 'indirect',
): Attribution {
  next += 1;
  return {
    id: `s${next}`,
    source: [],
    cue: [],
    content: [[next, next + 1]],
    kind,
    speaker,
    sourceClass,
    hedged: false,
    evidence: [],
    why: {
      rule: 'verb',
      words: [],
      speaker: null,
      sourceClass: { rule: 'named', words: [] },
      hedge: null,
    },
    within: null,
    by: 'engine',
  };
}

describe('one row for a speaker', () => {
  it('joins names that differ only in their spelling', () => {
    const rows = listSpeakers([
      said({ name: 'The Sailors’ Guild', role: null }, 'organisation', 'direct'),
      said({ name: "Sailors' Guild", role: null }, 'organisation'),
      said({ name: 'SAILORS’ GUILD', role: null }, 'organisation', 'direct'),
    ]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ sourceClass: 'organisation', direct: 2 });
    expect(rows[0]!.statements).toHaveLength(3);
  });

  it('gives a body no post of somebody unnamed who spoke for it', () => {
    const council = (role: string | null) => said({ name: 'council', role }, 'official');
    expect(listSpeakers([council('spokesperson'), council(null)])[0]!.speaker!.role).toBeNull();
    expect(listSpeakers([council('spokesperson')])[0]!.speaker!.role).toBe('spokesperson');
  });

  it('takes the first role that is given', () => {
    const berg = (role: string | null) => said({ name: 'Anna Berg', role }, 'official');
    expect(listSpeakers([berg(null), berg('mayor')])[0]!.speaker!.role).toBe('mayor');
  });

  it('has the class of the body, whatever its reports are', () => {
    const office = (sourceClass: SourceClass) =>
      said({ name: 'statistics office', role: null }, sourceClass);
    const [row] = listSpeakers([office('document'), office('document'), office('official')]);
    expect(row).toMatchObject({ sourceClass: 'official' });
    expect(listSpeakers([office('document')])[0]).toMatchObject({ sourceClass: 'document' });
  });

  it('parts those without a name by their class', () => {
    const rows = listSpeakers([
      said(null, 'anonymous'),
      said(null, 'unattributed'),
      said(null, 'anonymous'),
    ]);
    expect(rows.map(({ sourceClass, statements }) => [sourceClass, statements.length])).toEqual([
      ['anonymous', 2],
      ['unattributed', 1],
    ]);
  });
});
