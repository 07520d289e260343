import * as v from 'valibot';
import { channel, type Protocol } from './channel';
import { logError } from './log-error';
import { isExtensionPage, readerOf, type ReaderSender } from './senders';
import { BackgroundError, failureOf } from './store-failure';

type Data<Name extends keyof Protocol> = Parameters<Protocol[Name]>[0];
type Answer<Name extends keyof Protocol> =
  ReturnType<Protocol[Name]> | Promise<ReturnType<Protocol[Name]>>;

/** Who sent a message: a reader in a tab, or a page of the extension, which may do anything. */
export type From = ReaderSender | 'extension';

/** What is thrown at a sender whose message is refused. It says no more than this. */
export class RefusedMessage extends Error {
  override name = 'RefusedMessage';
  constructor() {
    super('refused');
  }
}

/**
 * Answers one kind of message, from readers and from extension pages or from the latter alone. What does not
 * fit the schema or comes from elsewhere is refused and logged; the sender's promise rejects.
 */
export function answer<Name extends keyof Protocol>(
  name: Name,
  from: 'anyone' | 'extension-pages',
  schema: v.GenericSchema<unknown, Data<Name>>,
  handle: (data: Data<Name>, from: From) => Answer<Name>,
): void {
  channel.onMessage(name, async (message) => {
    try {
      const sender = isExtensionPage(message.sender) ? 'extension' : readerOf(message.sender);
      if (sender === null || (from === 'extension-pages' && sender !== 'extension')) {
        throw new RefusedMessage();
      }
      const data = v.safeParse(schema, message.data);
      if (!data.success) throw new RefusedMessage();
      return await handle(data.output, sender);
    } catch (error) {
      logError(error);
      throw new BackgroundError(failureOf(error));
    }
  });
}
