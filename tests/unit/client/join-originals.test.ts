import { describe, expect, it } from 'vitest';
import { joinOriginals } from '../../../components/page/originals';
import type { LinkedSource, OriginalSource } from '../../../lib/model';

const FOUND: OriginalSource = {
  kind: 'credit-line',
  owner: 'other',
  outlet: null,
  host: 'gazette.example',
  url: null,
  scope: 'article',
  evidence: { text: 'Original Source: gazette.example', place: 'end', span: null },
  confidence: 0.9,
};

const link = (original: OriginalSource, state: LinkedSource['state'] = 'confirmed') => ({
  id: `link ${original.url ?? original.host ?? ''}`,
  pageId: 'p',
  state,
  original,
  originalPageId: null,
  createdAt: 1,
  updatedAt: 1,
});

const shown = (found: OriginalSource[], links: LinkedSource[]) =>
  joinOriginals(found, links).map(({ original, state }) => [original.url ?? original.host, state]);

describe('joinOriginals', () => {
  const url = 'https://gazette.example/story';
  const other = { ...FOUND, host: 'agency.example' };

  it.each([
    ['nothing decided', [FOUND], [], [['gazette.example', 'found']]],
    ['confirmed', [FOUND], [link(FOUND)], [['gazette.example', 'confirmed']]],
    [
      'the outlet, whose article was linked',
      [FOUND],
      [link({ ...FOUND, url })],
      [[url, 'confirmed']],
    ],
    [
      'another article of a known original’s outlet',
      [{ ...FOUND, url }],
      [link({ ...FOUND, url: `${url}-2` })],
      [
        [`${url}-2`, 'confirmed'],
        [url, 'found'],
      ],
    ],
    [
      'dismissed ones last, confirmed ones first',
      [FOUND, other],
      [link(FOUND, 'dismissed')],
      [
        ['agency.example', 'found'],
        ['gazette.example', 'dismissed'],
      ],
    ],
    [
      'a claim’s source is not the article’s',
      [{ ...FOUND, scope: 'claim' as const }],
      [link(FOUND)],
      [
        ['gazette.example', 'confirmed'],
        ['gazette.example', 'found'],
      ],
    ],
  ])('%s', (_, found, links, expected) => {
    expect(shown(found, links)).toEqual(expected);
  });

  it('keeps the evidence of the page when an article was linked', () => {
    const [joined] = joinOriginals(
      [FOUND],
      [link({ ...FOUND, url, evidence: { ...FOUND.evidence, text: '' } })],
    );
    expect(joined?.original.evidence.text).toBe('Original Source: gazette.example');
  });
});
