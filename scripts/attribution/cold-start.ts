/** The engine and one answer: what the benchmark builds into one file and times. */
import { attribute } from '../../lib/attribution/attribute';

const TEXT = '“We have no choice,” Mayor Anna Berg told reporters on Tuesday.';

attribute({
  text: TEXT,
  lang: 'en',
  links: [],
  blocks: [{ kind: 'paragraph', span: [0, TEXT.length] }],
});
