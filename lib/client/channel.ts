import { defineExtensionMessaging } from '@webext-core/messaging';
import type { FromExtension, FromPage, ToBackground, ToPage } from '../messages';

/** Every message of Whence in one protocol; see `messages.ts` for who sends which. */
export type Protocol = ToBackground & ToPage & FromPage & FromExtension;

/**
 * The wire itself. Contexts use what is built on it: `reader-messaging.ts` in a page, `messaging.ts` in
 * extension pages and background, `receive.ts` to take what a page sends.
 */
export const channel = defineExtensionMessaging<Protocol>();
