import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askPage, onPageStateChanged } from '../../../lib/client/messaging';
import type { PageState } from '../../../lib/messages';
import { annotation, reading } from '../store/support';

const READER = {
  id: fakeBrowser.runtime.id,
  url: 'https://news.example/story',
  origin: 'https://news.example',
  frameId: 0,
  tab: { id: 7 },
};
const STATE = {
  status: 'article',
  record: {
    reading: reading(),
    pageId: 'https://news.example/story',
    saved: false,
    annotations: [annotation('a')],
    corrections: [],
    linked: [],
    marks: { kinds: ['direct'], classes: ['person'], hedged: true },
  },
  canPaint: true,
  marksShown: true,
  orphans: [],
} satisfies PageState;

/** What a page of Whence hears when a reader tells its state. */
async function heard(state: unknown, sender: object = READER): Promise<[PageState, number][]> {
  const changes: [PageState, number][] = [];
  const stop = onPageStateChanged((state, tabId) => changes.push([state, tabId]));
  const { trigger } = fakeBrowser.runtime.onMessage as unknown as {
    trigger(message: unknown, sender: object, respond: () => void): Promise<unknown>;
  };
  await trigger(
    { id: 1, type: 'pageStateChanged', data: state, timestamp: 1 },
    sender,
    () => undefined,
  );
  stop();
  return changes;
}

const withRecord = (change: object) => ({ ...STATE, record: { ...STATE.record, ...change } });

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Fine but for the host that a test gives it: a Cyrillic letter among Latin ones. */
const HOMOGRAPH = {
  kind: 'user',
  owner: 'other',
  outlet: null,
  url: null,
  scope: 'article',
  evidence: { text: '', place: 'body', span: null },
  confidence: 1,
};

describe('a state that a reader tells', () => {
  it('is heard with its tab', async () => {
    expect(await heard(STATE)).toEqual([[STATE, 7]]);
  });

  it.each<[string, unknown]>([
    ['of no known kind', { status: 'owned' }],
    [
      'with a note that is no text',
      withRecord({ annotations: [{ ...annotation('a'), note: {} }] }),
    ],
    [
      'with an original that runs code',
      withRecord({
        reading: {
          ...reading(),
          originals: [
            {
              kind: 'user',
              owner: 'other',
              outlet: null,
              host: null,
              url: 'javascript:alert(1)',
              scope: 'article',
              evidence: { text: '', place: 'body', span: null },
              confidence: 1,
            },
          ],
        },
      }),
    ],
    [
      'with a host that passes for another',
      withRecord({ reading: { ...reading(), originals: [{ ...HOMOGRAPH, host: 'аpple.com' }] } }),
    ],
    ['with orphans that are a number', { ...STATE, orphans: 7 }],
    ['that is nothing', null],
  ])('is not heard %s', async (_, state) => {
    expect(await heard(state)).toEqual([]);
  });

  it.each([
    ['a frame inside a page', { ...READER, frameId: 2 }],
    ['another extension', { ...READER, id: 'another' }],
  ])('is not heard from %s', async (_, sender) => {
    expect(await heard(STATE, sender)).toEqual([]);
  });

  it('is heard no more when listening has ended', async () => {
    await heard(STATE);
    expect(await heard(STATE)).toHaveLength(1);
  });
});

describe('asking the reader of a tab', () => {
  /** Has the tab answer as the browser hands it on; undefined where no reader is. */
  const answering = (answer: unknown) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { sendMessage(...args: unknown[]): void } };
    };
    vi.spyOn(chrome.tabs, 'sendMessage').mockImplementation((...args) => {
      (args.at(-1) as (response: unknown) => void)(answer);
    });
  };

  it('gives its answer', async () => {
    answering({ res: STATE });
    expect(await askPage(7, 'getPageState')).toEqual(STATE);
  });

  it('gives null where there is none', async () => {
    answering(undefined);
    expect(await askPage(7, 'getPageState')).toBeNull();
  });

  it('rejects what is no answer to the question', async () => {
    answering({ res: { status: 'article', record: 'all of it' } });
    await expect(askPage(7, 'getPageState')).rejects.toThrow();
    answering({ res: 'yes' });
    await expect(askPage(7, 'jumpToStatement', 's1')).rejects.toThrow();
  });

  it('passes on what the reader could not do', async () => {
    answering({ err: { name: 'Error', message: 'gone', stack: '' } });
    await expect(askPage(7, 'jumpToStatement', 's1')).rejects.toThrow('gone');
  });
});
