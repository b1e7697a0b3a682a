import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/find-browser.mjs';

const preact = {
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
} as const;

const executablePath = findChromium()?.path ?? '';

/** What the tests in a browser need of others, also where it is fetched late. */
const PACKAGES = [
  ...['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime'],
  ...['valibot', 'zustand/vanilla', '@tanstack/virtual-core', 'axe-core'],
  ...['chrono-node/en', 'chrono-node/de', 'chrono-node/fr', 'chrono-node/es', 'chrono-node/pt'],
  ...['libphonenumber-js/min', 'fast-check'],
  ...['jose/decode/protected_header', 'jose/jwe/flattened/decrypt', 'jose/jwe/flattened/encrypt'],
];

/** Two at a time also on two cores: tests in browsers wait more than they reckon. */
const maxWorkers = 2;

/** What is waited for comes, but not in a second where four workers share two cores. */
const expectSettings = { poll: { timeout: 10_000 } };

/** Tests in a browser of their own are over by then. */
const AFTER_DOM = { groupOrder: 1 };

const setupFiles = ['test/support/temporal.ts', 'test/support/seed.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          maxWorkers,
          sequence: AFTER_DOM,
          // What is tested here is pure: loading it anew for each file took longer than the tests.
          isolate: false,
          setupFiles,
          include: ['test/unit/**/*.test.ts', 'test/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'in-memory',
          maxWorkers,
          sequence: AFTER_DOM,
          setupFiles,
          include: ['test/in-memory/**/*.test.ts'],
          expect: expectSettings,
          testTimeout: 60_000,
        },
      },
      {
        ...preact,
        // All of them before the first test: one that is found later loads the page anew under it.
        optimizeDeps: { include: PACKAGES },
        test: {
          name: 'dom',
          maxWorkers,
          include: ['test/dom/**/*.test.{ts,tsx}'],
          setupFiles: ['test/dom/forget-views.ts'],
          // By themselves, before the others: two browsers more would have no core left.
          sequence: { groupOrder: 0 },
          testTimeout: 60_000,
          expect: expectSettings,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath, args: ['--no-sandbox', '--disable-gpu'] },
              // The tests' own clock; the zone of the machine must not decide what is due today.
              contextOptions: { timezoneId: 'Europe/Berlin' },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          sequence: AFTER_DOM,
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 90_000,
          hookTimeout: 90_000,
          expect: expectSettings,
          maxWorkers,
        },
      },
    ],
  },
});
