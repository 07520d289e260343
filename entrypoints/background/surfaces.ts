import { browser } from 'wxt/browser';

/** Shows a page of Whence in a tab: the one that has it already, or a new one. */
export async function openSurface(name: 'library' | 'options' | 'welcome'): Promise<void> {
  if (name === 'options') return browser.runtime.openOptionsPage();
  const url = browser.runtime.getURL(`/${name}.html`);
  const [open] = await browser.tabs.query({ url: `${url}*` });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true });
}
