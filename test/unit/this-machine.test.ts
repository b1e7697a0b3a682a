import { describe, expect, it } from 'vitest';
import { readMachine } from '../../src/page/reminders/this-machine.ts';

const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
const WINDOWS = `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME}`;
const MAC = `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${CHROME}`;
const LINUX = `Mozilla/5.0 (X11; Linux x86_64) ${CHROME}`;
const FIREFOX = 'rv:153.0) Gecko/20100101 Firefox/153.0';

describe('the machine that help is for', () => {
  it.each([
    [WINDOWS, ['Chromium', 'Google Chrome'], 'windows', 'Chrome'],
    [`${WINDOWS} Edg/156.0.0.0`, ['Chromium', 'Microsoft Edge'], 'windows', 'Edge'],
    [`${WINDOWS} Edg/156.0.0.0`, null, 'windows', 'Edge'],
    [MAC, ['Not A Brand', 'Chromium', 'Brave'], 'mac', 'Brave'],
    [LINUX, ['Chromium', 'Not A Brand'], 'linux', 'Chromium'],
    [`Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${CHROME}`, ['Google Chrome'], 'chromeOs', 'Chrome'],
    [`Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; ${FIREFOX}`, null, 'mac', 'Firefox'],
    [`Mozilla/5.0 (X11; Linux x86_64; ${FIREFOX}`, null, 'linux', 'Firefox'],
    [`Mozilla/5.0 (Android 15; Mobile; ${FIREFOX}`, null, 'other', 'Firefox'],
    ['Lynx/2.9', null, 'other', ''],
  ] as const)('%s, %o', (userAgent, brands, system, browser) => {
    const userAgentData = brands && { brands: brands.map((brand) => ({ brand })) };
    const says = { userAgent, ...(userAgentData && { userAgentData }) };
    expect(readMachine(says)).toEqual({ system, browser });
  });
});
