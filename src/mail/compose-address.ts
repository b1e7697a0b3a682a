/** A message to be opened, ready to be sent by the user. */
export interface Message {
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
}

/** Addresses with the whole body in them break off somewhere past this in Outlook and mail programs. */
const LONGEST_BODY = 1_800;

/** As much of a text as goes into an address, cut between characters, never within one. */
function shorten(body: string): string {
  return [...body].slice(0, LONGEST_BODY).join('');
}

function query(fields: Record<string, string>): string {
  // Not URLSearchParams: its "+" for a blank stays a plus sign in mail programs and in Outlook.
  return Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
}

/** Gmail's address for a compose window of its own. */
export function gmailComposeAddress({ to, subject, body }: Message): string {
  const fields = { view: 'cm', fs: '1', tf: '1', to: to.join(','), su: subject, body };
  return `https://mail.google.com/mail/?${query(fields)}`;
}

/** Outlook's address for one, on the host where the user's mailbox is. */
export function outlookComposeAddress(host: string, { to, subject, body }: Message): string {
  const path = host === 'outlook.live.com' ? '/mail/0/deeplink/compose' : '/mail/deeplink/compose';
  const fields = { to: to.join(';'), subject, body: shorten(body) };
  return `https://${host}${path}?${query(fields)}`;
}

/** The address that opens the system's own mail program (RFC 6068: line breaks as CR LF). */
export function mailtoAddress({ to, subject, body }: Message): string {
  const lines = shorten(body).replace(/\r?\n/g, '\r\n');
  return `mailto:${to.map(encodeURIComponent).join(',')}?${query({ subject, body: lines })}`;
}
