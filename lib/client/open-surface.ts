import { browser } from 'wxt/browser';
import { logError } from './log-error';

/** Firefox calls the side panel a sidebar; Chromium's types know neither it nor its call. */
interface WithSidebar {
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the side panel beside the window. Call it in the reader's click: the browsers ask for that. */
export function openSidePanel(windowId: number): void {
  const { sidebarAction } = browser as unknown as WithSidebar;
  const opened = sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId });
  opened.then(() => window.close(), logError);
}

/** Shows the library: the tab that has it, or a new one. `route` is the address after `#`. */
export function showLibrary(route = ''): void {
  void showPage(browser.runtime.getURL('/library.html'), route);
}

async function showPage(address: string, route: string): Promise<void> {
  const [open] = await browser.tabs.query({ url: `${address}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url: `${address}${route}` });
    return;
  }
  await browser.tabs.update(open.id, {
    active: true,
    ...(route === '' ? {} : { url: `${address}${route}` }),
  });
}

export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}

/** Shows one of Whence's pages: the tab that has it, or a new one. */
export async function openSurface(page: 'library' | 'options' | 'welcome'): Promise<void> {
  if (page === 'options') await browser.runtime.openOptionsPage();
  else await showPage(browser.runtime.getURL(`/${page}.html`), '');
}
