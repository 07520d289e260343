/** The messages of extension pages and background to the readers in tabs, and what readers tell them. */
import * as v from 'valibot';
import type { FromExtension, PageState, ToPage } from '../messages';
import { channel } from './channel';
import { logError } from './log-error';
import { AnswerSchemas, PageStateSchema } from './message-schemas';
import { readerOf } from './senders';

type Answer<Name extends keyof ToPage> = ReturnType<ToPage[Name]>;

/** How `@webext-core/messaging` says that nobody answered in a tab. */
const NOBODY = 'No response';

/**
 * Asks the reader in a tab. Null when there is none: Whence does not run there, or was updated since the
 * page was opened. Rejects when the reader fails, and when its answer is not what was asked for.
 */
export async function askPage<Name extends keyof ToPage>(
  tabId: number,
  name: Name,
  ...[data]: Parameters<ToPage[Name]>
): Promise<Answer<Name> | null> {
  try {
    const send = channel.sendMessage as (
      name: string,
      data: unknown,
      to: { tabId: number; frameId: number },
    ) => Promise<unknown>;
    const answer = await send(name, data, { tabId, frameId: 0 });
    return v.parse(AnswerSchemas[name] as v.GenericSchema<unknown, Answer<Name>>, answer);
  } catch (error) {
    if (error instanceof Error && error.message === NOBODY) return null;
    throw error;
  }
}

/** Calls back with each new state of a page and its tab's id. Returns what ends it. */
export function onPageStateChanged(changed: (state: PageState, tabId: number) => void): () => void {
  listeners.add(changed);
  if (listeners.size === 1) stop = listen();
  return () => {
    listeners.delete(changed);
    if (listeners.size === 0) stop?.();
  };
}

const listeners = new Set<(state: PageState, tabId: number) => void>();
let stop: (() => void) | undefined;

/** The wire takes one listener a message and context; a page may have several that follow. */
function listen(): () => void {
  return channel.onMessage('pageStateChanged', ({ data, sender }) => {
    const reader = readerOf(sender);
    const state = v.safeParse(PageStateSchema, data);
    if (reader === null || !state.success) {
      logError(new Error('a page told its state in a way that no reader does'));
      return;
    }
    for (const changed of listeners) changed(state.output, reader.tabId);
  });
}

/** Sends the background a message from an extension page. Rejects when the background could not do it. */
export function sendToBackground<Name extends keyof FromExtension>(
  name: Name,
  ...[data]: Parameters<FromExtension[Name]>
): Promise<ReturnType<FromExtension[Name]>> {
  return (channel.sendMessage as (name: string, data: unknown) => Promise<never>)(name, data);
}
