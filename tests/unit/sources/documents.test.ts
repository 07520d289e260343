import { describe, expect, test } from 'vitest';
import { primaryDocuments } from '../../../lib/sources/documents';
import { makeAttribution, makePage } from './make-page';

const documents = (sentence: string, attributed = false) => {
  const { article, clues } = makePage({ body: [sentence] });
  const [, block] = article.blocks;
  const attribution = makeAttribution({ id: 'said', content: [block!.span] });
  return primaryDocuments(clues, article, attributed ? [attribution] : []);
};

describe('a primary document is classed', () => {
  test.each([
    ['post', 'The mayor [wrote](https://x.com/mayor/status/1981074895783006509) on Monday.'],
    ['post', 'The mayor [wrote](https://bsky.app/profile/mayor.example/post/3kabc) on Monday.'],
    ['video', 'The mayor [said so](https://www.youtube.com/watch?v=CWRc1Xrj0GU) on Monday.'],
    ['study', 'The work was [published](https://doi.org/10.1126/science.adj8013) on Monday.'],
    ['study', 'A [paper](https://www.nature.com/articles/s41550-019-0933-6) says so.'],
    ['filing', 'The company [told investors](https://www.sec.gov/Archives/edgar/data/1/a.htm) so.'],
    ['data', 'The [figures](https://www.cdc.gov/flu/data/burden-estimates.htm) say so.'],
    ['statement', 'The ministry [said](https://www.justice.gov/opa/pr/founder-charged) so.'],
    ['report', 'The [dossier](https://institute.example/files/story.pdf) is grim.'],
    ['video', 'He [said so](https://www.google.com/url?q=https://youtu.be/CWRc1Xrj0GU).'],
  ])('%s: %s', (kind, sentence) => {
    expect(documents(sentence)).toMatchObject([{ kind, statement: null }]);
  });
});

describe('no document is', () => {
  test.each([
    ['a share button', '[Share](https://twitter.com/intent/tweet?url=x) this.'],
    ['a profile', 'The [mayor](https://twitter.com/mayor) said so.'],
    ['a front page', 'The [ministry](https://www.justice.gov/) said so.'],
    [
      'another outlet’s story',
      'It was [bad](https://www.theguardian.com/world/2026/mar/4/bad-story).',
    ],
    ['a page of the own site', 'A [report](https://www.oldersum-echo.example/report.pdf) said so.'],
    ['a shop', 'The [book](https://www.amazon.com/dp/1) sells.'],
    ['what is not of the web', 'A [report](javascript:alert(1)) said so.'],
  ])('%s', (_, sentence) => {
    expect(documents(sentence, true)).toEqual([]);
  });
});

test('a document is tied to the statement in whose sentence it stands', () => {
  expect(
    documents(
      'The institute said in [a report](https://institute.example/water) that it leaks.',
      true,
    ),
  ).toMatchObject([{ kind: 'report', statement: 'said', text: 'a report' }]);
});

test('each document once, in order of the text', () => {
  const link = 'https://doi.org/10.1126/science.adj8013';
  const found = documents(
    `One [study](${link}), a [post](https://x.com/a/status/12345), the [study](${link}) again.`,
  );
  expect(found.map(({ kind }) => kind)).toEqual(['study', 'post']);
});
