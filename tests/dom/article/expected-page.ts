import * as v from 'valibot';

const text = v.pipe(v.string(), v.minLength(1));
const nullable = v.nullable(text);

const articlePage = v.strictObject({
  url: text,
  canonicalUrl: v.optional(text),
  title: text,
  deck: v.optional(text),
  byline: nullable,
  siteName: nullable,
  publishedAt: nullable,
  lang: nullable,
  /** First and last words of the text. */
  begins: text,
  ends: text,
  /** Words that must, must not, must once be in the text. */
  holds: v.array(text),
  lacks: v.array(text),
  once: v.optional(v.array(text)),
  /** Kinds of block that must be there. */
  blocks: v.optional(v.array(text)),
  /** Statements that must be found: words of the content, and who says them. */
  statements: v.optional(v.array(v.strictObject({ content: text, speaker: nullable }))),
  /** Original sources that must be found. */
  originals: v.optional(
    v.array(v.strictObject({ host: text, scope: v.picklist(['article', 'claim']) })),
  ),
});

const otherPage = v.strictObject({ url: text, noArticle: text });

/** What a page of `tests/pages` is expected to be read as. A missing or unknown key is an error. */
export type ExpectedPage = v.InferOutput<typeof articlePage> | v.InferOutput<typeof otherPage>;

export function parseExpected(value: unknown): ExpectedPage {
  return v.parse(v.union([otherPage, articlePage]), value);
}
