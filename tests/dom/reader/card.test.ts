import axe from 'axe-core';
import { afterEach, expect, it } from 'vitest';
import tokens from '../../../components/tokens.css?raw';
import rules from '../../../entrypoints/reader.content/card/card.css?raw';
import type { SpeakerChange } from '../../../entrypoints/reader.content/card/correction-form';
import { noteCard } from '../../../entrypoints/reader.content/card/note-card';
import { selectionBar } from '../../../entrypoints/reader.content/card/selection-bar';
import {
  statementCard,
  type StatementActions,
} from '../../../entrypoints/reader.content/card/statement-card';
import type { Attribution } from '../../../lib/model';
import { noteOn } from './support/notes';

const STATEMENT: Attribution = {
  id: 's',
  source: [],
  cue: [],
  content: [[0, 4]],
  kind: 'mixed',
  speaker: { name: 'Ingrid Solberg', role: 'director of the harbour authority' },
  sourceClass: 'official',
  hedged: true,
  evidence: [{ href: 'https://example.org/letter', text: 'a letter' }],
  why: { rule: 'said_after', words: ['said'], speaker: null, sourceClass: null, hedge: null },
  within: null,
  by: 'engine',
};

const ACTIONS: StatementActions = {
  saveNote: async () => 'saved',
  setVerdict: async () => 'saved',
  setTags: async () => 'saved',
  tagsInUse: async () => [],
  readMarkdown: async () => null,
  remove: () => undefined,
  isPrivate: false,
  copy: () => true,
  dismiss: () => undefined,
  correct: () => undefined,
  close: () => undefined,
};

afterEach(() => document.body.replaceChildren());

/** Puts a card on the page as it stands in its shadow root, where axe could not look. */
function show(card: HTMLElement): HTMLElement {
  const host = document.createElement('main');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = tokens.replaceAll(':root', ':host') + rules;
  root.append(style, card);
  document.body.append(host);
  card.style.animation = 'none';
  return card;
}

const statement = (change: Partial<Attribution> = {}, cue = 'said') =>
  statementCard(
    document,
    { statement: { ...STATEMENT, ...change }, cue, annotation: { ...noteOn('a'), tags: ['c'] } },
    ACTIONS,
  );

it.each([
  ['a statement', () => statement()],
  ['a statement of nobody', () => statement({ speaker: null, sourceClass: 'unattributed' })],
  ['a note', () => noteCard(document, noteOn('A sentence of the page.'), NOTE_ACTIONS, true)],
  ['a selection', () => selectionBar(document, { highlight: ACTIONS.close, note: ACTIONS.close })],
])('is accessible: the card of %s', async (_, build) => {
  show(build());
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

const NOTE_ACTIONS = { ...ACTIONS, setColour: ACTIONS.saveNote };

it('keeps what can be done with a statement in one line, also once it is copied', () => {
  const card = show(statement());
  const buttons = [...card.lastElementChild!.querySelectorAll('button')];
  buttons.find(({ textContent }) => textContent === 'Copy')!.textContent = 'Copied';
  expect(buttons).toHaveLength(6);
  const middles = buttons.map((button) => {
    const { top, bottom } = button.getBoundingClientRect();
    return Math.round((top + bottom) / 2);
  });
  expect(new Set(middles).size).toBe(1);
});

it('says class, kind and hedge in words', () => {
  expect(show(statement()).innerText).toContain('Official · paraphrase with quoted words · hedged');
});

it('shows markup in a name or a cue as the characters it is', () => {
  const name = '<img src=x onerror=alert(1)>';
  const card = show(statement({ speaker: { name, role: name } }, name));
  expect(card.innerText).toContain(name);
  expect(card.querySelector('img')).toBeNull();
});

it('links evidence on the web only', () => {
  const evidence = [
    { href: 'javascript:alert(1)', text: 'a trap' },
    { href: 'https://example.org/letter', text: 'a letter' },
  ];
  const links = [...show(statement({ evidence })).querySelectorAll('a')];
  expect(links.map(({ href }) => href)).toEqual(['https://example.org/letter']);
  expect(links[0]?.rel).toContain('noopener');
});

it('stays within a small window, however long the names are', () => {
  const name = 'The Extraordinarilylongnamedcommissionforeverything '.repeat(20).trim();
  const card = show(statement({ speaker: { name, role: name } }));
  const { width, height } = card.getBoundingClientRect();
  expect(width).toBeLessThanOrEqual(innerWidth);
  expect(height).toBeLessThanOrEqual(innerHeight);
  expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
});

it('gives the corrected speaker and class', () => {
  const corrections: SpeakerChange[] = [];
  const correct = (change: SpeakerChange) => void corrections.push(change);
  const card = show(
    statementCard(
      document,
      { statement: STATEMENT, cue: '', annotation: undefined },
      { ...ACTIONS, correct },
    ),
  );
  const form = card.querySelector('form')!;
  const [name, role] = form.querySelectorAll('input');
  name!.value = ' Nils Dahl ';
  role!.value = '';
  form.querySelector('select')!.value = 'person';
  form.requestSubmit();
  expect(corrections).toEqual([
    { speaker: { name: 'Nils Dahl', role: null }, sourceClass: 'person' },
  ]);
});
