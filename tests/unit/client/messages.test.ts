import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessages } from '../../../entrypoints/background/answers';
import type { PageRecord } from '../../../lib/messages';
import { database } from '../../../lib/store/database';
import { ADDRESS, annotation, article, correction, reading } from '../store/support';

interface Sender {
  id?: string;
  url?: string;
  origin?: string;
  frameId?: number;
  tab?: { id: number };
}

const READER: Sender = {
  id: fakeBrowser.runtime.id,
  url: ADDRESS,
  origin: 'https://news.example',
  frameId: 0,
  tab: { id: 7 },
};
const STRANGER: Sender = {
  ...READER,
  url: 'https://evil.example/',
  origin: 'https://evil.example',
};
const OWN_PAGE: Sender = {
  id: fakeBrowser.runtime.id,
  url: fakeBrowser.runtime.getURL('/popup.html' as '/'),
};

type Response = { res?: unknown; err?: { name: string; message: string } } | undefined;

/** Hands the background a message as the browser does; undefined when it does not answer at all. */
async function send(type: string, data: unknown, sender: Sender): Promise<Response> {
  const message = { id: 1, type, data, timestamp: 1 };
  return new Promise((resolve) => {
    const listeners = fakeBrowser.runtime.onMessage as unknown as {
      trigger(message: unknown, sender: Sender, respond: (r: Response) => void): Promise<unknown[]>;
    };
    void listeners.trigger(message, sender, resolve).then((answers) => {
      if (!answers.some((answer) => answer === true)) resolve(undefined);
    });
  });
}

const clues = { lines: [], structured: [], meta: [], canonical: null, ogUrl: null };
const STORY = 'The harbour closes, the mayor said. “It is unsafe,” she said.';
const page = (change = {}) => ({ article: article(STORY, change), clues });

beforeAll(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  // The fake browser has no toolbar.
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockResolvedValue(undefined);
  answerMessages();
});
beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await database.annotations.put(annotation('mine', { note: 'secret' }));
  await database.corrections.put(correction('mine'));
});

const saved = (id: string, tag: string) => ({
  ...reading(),
  id,
  addresses: [id],
  tags: [tag],
  savedAt: 1,
  updatedAt: 1,
});

const REFUSED = { err: { name: 'BackgroundError', message: 'refused' } };

describe('the reader of a page', () => {
  it('is told what is kept for its page', async () => {
    const response = await send('read', page(), READER);
    const record = response?.res as PageRecord;
    expect(record.pageId).toBe(ADDRESS);
    expect(record.annotations.map(({ note }) => note)).toEqual(['secret']);
  });

  it('writes a note, and the article is kept with the first one', async () => {
    await send('read', page(), READER);
    expect(await send('saveAnnotation', annotation('new'), READER)).toEqual({ res: undefined });
    expect(await database.annotations.get('new')).toEqual(annotation('new'));
    expect((await database.articles.get(ADDRESS))?.article.text).toBe(STORY);
  });

  it('is told the tags of its own site, and only those', async () => {
    await database.annotations.bulkPut([
      annotation('a', { tags: ['harbour', 'budget'] }),
      annotation('b', { pageId: 'https://other.example/', tags: ['private'] }),
    ]);
    await database.articles.bulkPut([
      saved(ADDRESS, 'ports'),
      saved('https://other.example/story', 'secret'),
    ]);
    const tags = async (sender: Sender) => (await send('tagsInUse', undefined, sender))?.res;
    expect(await tags(READER)).toEqual(['budget', 'harbour', 'ports']);
    expect(await tags(STRANGER)).toEqual([]);
    expect(await tags(OWN_PAGE)).toEqual(['budget', 'harbour', 'ports', 'private', 'secret']);
  });

  it('may act for its site from a copy in an archive', async () => {
    const copy = `https://web.archive.org/web/2026/${ADDRESS}`;
    const sender = { ...READER, url: copy, origin: 'https://web.archive.org' };
    const response = await send('read', page({ url: copy }), sender);
    expect((response?.res as PageRecord).annotations).toHaveLength(1);
  });

  it('may act for a site from a copy at a short address, but from no other page of the archive', async () => {
    const copy = `https://archive.ph/20260102030405/${ADDRESS}`;
    const short = { ...READER, url: 'https://archive.ph/AbCdE', origin: 'https://archive.ph' };
    const response = await send('read', page({ url: copy }), short);
    expect((response?.res as PageRecord).annotations).toHaveLength(1);
    const search = { ...short, url: 'https://archive.ph/search/?q=a' };
    expect(await send('read', page({ url: copy }), search)).toMatchObject(REFUSED);
  });
});

describe('a reader that lies', () => {
  it('is not told the notes of another site', async () => {
    expect(await send('read', page(), STRANGER)).toMatchObject(REFUSED);
    const hidden = page({ url: 'https://evil.example/' });
    expect(await send('read', hidden, STRANGER)).toMatchObject(REFUSED);
  });

  it('is no neighbour on a host that many share', async () => {
    const sender = { ...READER, url: 'https://evil.github.io/', origin: 'https://evil.github.io' };
    const address = 'https://victim.github.io/story';
    const lie = page({ url: address, canonicalUrl: address });
    expect(await send('read', lie, sender)).toMatchObject(REFUSED);
  });

  it.each([
    ['write a note for another site', 'saveAnnotation', annotation('x')],
    [
      'overwrite the note of another site',
      'saveAnnotation',
      annotation('mine', { pageId: 'https://evil.example/', note: '' }),
    ],
    ['delete the note of another site', 'deleteAnnotation', 'mine'],
    ['correct the page of another site', 'saveCorrection', correction('x')],
    ['take back the correction of another site', 'deleteCorrection', 'mine'],
  ])('cannot %s', async (_, type, data) => {
    expect(await send(type, data, STRANGER)).toMatchObject(REFUSED);
    expect(await database.annotations.toArray()).toEqual([annotation('mine', { note: 'secret' })]);
    expect(await database.corrections.toArray()).toEqual([correction('mine')]);
  });
});

describe('a sender that is no reader', () => {
  it.each<[string, Sender]>([
    ['another extension', { ...READER, id: 'another' }],
    ['a frame inside a page', { ...READER, frameId: 3 }],
    ['no tab', { id: READER.id!, url: ADDRESS, frameId: 0 }],
    ['an address that is not of its origin', { ...READER, origin: 'https://evil.example' }],
    ['a sandboxed page without an origin', { ...READER, origin: 'null' }],
    ['a page of the disk', { ...READER, url: 'file:///tmp/x.html', origin: 'file://' }],
    ['a page of another extension', { ...READER, url: 'chrome-extension://other/popup.html' }],
    ['no address', { id: READER.id!, frameId: 0, tab: { id: 7 } }],
  ])('is refused: %s', async (_, sender) => {
    expect(await send('read', page(), sender)).toMatchObject(REFUSED);
    expect(await send('deleteAnnotation', 'mine', sender)).toMatchObject(REFUSED);
    expect(await database.annotations.count()).toBe(1);
  });

  it('cannot send what only pages of Whence send', async () => {
    expect(await send('attributeAgain', ADDRESS, READER)).toMatchObject(REFUSED);
    expect(await send('attributeAgain', ADDRESS, OWN_PAGE)).toEqual({ res: undefined });
    expect(await send('openPassage', { address: ADDRESS, passages: [] }, READER)).toMatchObject(
      REFUSED,
    );
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd'])(
    'opens nothing but web addresses, whoever asks: %s',
    async (address) => {
      const create = vi.spyOn(fakeBrowser.tabs, 'create');
      expect(await send('openPassage', { address, passages: [] }, OWN_PAGE)).toMatchObject(REFUSED);
      expect(create).not.toHaveBeenCalled();
    },
  );
});

describe('a message that is malformed', () => {
  const TYPES = [
    'read',
    'saveAnnotation',
    'deleteAnnotation',
    'saveCorrection',
    'deleteCorrection',
  ];

  it.each([
    ['read', undefined],
    ['read', { article: article() }],
    ['read', { ...page(), article: { ...article(), text: 7 } }],
    ['read', page({ links: [{ span: [0, 1], href: 'javascript:alert(1)' }] })],
    ['read', page({ blocks: [{ kind: 'paragraph', span: [0, 1e9] }] })],
    ['read', page({ text: 'x'.repeat(8_000_001), blocks: [] })],
    ['read', page({ url: 'https:news' })],
    ['saveAnnotation', { ...annotation('x'), note: 'x'.repeat(2_000_001) }],
    ['saveAnnotation', { ...annotation('x'), colour: 'url(https://spy.example)' }],
    ['saveAnnotation', { ...annotation('x'), base: 'yes' }],
    ['readMarkdown', 'x'.repeat(2_000_001)],
    ['readMarkdown', { note: 'x' }],
    ['deleteAnnotation', { id: 'mine' }],
    ['deleteAnnotation', ''],
    ['openPage', 'https://evil.example/'],
    ['openPage', '../popup'],
  ])('is refused: %s %#', async (type, data) => {
    expect(await send(type, data, READER)).toMatchObject(REFUSED);
    expect(await database.annotations.count()).toBe(1);
  });

  it('is refused whatever it holds, with nothing changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...TYPES), fc.object(), async (type, data) => {
        expect(await send(type, data, READER)).toMatchObject(REFUSED);
      }),
      { numRuns: 60 },
    );
    expect(await database.annotations.count()).toBe(1);
  });

  it('is not answered when its type is unknown, a name of the prototype or none at all', async () => {
    for (const type of ['dropEverything', '__proto__', '']) {
      const response = await send(type, {}, READER);
      expect(response?.res).toBeUndefined();
    }
  });
});
