import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const config = readFileSync('wxt.config.ts', 'utf8');
const page = readFileSync('docs/permissions.md', 'utf8');

/** The permissions that the manifest asks for from the start, in any browser. */
function asked(): string[] {
  const list = /\n\s+permissions: \[([\s\S]*?)\n\s+\],/.exec(config)?.[1] ?? '';
  return [...list.matchAll(/'([a-zA-Z]+)'/g)]
    .map(([, name]) => name!)
    .filter((name) => name !== 'firefox')
    .sort();
}

/** The permissions that the page explains. */
function explained(): string[] {
  const section = page.split('## ')[1] ?? '';
  return [...section.matchAll(/^\| `([a-zA-Z]+)`/gm)].map(([, name]) => name!).sort();
}

describe('the permissions', () => {
  it('are each explained, and no other is', () => {
    expect(asked().length).toBeGreaterThan(3);
    expect(explained()).toEqual(asked());
  });

  it('hold no site from the start', () => {
    expect(config).not.toMatch(/^\s+host_permissions/m);
    expect(config).toContain("optional_host_permissions: ['*://*/*']");
  });
});
