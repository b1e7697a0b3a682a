import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/exchange/decode-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

function utf16(text: string, isBig: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : '')].concat(text.split(''));
  const bytes = units.flatMap((unit) => [unit.charCodeAt(0) & 0xff, unit.charCodeAt(0) >> 8]);
  return Uint8Array.from(bytes, (_, index) => bytes[isBig ? index ^ 1 : index] ?? 0);
}

const LIST = 'Firma,Stelle\r\nMüller & Söhne,Büro\r\n';

describe('the letters of a file', () => {
  it.each([
    ['UTF-8', utf8(LIST)],
    ['UTF-8 with its mark', utf8(`\ufeff${LIST}`)],
    ['windows-1252', latin(LIST)],
    ['UTF-16, little end first', utf16(LIST, false, true)],
    ['UTF-16, big end first', utf16(LIST, true, true)],
    ['UTF-16 without a mark, little end first', utf16(LIST, false, false)],
    ['UTF-16 without a mark, big end first', utf16(LIST, true, false)],
  ])('are read from %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: LIST });
  });

  it('stay readable where one of them is broken, or the file ends within one', () => {
    const bytes = utf8('Müller, Söhne, Größe, Åse');
    const broken = Uint8Array.from(bytes);
    broken[1] = 0xff;
    expect(decodeText(broken)).toEqual({ text: expect.stringContaining('Söhne, Größe') });
    expect(decodeText(utf8('Söhne ü').subarray(0, -1))).toEqual({ text: 'Söhne \ufffd' });
  });

  it('are told from what is no text', () => {
    const zip = (name: string) => latin(`PK\x03\x04\0\0${name}\0\x01`);
    expect(decodeText(zip('xl/workbook.xml'))).toEqual({ problem: 'spreadsheetFile' });
    expect(decodeText(zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'))).toEqual({
      problem: 'spreadsheetFile',
    });
    expect(decodeText(latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0'))).toEqual({
      problem: 'spreadsheetFile',
    });
    expect(decodeText(zip('photo.jpg'))).toEqual({ problem: 'notText' });
    expect(decodeText(latin('%PDF-1.7\n'))).toEqual({ problem: 'notText' });
    expect(decodeText(latin('\x89PNG\r\n\x1a\n\0\0\0'))).toEqual({ problem: 'notText' });
    expect(decodeText(utf8('a,b\nc,\0d'))).toEqual({ problem: 'notText' });
    expect(decodeText(utf8(' \r\n'))).toEqual({ problem: 'emptyFile' });
  });

  it('are an answer for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const read = decodeText(bytes);
        expect('text' in read ? typeof read.text : read.problem).toMatch(
          /string|emptyFile|notText|spreadsheetFile/,
        );
      }),
    );
  });
});
