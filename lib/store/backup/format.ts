import * as v from 'valibot';
import type {
  Annotation,
  ArticleVersion,
  Correction,
  LinkedSource,
  SavedArticle,
} from '../../model';
import {
  AnnotationSchema,
  CorrectionSchema,
  LinkedSourceSchema,
  SavedArticleSchema,
  VersionSchema,
} from '../../model-schemas';

/**
 * A backup is lines of JSON (`.whence.jsonl`): a head, a line a row, and an end that tells how many rows
 * there are and a checksum of them, so that a file that was cut off or changed is known.
 */
export const FORMAT = 'whence-backup';
/** Grows when an older Whence could not read the lines any more. */
export const FORMAT_VERSION = 1;

export const TABLES = ['articles', 'annotations', 'sources', 'corrections', 'versions'] as const;
export type TableName = (typeof TABLES)[number];

/** The rows of each table. */
export interface Rows {
  articles: SavedArticle;
  annotations: Annotation;
  sources: LinkedSource;
  corrections: Correction;
  versions: ArticleVersion;
}

export const ROW_SCHEMAS: { [Name in TableName]: v.GenericSchema<unknown, Rows[Name]> } = {
  articles: SavedArticleSchema,
  annotations: AnnotationSchema,
  sources: LinkedSourceSchema,
  corrections: CorrectionSchema,
  versions: VersionSchema,
};

export const HeadSchema = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  writtenAt: v.pipe(v.number(), v.minValue(0)),
});
export type Head = v.InferOutput<typeof HeadSchema>;

export const RowSchema = v.object({ table: v.picklist(TABLES), row: v.unknown() });

export const EndSchema = v.object({
  end: v.literal(true),
  rows: v.pipe(v.number(), v.integer(), v.minValue(0)),
  checksum: v.string(),
});

/** FNV-1a of 32 bits over the UTF-16 code units of the row lines: it finds accidents, it stops no forger. */
export class Checksum {
  #value = 0x811c9dc5;

  add(line: string): void {
    let value = this.#value;
    for (let at = 0; at < line.length; at++) {
      value = Math.imul(value ^ line.charCodeAt(at), 0x01000193);
    }
    this.#value = value >>> 0;
  }

  toString(): string {
    return this.#value.toString(16).padStart(8, '0');
  }
}
