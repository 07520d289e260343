import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFENCES } from '../../../scripts/defences/defences';

const FILE = 'docs/threat-model.md';

/** An attack of the threat model, as its tables tell of it. */
interface Attack {
  attack: string;
  tests: string[];
  defences: string[];
}

const inTicks = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, word]) => word ?? '');

/** The rows of every table of the threat model. */
const attacks: Attack[] = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (attack|leak) /.test(line))
  .filter((line) => !line.startsWith('| -'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, attack = '', , tests, defences]) => ({
    attack,
    tests: inTicks(tests),
    defences: inTicks(defences),
  }));

const byId = new Map(DEFENCES.map((defence) => [defence.id, defence]));

describe('the threat model', () => {
  it('has its attacks', () => {
    expect(attacks.length).toBeGreaterThan(30);
  });

  it.each(attacks)('names the defences and the tests of: $attack', ({ tests, defences }) => {
    expect(defences).not.toEqual([]);
    const needed = defences.map((id) => byId.get(id)?.test ?? `no defence ${id}`);
    expect([...new Set(needed)].sort()).toEqual([...tests].sort());
  });

  it('leaves no defence out', () => {
    const named = new Set(attacks.flatMap(({ defences }) => defences));
    expect(DEFENCES.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
    expect(byId.size).toBe(DEFENCES.length);
  });
});

it('takes out what stands in its file, once, and names tests that are there', () => {
  const adrift = DEFENCES.filter(
    ({ file, from, to, test }) =>
      readFileSync(file, 'utf8').split(from).length !== 2 || to === from || !existsSync(test),
  );
  expect(adrift.map(({ id }) => id)).toEqual([]);
});
