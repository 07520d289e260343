import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ConfigEnv, UserManifest } from 'wxt';
import config from '../../../wxt.config';

const page = readFileSync('docs/permissions.md', 'utf8');

/** The manifest as it is built for a browser. */
async function manifestFor(browser: string): Promise<UserManifest> {
  const env: ConfigEnv = { browser, command: 'build', mode: 'production', manifestVersion: 3 };
  const { manifest } = config;
  return (typeof manifest === 'function' ? await manifest(env) : await manifest) ?? {};
}

/** The permissions that the page explains. */
function explained(): string[] {
  const section = page.split('## ')[1] ?? '';
  return [...section.matchAll(/^\| `([a-zA-Z]+)`/gm)].map(([, name]) => name!).sort();
}

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  it('asks for nothing that is not explained', async () => {
    const { permissions = [] } = await manifestFor(browser);
    expect(permissions.length).toBeGreaterThan(3);
    expect(explained()).toEqual(expect.arrayContaining(permissions));
  });

  it('explains what it may ask for later', async () => {
    const { optional_permissions = [] } = await manifestFor(browser);
    const [, , later = ''] = page.split('## ');
    for (const name of optional_permissions) expect(later).toContain(`\`${name}\` is optional`);
    expect(optional_permissions).toEqual(['downloads']);
  });

  it('asks for no site from the start', async () => {
    const manifest = await manifestFor(browser);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('opens no file of Whence to pages', async () => {
    expect((await manifestFor(browser)).web_accessible_resources).toBeUndefined();
    expect((await manifestFor(browser)).externally_connectable).toBeUndefined();
  });

  it('lets nothing load or call from outside', async () => {
    const { content_security_policy } = await manifestFor(browser);
    const policy = (content_security_policy as { extension_pages: string }).extension_pages;
    const directives = policy.split('; ').map((directive) => directive.split(' '));
    expect(directives[0]).toEqual(['default-src', "'none'"]);
    const outside = directives.flat().filter((word) => /\*|:\/\/|https?:|unsafe-eval/.test(word));
    expect(outside).toEqual([]);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self';");
  });
});

it('explains no permission that nobody asks for', async () => {
  const manifests = await Promise.all(['chrome', 'firefox'].map(manifestFor));
  const asked = new Set(manifests.flatMap(({ permissions = [] }) => permissions));
  expect(explained()).toEqual([...asked].sort());
});
