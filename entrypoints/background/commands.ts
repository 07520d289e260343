import { browser } from 'wxt/browser';
import { logError } from '../../lib/client/log-error';
import { askPage } from '../../lib/client/messaging';
import { readTab } from '../../lib/client/read-tab';
import { readStateOf } from './reader-in-tab';

/** Does what the keyboard commands of the manifest say. */
export function followCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    run(command, tab?.id).catch(logError);
  });
}

async function run(command: string, given: number | undefined): Promise<void> {
  const tabId = given ?? (await tabInFront());
  if (tabId === undefined) return;
  if (command === 'toggle-marks') await toggleMarks(tabId);
  if (command === 'next-statement') await step(tabId, 'next');
  if (command === 'previous-statement') await step(tabId, 'previous');
  if (command === 'annotate-selection') await annotateSelection(tabId);
}

/** Highlights what is selected in a tab, reading its page first where that was not done yet. */
export async function annotateSelection(tabId: number): Promise<void> {
  if ((await readStateOf(tabId))?.status === 'article') await askPage(tabId, 'annotateSelection');
}

async function step(tabId: number, direction: 'next' | 'previous'): Promise<void> {
  if ((await readStateOf(tabId))?.status === 'article') await askPage(tabId, 'step', direction);
}

/** Shows or hides the marks; on a page that was not read yet, reads it. */
async function toggleMarks(tabId: number): Promise<void> {
  const state = await askPage(tabId, 'getPageState');
  if (state === null) await readTab(tabId);
  if (state?.status === 'article') await askPage(tabId, 'setMarksShown', !state.marksShown);
}

async function tabInFront(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
