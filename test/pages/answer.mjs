/** Answers, from this folder only, every https request for the five mail hosts the extension knows. */
import { readFileSync } from 'node:fs';

const siteOfHost = {
  'mail.google.com': 'gmail',
  'outlook.live.com': 'outlook',
  'outlook.office.com': 'outlook',
  'outlook.office365.com': 'outlook',
  'outlook.cloud.microsoft': 'outlook',
};

/** The hosts that are answered. */
export const answeredHosts = Object.keys(siteOfHost);

const resourcePath = /^\/__practice\/((?:gmail|outlook|shared)(?:\/words)?\/[a-z0-9-]+\.(js|css))$/;
const contentTypes = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' };

/** Gmail has enforced Trusted Types since February-March 2024, and its policy names where scripts come from. */
const gmailPolicy = [
  "script-src 'report-sample' https://mail.google.com/__practice/",
  "object-src 'none'",
  "base-uri 'self'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Outlook: Trusted Types seen enforced in April 2026; its policy also binds fonts and images of injected styles. */
const outlookPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

const documentHeaders = {
  gmail: {
    'content-security-policy': gmailPolicy,
    'cross-origin-opener-policy': 'same-origin-allow-popups',
  },
  outlook: { 'content-security-policy': outlookPolicy },
};

const commonHeaders = {
  'cache-control': 'no-store',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
};

async function readPart(name) {
  const [site, file] = name.split('/');
  // Loaded late: who only wants to know the hosts needs no bundler.
  const { bundleScript, readStyles } = await import('./one-file.mjs');
  if (file === 'main.js') return bundleScript(site);
  if (file === 'all.css') return readStyles(site);
  try {
    return readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');
  } catch {
    return null;
  }
}

async function answerResource(name, type) {
  const body = await readPart(name);
  const headers = { ...commonHeaders, 'content-type': contentTypes[type] };
  return body === null ? { status: 404, headers, body: '' } : { status: 200, headers, body };
}

async function answerDocument(site) {
  const { readDocument } = await import('./one-file.mjs');
  return {
    status: 200,
    headers: {
      ...commonHeaders,
      ...documentHeaders[site],
      'content-type': 'text/html; charset=utf-8',
      'x-frame-options': 'SAMEORIGIN',
    },
    body: readDocument(site),
  };
}

/**
 * @param {string} url
 * @returns {Promise<{status: number, headers: Record<string, string>, body: string} | null>}
 *   null for any address that is not one of the five hosts over https
 */
export async function answer(url) {
  const { protocol, hostname, pathname } = new URL(url);
  const site = Object.hasOwn(siteOfHost, hostname) ? siteOfHost[hostname] : null;
  if (protocol !== 'https:' || !site) return null;
  const resource = resourcePath.exec(pathname);
  if (resource) return answerResource(resource[1], resource[2]);
  if (/\.[a-z0-9]{2,5}$/i.test(pathname)) {
    return { status: 204, headers: { ...commonHeaders }, body: '' };
  }
  return answerDocument(site);
}
