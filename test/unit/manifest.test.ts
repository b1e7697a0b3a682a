import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifestFor } from '../../scripts/build.mjs';
import { MAIL_HOSTS } from '../../src/mail/mail-hosts.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
const shared = read('manifest.json');
const HOSTS = MAIL_HOSTS.map((host) => `https://${host}/*`);

/** Each needs a reason in the README; see there before changing this list. */
const PERMISSIONS = ['storage', 'alarms', 'notifications', 'scripting', 'idle'];

/** Chromium keeps 10 MB of an extension's records, and may clear its private files, without it. */
const CHROME_ALONE = 'unlimitedStorage';

describe('the manifest', () => {
  it.each(['chrome', 'firefox'])('asks for no more than it needs in %s', (target) => {
    const manifest = manifestFor(shared, target);
    const [storage, ...others] = PERMISSIONS;
    expect(manifest.permissions).toEqual(
      target === 'chrome' ? [storage, CHROME_ALONE, ...others] : PERMISSIONS,
    );
    expect(manifest.host_permissions).toEqual(HOSTS);
    expect(manifest.content_scripts.flatMap((each: { matches: string[] }) => each.matches)).toEqual(
      HOSTS,
    );
    expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
    expect(Object.keys(manifest)).not.toContain('optional_permissions');
    expect(manifest.content_security_policy.extension_pages).toMatch(/^default-src 'none';/);
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
  });

  it('gives each browser its own kind of background and none of the other’s keys', () => {
    const chrome = manifestFor(shared, 'chrome');
    expect(chrome.background).toEqual({ service_worker: 'background.js', type: 'module' });
    expect(chrome.externally_connectable).toEqual({ ids: [] });
    expect(chrome).not.toHaveProperty('browser_specific_settings');
    const firefox = manifestFor(shared, 'firefox');
    expect(firefox.background).toEqual({ scripts: ['background.js'], type: 'module' });
    expect(firefox.browser_specific_settings.gecko.data_collection_permissions).toEqual({
      required: ['none'],
    });
  });

  it('explains every permission in the README', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    for (const permission of [...PERMISSIONS, CHROME_ALONE])
      expect(readme).toContain(`| \`${permission}\` |`);
    for (const host of MAIL_HOSTS) expect(readme).toContain(host);
  });

  it('has one version, and an icon for every size it names', () => {
    expect(read('package.json').version).toBe(shared.version);
    for (const file of Object.values<string>({ ...shared.icons, ...shared.action.default_icon })) {
      expect(existsSync(join(ROOT, file))).toBe(true);
    }
  });

  it('names every key in the words of the browser’s language', () => {
    const words = read('src/_locales/en/messages.json');
    for (const [name, { description }] of Object.entries<{ description?: string }>(
      shared.commands,
    )) {
      if (name === '_execute_action') continue;
      expect(words).toHaveProperty(/^__MSG_(\w+)__$/.exec(description ?? '')?.[1] ?? '');
    }
  });

  it('has a description that the stores accept', () => {
    const { extensionDescription } = read('src/_locales/en/messages.json');
    expect(extensionDescription.message.length).toBeLessThanOrEqual(132);
  });
});
