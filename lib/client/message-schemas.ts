/** What messages from a page must look like. A page's process may be compromised: nothing else gets in. */
import * as v from 'valibot';
import type {
  AnnotationWrite,
  PageReading,
  PageRecord,
  PageState,
  PassageAddress,
} from '../messages';
import {
  annotationFields,
  AnnotationSchema,
  ArticleSchema,
  CorrectionSchema,
  HttpAddress,
  IdSchema,
  LinkedSourceSchema,
  ReadingSchema,
  SourceClassSchema,
  StatementKindSchema,
  TargetSchema,
} from '../model-schemas';
import type { SourceClues } from '../sources/clues';

const MAX_LINE = 200_000;
const MAX_LINES = 50_000;
const Line = v.pipe(v.string(), v.maxLength(MAX_LINE));
const listOf = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.maxLength(MAX_LINES));

const CluesSchema: v.GenericSchema<unknown, SourceClues> = v.object({
  lines: listOf(
    v.object({
      text: Line,
      place: v.picklist(['top', 'body', 'end', 'outside']),
      hint: v.nullable(v.picklist(['byline', 'source', 'copyright', 'caption', 'related'])),
      links: listOf(v.object({ href: HttpAddress, text: Line })),
    }),
  ),
  structured: listOf(v.object({ property: Line, name: v.nullable(Line), url: v.nullable(Line) })),
  meta: listOf(v.object({ name: Line, content: Line })),
  canonical: v.nullable(HttpAddress),
  ogUrl: v.nullable(HttpAddress),
});

export const PageReadingSchema: v.GenericSchema<unknown, PageReading> = v.object({
  article: ArticleSchema,
  clues: CluesSchema,
});

export const PassageAddressSchema: v.GenericSchema<unknown, PassageAddress> = v.object({
  address: HttpAddress,
  passages: listOf(TargetSchema),
});

export const AnnotationWriteSchema: v.GenericSchema<unknown, AnnotationWrite> = v.object({
  ...annotationFields,
  base: v.optional(v.nullable(AnnotationSchema), null),
});

const PageRecordSchema: v.GenericSchema<unknown, PageRecord> = v.object({
  reading: ReadingSchema,
  pageId: IdSchema,
  saved: v.boolean(),
  annotations: listOf(AnnotationSchema),
  corrections: listOf(CorrectionSchema),
  linked: listOf(LinkedSourceSchema),
  marks: v.object({
    kinds: listOf(StatementKindSchema),
    classes: listOf(SourceClassSchema),
    hedged: v.boolean(),
  }),
});

export const PageStateSchema: v.GenericSchema<unknown, PageState> = v.variant('status', [
  v.object({ status: v.literal('reading') }),
  v.object({ status: v.literal('off') }),
  v.object({
    status: v.literal('no-article'),
    reason: v.picklist([
      'empty',
      'not-html',
      'front-page',
      'listing',
      'forum',
      'search',
      'too-short',
      'no-text',
    ]),
  }),
  v.object({
    status: v.literal('article'),
    record: PageRecordSchema,
    canPaint: v.boolean(),
    marksShown: v.boolean(),
    orphans: listOf(IdSchema),
  }),
  v.object({ status: v.literal('failed'), message: Line }),
]);

/** What each question to a page may be answered with. */
export const AnswerSchemas = {
  getPageState: PageStateSchema,
  jumpToStatement: v.boolean(),
  jumpToSpan: v.boolean(),
  jumpToSelectors: v.boolean(),
  setMarksShown: v.nullish(v.unknown()),
  step: v.nullish(v.unknown()),
  annotateSelection: v.nullish(v.unknown()),
  attachToSelection: v.boolean(),
  reread: v.nullish(v.unknown()),
};
