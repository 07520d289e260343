import * as v from 'valibot';
import { Checksum, EndSchema, FORMAT_VERSION, HeadSchema, ROW_SCHEMAS, RowSchema } from './format';
import type { Rows, TableName } from './format';

/** Why a file is not taken (keys under `backup.refused`), and in which line that showed, from 1; 0 for none. */
export interface BackupRefusal {
  reason: 'not-a-backup' | 'newer' | 'cut-off' | 'damaged' | 'bad-row' | 'too-long' | 'repeated';
  line: number;
}

/** A refusal on its way up to who asked for the file. */
export class RefusedBackup extends Error {
  override name = 'RefusedBackup';
  constructor(readonly refusal: BackupRefusal) {
    super(`${refusal.reason} in line ${refusal.line}`);
  }
}

/** One row of a backup, checked. */
export type BackupRow = { [Name in TableName]: { table: Name; row: Rows[Name] } }[TableName];

/** The longest line that is read, in UTF-16 code units; no row that Whence writes comes near. */
const LONGEST_LINE = 64_000_000;

/**
 * The rows of a backup file, one after the other, each checked. Throws {@link RefusedBackup} at the first line
 * that is none of a backup's; the end is checked too, so read to it before anything is written.
 */
export async function* backupRows(file: Blob): AsyncGenerator<BackupRow> {
  const checksum = new Checksum();
  const ids = new Set<string>();
  let number = 0;
  let rows = 0;
  let ended = false;
  for await (const line of linesOf(file)) {
    number++;
    if (number === 1) checkHead(line);
    else if (ended) refuse('damaged', number);
    else if (line.startsWith('{"end"')) {
      checkEnd(line, number, rows, checksum);
      ended = true;
    } else {
      const found = checkRow(line, number);
      const key = `${found.table} ${found.row.id}`;
      if (ids.has(key)) refuse('repeated', number);
      ids.add(key);
      checksum.add(line);
      rows++;
      yield found;
    }
  }
  if (number === 0) refuse('not-a-backup', 0);
  if (!ended) refuse('cut-off', number);
}

function checkHead(line: string): void {
  const head = v.safeParse(HeadSchema, parse(line));
  if (!head.success) return refuse('not-a-backup', 1);
  if (head.output.version > FORMAT_VERSION) refuse('newer', 1);
}

function checkRow(line: string, number: number): BackupRow {
  const given = v.safeParse(RowSchema, parse(line));
  if (!given.success) return refuse('damaged', number);
  const { table } = given.output;
  const row = v.safeParse(ROW_SCHEMAS[table] as v.GenericSchema, given.output.row);
  if (!row.success) return refuse('bad-row', number);
  return { table, row: row.output } as BackupRow;
}

function checkEnd(line: string, number: number, rows: number, checksum: Checksum): void {
  const end = v.safeParse(EndSchema, parse(line));
  if (!end.success) return refuse('damaged', number);
  if (end.output.rows !== rows) refuse('cut-off', number);
  if (end.output.checksum !== checksum.toString()) refuse('damaged', number);
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function refuse(reason: BackupRefusal['reason'], line: number): never {
  throw new RefusedBackup({ reason, line });
}

/** The lines of a file without their ends; a last empty one is none. Bytes that are no UTF-8 refuse the file. */
async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let number = 0;
  for (;;) {
    const { done, value } = await reader.read();
    // Only what is new is searched for ends: searching a long line anew with each piece takes its square.
    const [first = '', ...others] = decode(decoder, value, !done, number).split('\n');
    rest += first;
    for (const next of others) {
      number++;
      yield rest.endsWith('\r') ? rest.slice(0, -1) : rest;
      rest = next;
    }
    if (rest.length > LONGEST_LINE) refuse(number === 0 ? 'not-a-backup' : 'too-long', number + 1);
    if (done) break;
  }
  if (rest !== '') yield rest;
}

function decode(
  decoder: TextDecoder,
  bytes: Uint8Array | undefined,
  stream: boolean,
  number: number,
): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    return refuse(number === 0 ? 'not-a-backup' : 'damaged', number + 1);
  }
}
