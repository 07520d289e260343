import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { BackgroundError, failureOf } from '../../../lib/client/store-failure';

const dom = (name: string) => new DOMException('words', name);

describe('why a write failed', () => {
  it.each([
    ['a full disk', dom('QuotaExceededError'), 'full'],
    ['a full disk that aborted a transaction', aborted(dom('QuotaExceededError')), 'full'],
    ['a closed database', new Dexie.DatabaseClosedError('closed'), 'outdated'],
    ['a database of a newer version', dom('VersionError'), 'newer'],
    ['a private window', dom('InvalidStateError'), 'private'],
    ['a browser without a database', new Dexie.MissingAPIError('none'), 'private'],
    ['a file that the browser cannot read', opened(dom('UnknownError')), 'damaged'],
    ['the background, over the wire', new BackgroundError('full'), 'full'],
    ['an error of our own', new TypeError('x is undefined'), 'unknown'],
    ['nothing', undefined, 'unknown'],
  ])('tells %s', (_, error, failure) => {
    expect(failureOf(error)).toBe(failure);
  });

  it('ends with errors that hold themselves', () => {
    const error = new Error('round') as Error & { inner: unknown };
    error.inner = error;
    expect(failureOf(error)).toBe('unknown');
  });
});

function aborted(inner: Error): Error {
  return new Dexie.AbortError('aborted', inner);
}

function opened(inner: Error): Error {
  return new Dexie.OpenFailedError('not opened', inner);
}
