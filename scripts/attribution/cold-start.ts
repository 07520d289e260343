/** Prints how long the engine takes from its import to the first answer. Run by the benchmark in its own process. */
const TEXT = '“We have no choice,” Mayor Anna Berg told reporters on Tuesday.';

async function main(): Promise<void> {
  const start = performance.now();
  const { attribute } = await import('../../lib/attribution/attribute');
  attribute({
    text: TEXT,
    lang: 'en',
    links: [],
    blocks: [{ kind: 'paragraph', span: [0, TEXT.length] }],
  });
  console.log(performance.now() - start);
}

void main();
