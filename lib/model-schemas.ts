/**
 * What a value from outside must be to count as data of Whence: one schema a type of `model.ts`. Messages
 * from pages and files from anywhere pass through here before anything else sees them.
 */
import * as v from 'valibot';
import type {
  Annotation,
  Article,
  ArticleVersion,
  Attribution,
  Correction,
  LinkedSource,
  OriginalSource,
  PrimaryDocument,
  Reading,
  SavedArticle,
  Selector,
  Span,
  Speaker,
} from './model';
import { httpAddress } from './sources/http-address';

/** Longer than any article that Readability keeps; what exceeds it is an attack, not an article. */
const MAX_TEXT = 8_000_000;
const MAX_LINE = 20_000;
const MAX_NOTE = 2_000_000;
const MAX_ADDRESS = 65_536;
const MAX_ITEMS = 200_000;
/** A day after the year 9999 has no ISO date that the formats we export to could hold. */
const LATEST_TIME = 253_402_300_799_999;

const Line = v.pipe(v.string(), v.maxLength(MAX_LINE));
const Id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_ADDRESS));
const Passage = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_TEXT));
export const Time = v.pipe(v.number(), v.minValue(0), v.maxValue(LATEST_TIME));
const listOf = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.maxLength(MAX_ITEMS));

/** An address that may become a link: http(s) and nothing else, without credentials, its host in punycode. */
export const HttpAddress = v.pipe(
  v.string(),
  v.maxLength(MAX_ADDRESS),
  v.transform((address) => httpAddress(address)),
  v.string(),
);

/** In punycode, as Whence writes it: letters of other scripts could pass for another host's. */
const Host = v.pipe(Line, v.regex(/^[\x21-\x7e]*$/));

export const IdSchema = Id;

export const SpanSchema: v.GenericSchema<unknown, Span> = v.pipe(
  v.tuple([Offset, Offset]),
  v.check(([start, end]) => start <= end),
);

export const SourceClassSchema = v.picklist([
  'official',
  'organisation',
  'media',
  'document',
  'person',
  'anonymous',
  'unattributed',
]);
export const StatementKindSchema = v.picklist(['direct', 'indirect', 'mixed']);
const VerdictSchema = v.picklist(['to-check', 'holds', 'doubtful']);
const ColourSchema = v.picklist(['yellow', 'green', 'blue', 'pink']);

export const SpeakerSchema: v.GenericSchema<unknown, Speaker> = v.object({
  name: Line,
  role: v.nullable(Line),
});

const BlockSchema = v.object({
  kind: v.picklist(['title', 'deck', 'heading', 'paragraph', 'quote', 'list-item', 'preformatted']),
  span: SpanSchema,
});
const LinkSchema = v.object({ span: SpanSchema, href: HttpAddress });

export const ArticleSchema: v.GenericSchema<unknown, Article> = v.pipe(
  v.object({
    url: HttpAddress,
    canonicalUrl: HttpAddress,
    title: Line,
    deck: v.nullable(Passage),
    byline: v.nullable(Line),
    siteName: v.nullable(Line),
    publishedAt: v.nullable(Line),
    modifiedAt: v.nullable(Line),
    lang: v.nullable(Line),
    text: Passage,
    blocks: listOf(BlockSchema),
    links: listOf(LinkSchema),
  }),
  v.check(({ text, blocks, links }) =>
    [...blocks, ...links].every(({ span }) => span[1] <= text.length),
  ),
);

const ReasonSchema = v.object({ rule: Line, words: listOf(Passage) });
const Reasoned = v.nullable(ReasonSchema);

export const AttributionSchema: v.GenericSchema<unknown, Attribution> = v.object({
  id: Id,
  source: listOf(SpanSchema),
  cue: listOf(SpanSchema),
  content: v.pipe(listOf(SpanSchema), v.minLength(1)),
  kind: StatementKindSchema,
  speaker: v.nullable(SpeakerSchema),
  sourceClass: SourceClassSchema,
  hedged: v.boolean(),
  evidence: listOf(v.object({ href: HttpAddress, text: Passage })),
  why: v.object({
    rule: Line,
    words: listOf(Passage),
    speaker: Reasoned,
    sourceClass: Reasoned,
    hedge: Reasoned,
  }),
  within: v.nullable(Id),
  by: v.picklist(['engine', 'user']),
});

export const OriginalSchema: v.GenericSchema<unknown, OriginalSource> = v.object({
  kind: v.picklist([
    'credit-line',
    'republished',
    'byline',
    'dateline',
    'copyright',
    'structured-data',
    'canonical',
    'contributed',
    'reported-by',
    'told-outlet',
    'interview',
    'inline-link',
    'user',
  ]),
  /** Backups of before the field have none. */
  owner: v.optional(v.picklist(['other', 'same']), 'other'),
  outlet: v.nullable(Line),
  host: v.nullable(Host),
  url: v.nullable(HttpAddress),
  scope: v.picklist(['article', 'claim']),
  evidence: v.object({
    text: Passage,
    place: v.picklist(['title', 'top', 'body', 'end', 'outside', 'hidden']),
    span: v.nullable(SpanSchema),
  }),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});

export const DocumentSchema: v.GenericSchema<unknown, PrimaryDocument> = v.object({
  href: HttpAddress,
  text: Passage,
  kind: v.picklist(['report', 'study', 'filing', 'data', 'statement', 'post', 'video']),
  statement: v.nullable(Id),
});

export const SelectorSchema: v.GenericSchema<unknown, Selector> = v.variant('type', [
  v.object({
    type: v.literal('TextQuoteSelector'),
    exact: Passage,
    prefix: Line,
    suffix: Line,
  }),
  v.object({ type: v.literal('TextPositionSelector'), start: Offset, end: Offset }),
]);
export const TargetSchema = v.pipe(v.array(SelectorSchema), v.maxLength(20));

export const NoteSchema = v.pipe(v.string(), v.maxLength(MAX_NOTE));

export const annotationFields = {
  id: Id,
  pageId: Id,
  statementId: v.nullable(Id),
  target: TargetSchema,
  quote: Passage,
  note: NoteSchema,
  tags: listOf(Line),
  verdict: v.nullable(VerdictSchema),
  colour: v.nullable(ColourSchema),
  createdAt: Time,
  updatedAt: Time,
};

export const AnnotationSchema: v.GenericSchema<unknown, Annotation> = v.object(annotationFields);

export const CorrectionSchema: v.GenericSchema<unknown, Correction> = v.object({
  id: Id,
  pageId: Id,
  target: TargetSchema,
  change: v.variant('type', [
    v.object({ type: v.literal('dismiss'), statementId: Id }),
    v.object({
      type: v.literal('speaker'),
      statementId: Id,
      speaker: v.nullable(SpeakerSchema),
      sourceClass: SourceClassSchema,
    }),
    v.object({
      type: v.literal('add'),
      speaker: v.nullable(SpeakerSchema),
      sourceClass: SourceClassSchema,
      kind: StatementKindSchema,
    }),
  ]),
  createdAt: Time,
});

const readingFields = {
  article: ArticleSchema,
  attributions: listOf(AttributionSchema),
  originals: listOf(OriginalSchema),
  documents: listOf(DocumentSchema),
  readAt: Time,
};

/** Whether the engine's spans lie in the text that they are said to be of. */
const fitsText = v.check<Reading, string>(
  ({ article: { text }, attributions }) =>
    attributions.every(({ source, cue, content }) =>
      [...source, ...cue, ...content].every(([, end]) => end <= text.length),
    ),
  'a statement lies outside the text',
);

export const ReadingSchema: v.GenericSchema<unknown, Reading> = v.pipe(
  v.object(readingFields),
  fitsText,
);

export const SavedArticleSchema: v.GenericSchema<unknown, SavedArticle> = v.pipe(
  v.object({
    ...readingFields,
    id: Id,
    addresses: v.pipe(v.array(HttpAddress), v.maxLength(1000)),
    tags: listOf(Line),
    savedAt: Time,
    updatedAt: Time,
  }),
  v.check(
    (saved) =>
      v.is(
        v.pipe(
          v.custom<Reading>(() => true),
          fitsText,
        ),
        saved,
      ),
    'a statement lies outside the text',
  ),
);

export const VersionSchema: v.GenericSchema<unknown, ArticleVersion> = v.object({
  ...readingFields,
  id: Id,
  pageId: Id,
});

export const LinkedSourceSchema: v.GenericSchema<unknown, LinkedSource> = v.object({
  id: Id,
  pageId: Id,
  state: v.picklist(['confirmed', 'dismissed']),
  original: OriginalSchema,
  originalPageId: v.nullable(Id),
  createdAt: Time,
  updatedAt: Time,
});
