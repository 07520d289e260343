import type { Background } from '../../../../entrypoints/reader.content/services';
import { markdownTree } from '../../../../lib/markdown/markdown-tree';
import type { MarksShown } from '../../../../lib/messages';
import { SOURCE_CLASSES, type Annotation, type Correction } from '../../../../lib/model';
import { statementsIn, type StatementSpec } from './statements';

/** A background that answers as the real one does, from memory, and keeps account of what it was asked. */
export interface MemoryBackground extends Background {
  annotations: Map<string, Annotation>;
  corrections: Map<string, Correction>;
  /** How often the page was read, and left. */
  reads: number;
  leaves: number;
  /** While true, every write fails, as after the extension was updated. */
  broken: boolean;
  /** Which statements the user wants painted. */
  marks: MarksShown;
}

export function memoryBackground(specs: () => readonly StatementSpec[]): MemoryBackground {
  const annotations = new Map<string, Annotation>();
  const corrections = new Map<string, Correction>();
  const write = async (change: () => void) => {
    if (background.broken) throw new Error('nothing answers');
    change();
  };
  const background: MemoryBackground = {
    annotations,
    corrections,
    reads: 0,
    leaves: 0,
    broken: false,
    marks: { kinds: ['direct', 'indirect', 'mixed'], classes: SOURCE_CLASSES, hedged: true },
    read: async ({ article }) => {
      background.reads++;
      const dismissed = new Set(
        [...corrections.values()].map(({ change }) =>
          change.type === 'dismiss' ? change.statementId : null,
        ),
      );
      const attributions = statementsIn(article, specs()).filter(({ id }) => !dismissed.has(id));
      return {
        reading: { article, attributions, originals: [], documents: [], readAt: 0 },
        pageId: article.canonicalUrl,
        saved: false,
        annotations: [...annotations.values()],
        corrections: [...corrections.values()],
        linked: [],
        marks: background.marks,
      };
    },
    leave: async () => {
      background.leaves++;
    },
    saveAnnotation: ({ base: _, ...annotation }) =>
      write(() => annotations.set(annotation.id, annotation)),
    deleteAnnotation: (id) => write(() => annotations.delete(id)),
    tagsInUse: async () => [...new Set([...annotations.values()].flatMap(({ tags }) => tags))],
    readMarkdown: async (note) => markdownTree(note),
    saveCorrection: (correction) => write(() => corrections.set(correction.id, correction)),
    deleteCorrection: (id) => write(() => corrections.delete(id)),
    openPage: async () => undefined,
  };
  return background;
}
