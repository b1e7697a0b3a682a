import { gmail } from './gmail.ts';
import type { MailSite } from './mail-site.ts';
import { outlook } from './outlook.ts';

/** The mail site that this page belongs to, or undefined. */
export function siteOfPage(): MailSite | undefined {
  // Not the address: a window that Outlook opens for one message has none of its own (2022-11).
  return [gmail, outlook].find(({ hosts }) =>
    hosts.some((host) => self.origin === `https://${host}`),
  );
}
