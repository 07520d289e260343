import type { Page } from 'puppeteer-core';
import { launchChromium, type WhenceBrowser } from '../../../scripts/extension/chromium';
import { CHROMIUM_BUILD, grantedBuild, plainBuild } from './builds';
import { startNetwork, type Network, type Sites } from './network';

export interface Session extends WhenceBrowser {
  network: Network;
  /** A new tab in front, at an address of the test's sites. */
  open(address: string): Promise<Page>;
  /** Close the browser and start it again. Keeps what was stored only where a profile was given. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

const VIEWPORT = { width: 1280, height: 900 };

interface SessionOptions {
  sites: Sites;
  /** A folder that keeps the profile over restarts. */
  profile?: string;
  /** False where the reader has allowed no site, so that Whence reads on click only. */
  granted?: boolean;
  /** Optional permissions that the reader has given. */
  permissions?: string[];
}

/** Chromium with the built extension, on a network of the test's own. */
export async function startSession(options: SessionOptions): Promise<Session> {
  const network = await startNetwork(options.sites);
  const build =
    options.granted === false
      ? plainBuild(CHROMIUM_BUILD)
      : grantedBuild(CHROMIUM_BUILD, options.permissions);
  const launch = () =>
    launchChromium({
      extension: build.path,
      headless: true,
      viewport: VIEWPORT,
      args: network.chromiumArgs,
      ...(options.profile === undefined ? {} : { profile: options.profile }),
    });
  const session: Session = {
    ...(await launch()),
    network,
    async open(address) {
      const page = await session.browser.newPage();
      await page.goto(address, { waitUntil: 'load' });
      return page;
    },
    async restart() {
      await session.browser.close();
      Object.assign(session, await launch());
    },
    async close() {
      await session.browser.close();
      await network.close();
      build.remove();
    },
  };
  return session;
}
