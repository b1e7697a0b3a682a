import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLinks } from '../../src/ui/split-links.ts';

const linksIn = (text: string) =>
  splitLinks(text)
    .filter(({ href }) => href !== null)
    .map((part) => part.text);

describe('web addresses in a text', () => {
  it.each([
    [
      'between words',
      'See https://a.example/jobs?id=1&x=é#top today',
      ['https://a.example/jobs?id=1&x=é#top'],
    ],
    ['at the end of a sentence', 'It is at http://a.example/job.', ['http://a.example/job']],
    ['in brackets', '(https://a.example/job)', ['https://a.example/job']],
    [
      'with brackets of its own',
      'https://a.example/Data_(job), too',
      ['https://a.example/Data_(job)'],
    ],
    [
      'in quotes',
      '“https://a.example” and "https://b.example"',
      ['https://a.example', 'https://b.example'],
    ],
    [
      'one per line',
      'https://a.example\nHTTPS://B.example',
      ['https://a.example', 'HTTPS://B.example'],
    ],
    ['nowhere', 'No address: a.example, ftp://a.example, xhttps://a.example, https://', []],
    ['nor what could run', 'javascript:alert(1) data:text/html,x', []],
  ])('are found %s', (_, text, links) => {
    expect(linksIn(text)).toEqual(links);
  });

  it('lead where the browser reads them', () => {
    expect(splitLinks('HTTPS://B.example')).toEqual([
      { text: 'HTTPS://B.example', href: 'https://b.example/' },
    ]);
  });

  it('leave the text as it was, whatever it is, and lead to the web alone', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.constantFrom('https://', 'http://x', ')', '(', '].', ' ', '\n', '"'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const parts = splitLinks(text);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        for (const { href } of parts) if (href !== null) expect(href).toMatch(/^https?:\/\/./);
      }),
    );
  });

  it('are found at once in the longest text', () => {
    const text = `https://a.example/${'('.repeat(5_000)}${').'.repeat(50_000)}`;
    expect(
      splitLinks(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});
