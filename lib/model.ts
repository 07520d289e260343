/**
 * The plain data of Whence. This file imports nothing; everything else may import it.
 *
 * One text, one coordinate system: every {@link Span} is a half-open range of UTF-16 code units in
 * `Article.text`. Conversions (code points for W3C, tokens for metrics) happen at the border.
 */

/** A half-open range `[start, end)` of UTF-16 code units in `Article.text`. */
export type Span = readonly [start: number, end: number];

// ── The article ──────────────────────────────────────────────────────────────────────────────

export type BlockKind =
  'title' | 'deck' | 'heading' | 'paragraph' | 'quote' | 'list-item' | 'preformatted';

/** A run of text that stands by itself on the page. Blocks are separated by `\n\n` in the text. */
export interface Block {
  kind: BlockKind;
  span: Span;
}

/** A link inside the article's text. `href` is absolute and always `http:` or `https:`. */
export interface Link {
  span: Span;
  href: string;
}

/** What a reader would call the article: the text that Readability kept, and what the page says of itself. */
export interface Article {
  /** The address that the page was read at, as the browser showed it. */
  url: string;
  /** The address that stands for the article: tracking, fragment, AMP and mobile variants removed. */
  canonicalUrl: string;
  title: string;
  deck: string | null;
  byline: string | null;
  siteName: string | null;
  /** ISO 8601, as precise as the page gives it. */
  publishedAt: string | null;
  modifiedAt: string | null;
  /** BCP 47, as declared by the page or, failing that, as recognised from the text. */
  lang: string | null;
  /** Title, deck and body as the reader sees them: white space collapsed as CSS does. */
  text: string;
  blocks: Block[];
  links: Link[];
}

/** Why a page is not read as an article. Shown to the user in words. */
export type NoArticleReason =
  'empty' | 'not-html' | 'front-page' | 'listing' | 'forum' | 'search' | 'too-short' | 'no-text';

// ── Attribution ──────────────────────────────────────────────────────────────────────────────

export type SourceClass =
  'official' | 'organisation' | 'media' | 'document' | 'person' | 'anonymous' | 'unattributed';

export const SOURCE_CLASSES: readonly SourceClass[] = [
  'official',
  'organisation',
  'media',
  'document',
  'person',
  'anonymous',
  'unattributed',
];

/** Only quoted words, no quoted words, or a paraphrase that holds quoted words. */
export type StatementKind = 'direct' | 'indirect' | 'mixed';

/** A source resolved within its article: the fullest name it gives, and the post as written. */
export interface Speaker {
  name: string;
  role: string | null;
}

/** A link that backs a statement. */
export interface Evidence {
  href: string;
  text: string;
}

/**
 * Why a mark was made. `rule` is a key under `why.rule` in the locale files; `words` are the article's
 * own words that fired it. The three others say how speaker, class and hedge were decided.
 */
export interface Why {
  rule: string;
  words: string[];
  /** Key under `why.speaker`, with the words that it rests on; null when no speaker was resolved. */
  speaker: Reason | null;
  /** Key under `why.class`. */
  sourceClass: Reason | null;
  /** Key under `why.hedge`; null when the statement is not hedged. */
  hedge: Reason | null;
}

export interface Reason {
  rule: string;
  words: string[];
}

/** One attributed statement: who (source, speaker), how (cue), what (content). PARC 3 and PolNeAR's scheme. */
export interface Attribution {
  /** Stable for the same text: made of the content's words, not of its place. Unique in the article. */
  id: string;
  /** Empty for a bare hedge. */
  source: Span[];
  /** Empty for a floating quotation. */
  cue: Span[];
  /** Never empty. Ascending, not overlapping. */
  content: Span[];
  kind: StatementKind;
  speaker: Speaker | null;
  sourceClass: SourceClass;
  hedged: boolean;
  evidence: Evidence[];
  why: Why;
  /** The id of the attribution whose content holds this one whole, or null. */
  within: string | null;
  /** `user` when a correction made or changed it. */
  by: 'engine' | 'user';
}

/** One row of an article's list of speakers. */
export interface SpeakerSummary {
  speaker: Speaker | null;
  sourceClass: SourceClass;
  /** Attribution ids in order of the text. */
  statements: string[];
  direct: number;
}

// ── Original sources ─────────────────────────────────────────────────────────────────────────

export type OriginalKind =
  | 'credit-line'
  | 'republished'
  | 'byline'
  | 'dateline'
  | 'copyright'
  | 'structured-data'
  | 'canonical'
  | 'contributed'
  | 'reported-by'
  | 'told-outlet'
  | 'interview'
  | 'inline-link'
  | 'user';

/** Where on the page the evidence stands, in words that the user understands (locale key under `place`). */
export type EvidencePlace = 'title' | 'top' | 'body' | 'end' | 'outside' | 'hidden';

/** The words or element that show an original source. */
export interface SourceEvidence {
  text: string;
  place: EvidencePlace;
  /** Where in `Article.text`, or null when it stands outside. */
  span: Span | null;
}

/**
 * Whether a source has the owner of the page that credits it. A sister site that the page credits is kept, but
 * it is the same house: nothing may show or count it as another source.
 */
export type SourceOwner = 'other' | 'same';

/** Where an article, or one claim in it, comes from. At least one of outlet, host and url is given. */
export interface OriginalSource {
  kind: OriginalKind;
  owner: SourceOwner;
  outlet: string | null;
  /** Without `www.`, lower case, punycode. */
  host: string | null;
  /** The original article's own address when it is known; always http(s). */
  url: string | null;
  scope: 'article' | 'claim';
  evidence: SourceEvidence;
  /** 0…1. */
  confidence: number;
}

export type DocumentKind = 'report' | 'study' | 'filing' | 'data' | 'statement' | 'post' | 'video';

/** A primary document that the article links. */
export interface PrimaryDocument {
  href: string;
  text: string;
  kind: DocumentKind;
  /** The attribution in whose sentence the link stands. */
  statement: string | null;
}

// ── Anchors ──────────────────────────────────────────────────────────────────────────────────

/** W3C Web Annotation TextQuoteSelector. */
export interface QuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** W3C Web Annotation TextPositionSelector, but in UTF-16 code units of `Article.text` (code points only on export). */
export interface PositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

export type Selector = QuoteSelector | PositionSelector;

// ── What the reader keeps ────────────────────────────────────────────────────────────────────

export type Verdict = 'to-check' | 'holds' | 'doubtful';

/** A highlight or note of the reader's: on a found statement, or on any passage. */
export interface Annotation {
  id: string;
  /** The `SavedArticle.id` (canonical URL) of the page that it belongs to. */
  pageId: string;
  /** The attribution that it was made on, or null for a passage of the user's own choice. */
  statementId: string | null;
  target: Selector[];
  quote: string;
  /** Markdown. */
  note: string;
  tags: string[];
  verdict: Verdict | null;
  colour: HighlightColour | null;
  /** Milliseconds since the epoch. */
  createdAt: number;
  updatedAt: number;
}

export type HighlightColour = 'yellow' | 'green' | 'blue' | 'pink';

/** What the user changed about the engine's answer. Stored, and applied again at each reading. */
export interface Correction {
  id: string;
  pageId: string;
  target: Selector[];
  change: CorrectionChange;
  createdAt: number;
}

export type CorrectionChange =
  | { type: 'dismiss'; statementId: string }
  | {
      type: 'speaker';
      statementId: string;
      speaker: Speaker | null;
      sourceClass: SourceClass;
    }
  | {
      type: 'add';
      speaker: Speaker | null;
      sourceClass: SourceClass;
      kind: StatementKind;
    };

/** One reading of an article as it stood at a time; a saved article keeps all that differ. */
export interface Reading {
  article: Article;
  attributions: Attribution[];
  originals: OriginalSource[];
  documents: PrimaryDocument[];
  /** When the page stood so, in milliseconds since the epoch: when it was read, or the archive made the copy. */
  readAt: number;
}

/** An article in the library: its latest reading. Earlier ones are {@link ArticleVersion}s. */
export interface SavedArticle extends Reading {
  /** The canonical URL. */
  id: string;
  /** Every address that the page was met at, normalised; the id among them. */
  addresses: string[];
  tags: string[];
  savedAt: number;
  updatedAt: number;
}

export interface ArticleVersion extends Reading {
  id: string;
  pageId: string;
}

/** An original that the user confirmed, chose or dismissed for an article. */
export interface LinkedSource {
  id: string;
  pageId: string;
  state: 'confirmed' | 'dismissed';
  original: OriginalSource;
  /** The `SavedArticle.id` of the original where Whence has read it, else null. */
  originalPageId: string | null;
  createdAt: number;
  updatedAt: number;
}

// ── Quote check ──────────────────────────────────────────────────────────────────────────────

/**
 * What became of a passage of the original in the rewrite. The first five are of quoted words; `consistent`
 * and `drift` are of indirect statements; `not-in-original` is of both.
 */
export type CheckVerdict =
  'verbatim' | 'trimmed' | 'altered' | 'other-speaker' | 'not-in-original' | 'consistent' | 'drift';

/** One run of a word-level difference. `removed` stands only before (or in the original), `added` only after (or in the rewrite). */
export interface WordChange {
  type: 'same' | 'added' | 'removed';
  text: string;
}

export type DriftKind = 'number' | 'date' | 'place' | 'name' | 'negation' | 'hedging';

/** One way in which an indirect statement says something else than its original. Null where that side says nothing. */
export interface Drift {
  kind: DriftKind;
  rewrite: string | null;
  original: string | null;
}

/** The passage of the original that a passage of the rewrite was compared with. */
export interface CheckMatch {
  /** In the original's `Article.text`; several where the rewrite cut or stitched. Ascending. */
  spans: Span[];
  /** The original's attribution that holds it, or null when the original says it in its own voice. */
  statement: string | null;
  speaker: Speaker | null;
}

/** One passage of a rewrite held against its original. */
export interface QuoteCheck {
  /** Unique among the checks of one comparison. */
  id: string;
  /** The id of the attribution in the rewrite. */
  statement: string;
  /** In the rewrite's `Article.text`: the quoted words without their marks, or the indirect content. */
  passage: Span;
  quoted: boolean;
  verdict: CheckVerdict;
  match: CheckMatch | null;
  /** Empty when no word differs or nothing was found. */
  changes: WordChange[];
  /** Empty for quotations. */
  drift: Drift[];
  /** Keys under `check.reason`, most important first; never empty. */
  reasons: Reason[];
}

// ── Revisions ────────────────────────────────────────────────────────────────────────────────

/** A passage that two readings of one article have differently. A null side: only the other reading has it. */
export interface PassageChange {
  before: Span | null;
  after: Span | null;
  changes: WordChange[];
}

/** A statement that two readings have differently; ids of attributions. */
export interface StatementChange {
  type: 'added' | 'removed' | 'reworded' | 'reattributed';
  quoted: boolean;
  before: string | null;
  after: string | null;
  /** Of its words; all of them new or gone where the other reading has no such statement. */
  changes: WordChange[];
  /** Of its speaker's name; null unless `reattributed`. */
  speaker: WordChange[] | null;
}

/** What changed between two readings of one article. */
export interface Revision {
  /** `Reading.readAt` of the two. */
  from: number;
  to: number;
  headline: WordChange[] | null;
  statements: StatementChange[];
  /** Paragraphs that changed, in the order of the text. */
  passages: PassageChange[];
}
