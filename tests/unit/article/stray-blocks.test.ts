import { describe, expect, it } from 'vitest';
import type { DraftBlock } from '../../../lib/article/draft-block';
import { isAboutAuthor, isBoilerplate, isTeaser } from '../../../lib/article/stray-blocks';

const block = (text: string, linked = '', href = 'https://news.example/other'): DraftBlock => {
  const start = text.indexOf(linked);
  const links = linked === '' ? [] : [{ href, span: [start, start + linked.length] as const }];
  return {
    kind: 'paragraph',
    text,
    runs: [],
    links,
    slot: 0,
    parent: 0,
    first: 0,
    last: 0,
    kept: true,
  };
};

const PAGE = { title: 'Pier closed', byline: null, host: 'news.example' };

describe('isTeaser', () => {
  const OTHER = 'Ferry operator says the new line will pay';
  it.each([
    [block(OTHER, OTHER), true],
    [block(`Read also: ${OTHER}`, OTHER), true],
    [block(`Lesen Sie auch: ${OTHER}`, OTHER), true],
    [block(`The mayor, who knows why ${OTHER}, resigned.`, OTHER), false],
    [block(`Source: ${OTHER}`, OTHER, 'https://wire.example/a'), false],
    [block('Source: Wire', 'Wire'), false],
    [block(OTHER), false],
  ])('%j', (given, answer) => {
    expect(isTeaser(given, PAGE)).toBe(answer);
  });
});

describe('isBoilerplate', () => {
  it.each([
    ['Advertisement', true],
    ['Loading Now', true],
    ['READ MORE: The pier in pictures', true],
    ['Advertising on the pier will cost more, the mayor said.', false],
    ['Loading the ships took all night, and the crew said so loudly.', false],
  ])('“%s”: %s', (text, answer) => {
    expect(isBoilerplate(block(text))).toBe(answer);
  });
});

describe('isAboutAuthor', () => {
  it.each([
    ['Ann Lee is a reporter who covers the sea.', 'Ann Lee', true],
    ['Ann Lee ist Redakteurin im Ressort Meer und schreibt seit 2010.', 'Ann Lee', true],
    ['Bo Ek covers the ports. Since joining the paper he has lived on a boat.', null, true],
    ['Bo Ek is a staff writer at the paper based in Port Averley.', 'Ann Lee', true],
    ['Bo Ek, a reporter who was arrested on Friday, is free again.', null, false],
    ['“Ann Lee is a reporter at heart,” the mayor said.', null, false],
    ['The mayor covers the costs.', null, false],
  ])('“%s” under %s: %s', (text, byline, answer) => {
    expect(isAboutAuthor(text, byline)).toBe(answer);
  });
});
