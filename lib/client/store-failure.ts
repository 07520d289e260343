/**
 * Why something could not be kept or read, as the reader is told (keys under `storeFailure`):
 * `full` no room left; `blocked` another window holds an older version of the database open; `outdated` this
 * window is the older one; `newer` the database was written by a newer Whence; `private` the browser keeps
 * nothing in this window; `damaged` the browser can't open what it has; `refused` the background did not take
 * it; `unknown` none of these.
 */
export type StoreFailure =
  'full' | 'blocked' | 'outdated' | 'newer' | 'private' | 'damaged' | 'refused' | 'unknown';

/** The names of errors of IndexedDB and Dexie, and what they come to for the reader. */
const BY_NAME: Readonly<Record<string, StoreFailure>> = {
  QuotaExceededError: 'full',
  UpgradeBlocked: 'blocked',
  DatabaseClosedError: 'outdated',
  VersionError: 'newer',
  InvalidStateError: 'private',
  MissingAPIError: 'private',
  SecurityError: 'private',
  UnknownError: 'damaged',
  NotFoundError: 'damaged',
  NotReadableError: 'damaged',
  DataError: 'damaged',
  RefusedMessage: 'refused',
};

/** How the background says over the wire why it could not do something; more than that is not told to a page. */
export class BackgroundError extends Error {
  override name = 'BackgroundError';
  constructor(failure: StoreFailure) {
    super(failure);
  }
}

/** Dexie wraps what went wrong several times; deeper than this nothing is wrapped. */
const DEEPEST = 5;

/**
 * Why a write or query of the store failed, here or in the background: the innermost cause that has a name.
 * `unknown` for every other error.
 */
export function failureOf(error: unknown): StoreFailure {
  let failure: StoreFailure = 'unknown';
  let current: unknown = error;
  for (let depth = 0; depth < DEEPEST && isError(current); depth++) {
    if (current.name === 'BackgroundError') return current.message as StoreFailure;
    failure = BY_NAME[current.name] ?? failure;
    current = current.inner ?? current.cause ?? null;
  }
  return failure;
}

interface WrappedError {
  name: string;
  message: string;
  inner?: unknown;
  cause?: unknown;
}

function isError(value: unknown): value is WrappedError {
  return typeof value === 'object' && value !== null && 'name' in value && 'message' in value;
}
