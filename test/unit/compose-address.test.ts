import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  gmailComposeAddress,
  mailtoAddress,
  outlookComposeAddress,
} from '../../src/mail/compose-address.ts';

const message = {
  to: ['anna@brightwater.example'],
  subject: 'Thank you: R&D + data',
  body: 'Dear Anna,\n\n100 % yes.',
};

describe('the address that opens a message', () => {
  it('carries recipient, subject and text to Gmail', () => {
    const { origin, searchParams } = new URL(gmailComposeAddress(message));
    expect(origin).toBe('https://mail.google.com');
    expect(Object.fromEntries(searchParams)).toMatchObject({
      view: 'cm',
      to: 'anna@brightwater.example',
      su: message.subject,
      body: message.body,
    });
  });

  it('opens Outlook on the host where the mailbox is', () => {
    const work = new URL(outlookComposeAddress('outlook.cloud.microsoft', message));
    expect(work.host + work.pathname).toBe('outlook.cloud.microsoft/mail/deeplink/compose');
    const own = new URL(outlookComposeAddress('outlook.live.com', message));
    expect(own.pathname).toBe('/mail/0/deeplink/compose');
    expect(own.searchParams.get('subject')).toBe(message.subject);
  });

  it('writes a mail program’s address with its own line breaks, and no plus for a blank', () => {
    const address = mailtoAddress(message);
    expect(address).toMatch(/^mailto:anna%40brightwater\.example\?subject=Thank%20you/);
    expect(address).toContain('Dear%20Anna%2C%0D%0A%0D%0A100%20%25%20yes.');
  });

  it('takes any text, however long, and cuts no character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3_000 }), (body) => {
        const url = new URL(outlookComposeAddress('outlook.live.com', { ...message, body }));
        expect(body.startsWith(url.searchParams.get('body') ?? '')).toBe(true);
      }),
    );
    const long = '😀'.repeat(1_900);
    expect(() => mailtoAddress({ ...message, body: long })).not.toThrow();
  });
});
