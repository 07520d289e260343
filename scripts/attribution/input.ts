import * as v from 'valibot';

/** One line of input. */
export interface TextRow {
  id: string;
  text: string;
  lang?: string | undefined;
}

/** A mistake of the caller's: told in one line. */
export class InputError extends Error {}

const ROW = v.object({
  id: v.pipe(
    v.union([v.string(), v.number()]),
    v.transform((id) => String(id)),
  ),
  text: v.string(),
  lang: v.optional(v.string()),
});

/** The rows of a JSONL text; blank lines are passed over. Throws {@link InputError} that names the line. */
export function readRows(jsonl: string): TextRow[] {
  return jsonl.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parsed = v.safeParse(ROW, json(line, index + 1));
    if (parsed.success) return [parsed.output];
    throw new InputError(`Line ${index + 1}: expected {"id", "text"} with text as a string.`);
  });
}

function json(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new InputError(`Line ${number} is no JSON.`);
  }
}
