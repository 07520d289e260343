/** Of all ends of sentences: a paragraph ends there now, or the sentence begins on a line of its own. */
const SPLIT = 0.08;
const BROKEN = 0.08;

/** Of all paragraphs: it is one with the next now, or only a `<br>` stands between them. */
const JOINED = 0.06;
const LINED = 0.06;

/** Of all ends of sentences: the sign of a footnote stands there now, in a `<sup>`. */
const FOOTNOTED = 0.04;

/**
 * What other markup for the same words does to a page's text. An element within a line leaves the text as
 * it is, so that there is nothing to change for it; the tests in `tests/dom/reader` show that it does.
 */
export function remark(part: string, random: () => number): string {
  return part
    .replace(/\n\n/g, (edge) => {
      const drawn = random();
      return drawn < JOINED ? ' ' : drawn < JOINED + LINED ? '\n' : edge;
    })
    .replace(/([.!?]["”’]?) (?=\p{Lu}|["“‘])/gu, (whole, end: string) => {
      const drawn = random();
      if (drawn < SPLIT) return `${end}\n\n`;
      if (drawn < SPLIT + BROKEN) return `${end}\n`;
      return drawn < SPLIT + BROKEN + FOOTNOTED ? `${end}[${Math.ceil(random() * 9)}] ` : whole;
    });
}
